import { Link } from '@/components/ui/link'
import { waitingPassagesPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { countWaiting } from '@/lib/claims/waiting-passages'
import styles from './waiting-line.module.css'
import { waitingWords } from './waiting-words'

type WaitingLineProps = {
  project: string
  document: string
  claims: readonly Pick<Claim, 'passages'>[]
}

/** What a new text left without a certain place, with the way to decide it; nothing where all is in place. */
export function WaitingLine({ project, document, claims }: WaitingLineProps) {
  const words = waitingWords(countWaiting(claims))
  if (words === null) return null
  return (
    <p className={styles.line} data-print="no">
      <Link href={waitingPassagesPath(project, document)}>{words}</Link>
    </p>
  )
}
