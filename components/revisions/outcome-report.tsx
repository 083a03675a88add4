import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import { type Outcome, outcomes } from '@/lib/claims/claim-outcome'
import { countedOutcome, type OutcomeCounts } from './outcome-words'
import styles from './revisions.module.css'

type OutcomeReportProps = {
  counts: OutcomeCounts
  /** Where the claims of an outcome are listed. */
  hrefOf: (outcome: Outcome) => string
  /** Where all of them are; without it the sum is no link. */
  totalHref?: string
}

/**
 * "41 exact, 3 moved, 1 needs review, 1 orphaned = 46": every claim is in one of them, and each number leads to its claims.
 * Those that somebody attached by hand are said where there are any.
 */
export function OutcomeReport({ counts, hrefOf, totalHref }: OutcomeReportProps) {
  const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
  if (total === 0) return <p className={styles.report}>No claims stood in the text.</p>
  const said = outcomes.filter((outcome) => outcome !== 'attached' || counts.attached > 0)
  return (
    <p className={styles.report}>
      {said.map((outcome, index) => (
        <Fragment key={outcome}>
          {index > 0 && ', '}
          {counts[outcome] === 0 ? (
            <span>{countedOutcome(0, outcome)}</span>
          ) : (
            <Link href={hrefOf(outcome)}>{countedOutcome(counts[outcome], outcome)}</Link>
          )}
        </Fragment>
      ))}
      {' = '}
      {totalHref === undefined ? (
        total.toLocaleString('en')
      ) : (
        <Link href={totalHref}>{total.toLocaleString('en')}</Link>
      )}
    </p>
  )
}
