import type { QueueAim } from '@/lib/comparison/review-queue'

export const aimLabels: Record<QueueAim, string> = {
  mine: 'To judge by you',
  nobody: 'Judged by nobody',
  split: 'Reviewers split',
  all: 'All pairs',
}

/** "17 of 154 judged by you, 137 left" */
export function progressWords(
  { total, left }: { total: number; left: number },
  aim: QueueAim,
): string {
  if (aim === 'all') return total === 1 ? '1 pair' : `${total} pairs`
  if (aim === 'split') return `${left} left to settle`
  const by = aim === 'mine' ? ' by you' : ''
  return `${total - left} of ${total} judged${by}, ${left} left`
}
