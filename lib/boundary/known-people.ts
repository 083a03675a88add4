import { listPeople } from '@/lib/db/list-people'
import { readEnv } from '@/lib/env'
import { compareText } from '@/lib/text/compare-text'
import type { WorkContext } from '@/lib/workflows/work-context'

/** Everybody who can be chosen: those with work, those who were added, the person of the settings, who is asking. */
export async function listKnownPeople({ database, actor }: WorkContext): Promise<string[]> {
  const people = await listPeople(database)
  return [...new Set([...people, readEnv().annotator, actor])].toSorted(compareText)
}
