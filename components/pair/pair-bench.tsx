import { LikelihoodBar } from './likelihood-bar'
import styles from './pair-bench.module.css'
import type { PairView } from './pair-view'

/** What lies between the two passages: why they are set side by side, how far apart, how sure each is. */
export function PairBench({ view }: { view: PairView }) {
  const { candidate, reasons, sides } = view
  return (
    <div className={styles.bench}>
      {candidate ? (
        <details className={styles.why} open>
          <summary>Why this pair is shown</summary>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            <li>{scopeWords[candidate.scope]}</li>
          </ul>
        </details>
      ) : (
        <div className={styles.none}>
          <h3>These two are no pair to judge</h3>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {sides[0].document.id !== sides[1].document.id && <p>Published {view.daysApart}.</p>}
        </div>
      )}
      <LikelihoodBar sides={sides} relation={view.likelihoods} />
    </div>
  )
}

const scopeWords = {
  sources: 'They stand in different documents, each of which holds its claim',
  speakers: 'At least one of them is held by somebody who is only quoted',
  'inner-tension':
    'They stand in one document: an inner tension, kept apart from sources that differ',
}
