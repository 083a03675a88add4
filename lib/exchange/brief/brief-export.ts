import type { Brief } from '@/lib/briefs/brief'
import { type BriefCheck, checkBrief } from '@/lib/exchange/brief/brief-problems'
import { type FindCited, stateNotices } from '@/lib/exchange/brief/cited-claim'

/** What every format of a brief is written from. */
export type BriefExport = {
  brief: Pick<Brief, 'title' | 'content' | 'createdBy' | 'createdAt' | 'updatedAt'>
  find: FindCited
  projectTitle: string
  /** Of the brief in this project, in full. */
  address: string
  /** ISO 8601 in UTC with milliseconds. */
  exportedAt: string
}

/** What every format says of its quotes, line by line: that they were checked, and which of them fail. */
export function checkLines({ brief, find, exportedAt }: BriefExport): string[] {
  const check = checkBrief(brief.content, find)
  return [summaryOf(check, exportedAt), ...check.problems.map(problemLine)]
}

function summaryOf({ citedCount, problems }: BriefCheck, exportedAt: string): string {
  const day = exportedAt.slice(0, 10)
  if (citedCount === 0) return `No claim is cited. Written out on ${day}.`
  const cited = citedCount === 1 ? '1 cited claim' : `${citedCount} cited claims`
  const held = `${cited} held against the texts on ${day}`
  return problems.length === 0
    ? `${held}: every quote is there, word for word.`
    : `${held}: ${problems.length} not as cited:`
}

function problemLine({ claim, state, cited, typed }: BriefCheck['problems'][number]): string {
  const words = typed ?? cited?.quotes.join(' […] ')
  const quote = words === undefined ? '' : `: “${words}”`
  return `C-${claim}: ${stateNotices[state]}${quote}`
}
