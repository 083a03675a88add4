import { ClaimNames } from '@/components/passage/claim-names'
import { LikelihoodBar } from './likelihood-bar'
import styles from './pair-bench.module.css'
import type { PairView } from './pair-view'
import { scopeReasons } from './scope-words'

/** What lies between the two passages: why they are set side by side, how far apart, how sure each is. */
export function PairBench({ view }: { view: PairView }) {
  const { listed, reasons, sides } = view
  return (
    <div className={styles.bench}>
      {listed ? (
        <details className={styles.why} open>
          <summary>Why this pair is shown</summary>
          <Reasons reasons={[...reasons, scopeReasons[listed.scope]]} />
        </details>
      ) : (
        <div className={styles.none}>
          <h3>Nothing sets these two against each other here</h3>
          <Reasons reasons={reasons} />
          {sides[0].document.id !== sides[1].document.id && <p>Published {view.daysApart}.</p>}
        </div>
      )}
      {view.farApart && <p className={styles.far}>{view.farApart}</p>}
      <LikelihoodBar sides={sides} relation={view.likelihoods} />
    </div>
  )
}

/** Facts in plain words, one a line. */
export function Reasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>
          <ClaimNames>{reason}</ClaimNames>
        </li>
      ))}
    </ul>
  )
}
