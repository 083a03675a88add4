import { Link } from '@/components/ui/link'
import { changePath } from '@/lib/addresses'
import type { Answer } from '@/lib/errors'
import { readInTheWay } from '@/lib/history/in-the-way'

type Refused = Extract<Answer<unknown>, { ok: false }>

/** Why a change is not taken back, with the way to what is in the way of it. */
export function RefusalMessage({ project, refusal }: { project: string; refusal: Refused }) {
  const later = readInTheWay(refusal.current)?.later
  if (!later) return refusal.message
  return (
    <>
      {refusal.message}{' '}
      <Link href={changePath(project, later.sequence)}>See it in the history</Link>
    </>
  )
}
