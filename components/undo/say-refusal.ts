import type { ToastMessage } from '@/components/ui/toast'
import { changePath } from '@/lib/addresses'
import type { Answer } from '@/lib/errors'
import { readInTheWay } from '@/lib/history/in-the-way'

type Refused = Extract<Answer<unknown>, { ok: false }>

/** Why a change is not taken back, with the way to what is in the way of it. */
export function sayRefusal(
  project: string,
  { message, current }: Refused,
): Pick<ToastMessage, 'message' | 'link'> {
  const later = readInTheWay(current)?.later
  if (!later) return { message }
  return {
    message,
    link: { label: 'See it in the history', href: changePath(project, later.sequence) },
  }
}
