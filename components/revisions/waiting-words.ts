import { counted } from '@/components/ui/counted'
import type { WaitingCounts } from '@/lib/claims/waiting-passages'

/** "2 claims wait for review, 1 is an orphan"; null where all are in place. */
export function waitingWords({ needsReview, orphaned }: WaitingCounts): string | null {
  const waiting = `${counted(needsReview, 'claim')} ${needsReview === 1 ? 'waits' : 'wait'} for review`
  if (orphaned === 0) return needsReview === 0 ? null : waiting
  const verb = orphaned === 1 ? 'is an orphan' : 'are orphans'
  if (needsReview === 0) return `${counted(orphaned, 'claim')} ${verb}`
  return `${waiting}, ${orphaned.toLocaleString('en')} ${verb}`
}
