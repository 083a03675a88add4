import { standingSentence } from '@/components/pair/standing-words'
import { StateBadges } from '@/components/pair/state-badges'
import { ClaimNames } from '@/components/passage/claim-names'
import { Link } from '@/components/ui/link'
import styles from './review-list.module.css'
import type { ReviewRow, ReviewView } from './review-view'

/** The pairs that wait, each with both quotes and why it is shown. */
export function ReviewList({ view }: { view: ReviewView }) {
  return (
    <>
      <ol className={styles.list} aria-label="Pairs">
        {view.rows.map((row) => (
          <Row key={row.href} row={row} tellsVerdicts={view.filter.aim !== 'mine'} />
        ))}
      </ol>
      {view.unlisted > 0 && (
        <p className={styles.rest}>
          {view.unlisted} more follow. They move up as those above are judged.
        </p>
      )}
    </>
  )
}

type RowProps = {
  row: ReviewRow
  /** Whoever is to judge for themselves is not told what others made of it. */
  tellsVerdicts: boolean
}

function Row({ row: { pair, href, sides, reasons }, tellsVerdicts }: RowProps) {
  const sentence = tellsVerdicts && standingSentence(pair.standing, pair.verdicts.current)
  return (
    <li className={styles.row} data-pair-row>
      <p className={styles.heading}>
        <Link href={href} className={styles.link} data-pair-link>
          {sides.map(({ number }) => `C-${number}`).join(' against ')}
        </Link>
        <span className={styles.question}>{pair.question.text}</span>
        <StateBadges pair={pair} tellsFindings={tellsVerdicts} />
      </p>
      <div className={styles.sides}>
        {sides.map(({ number, quote, document, language }) => (
          <blockquote key={number} className={styles.side}>
            <p className={styles.quote} lang={language} dir="auto">
              “{quote}”
            </p>
            <footer className={styles.source}>
              C-{number}, {document}
            </footer>
          </blockquote>
        ))}
      </div>
      {sentence && <p className={styles.standing}>{sentence}</p>}
      <details className={styles.why}>
        <summary>Why am I seeing this</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              <ClaimNames>{reason}</ClaimNames>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
