import type { QueueAim } from '@/lib/comparison/review-queue'

export const aimLabels: Record<QueueAim, string> = {
  mine: 'To judge by you',
  nobody: 'Judged by nobody',
  split: 'Reviewers split',
  all: 'All pairs',
}

/** "17 of 154 judged by you, 137 left"; "15 of 154 judged by you, 2 resolved without you, 137 left" */
export function progressWords(
  { total, left, settled }: { total: number; left: number; settled: number },
  aim: QueueAim,
): string {
  if (aim === 'all') return total === 1 ? '1 pair' : `${total} pairs`
  if (aim === 'split') return `${left} left to settle`
  const by = aim === 'mine' ? ' by you' : ''
  const without = settled > 0 ? `, ${settled} resolved without you` : ''
  return `${total - left - settled} of ${total} judged${by}${without}, ${left} left`
}
