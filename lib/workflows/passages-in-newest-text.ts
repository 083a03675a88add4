import { carryPassages } from '@/lib/claims/carry-claims'
import { checkPassages } from '@/lib/claims/check-passages'
import type { Passage } from '@/lib/claims/claim'
import type { Transaction } from '@/lib/db/client'
import { listRevisionTexts } from '@/lib/db/find-revision'

/**
 * Passages of a claim as they are in the newest text of its document: those that were marked in a text before it are
 * looked for there. Two of them that come to the same words become one. Orphans stay where they are.
 */
export async function passagesInNewestText(
  transaction: Transaction,
  documentId: string,
  passages: Passage[],
): Promise<Passage[]> {
  const texts = await listRevisionTexts(transaction, documentId)
  const next = texts.at(-1)
  if (!next) return passages
  const carried = carryPassages(passages, { before: texts.slice(0, -1), next })
  const checked = checkPassages(next, carried, carried)
  return checked.ok ? checked.passages : carried
}
