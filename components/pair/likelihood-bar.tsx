import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Likelihood } from '@/lib/claims/scales'
import { type LikelihoodRelation, likelihoodRanges } from '@/lib/comparison/compare-likelihoods'
import styles from './likelihood-bar.module.css'
import type { PairSideView } from './pair-view'

type LikelihoodBarProps = {
  sides: readonly PairSideView[]
  relation: LikelihoodRelation | null
}

const ticks = [0, 25, 50, 75, 100]

/** How the ranges lie as they are stated. What that may mean for the pair is another question: suggest-kind.ts. */
const relationWords: Record<LikelihoodRelation, string> = {
  overlap: 'Both state the same range, be it of the same event or of opposite ones.',
  apart: 'The ranges are apart, on one side of even.',
  opposite: 'The ranges lie on opposite sides of even.',
}

/** Both stated likelihoods on one bar from 0 to 100 %, and the same as a table for those who hear the page. */
export function LikelihoodBar({ sides, relation }: LikelihoodBarProps) {
  if (sides.every(({ claim }) => claim.hedge.likelihood === null)) {
    return <p className={styles.suggestion}>Neither side states a likelihood.</p>
  }
  return (
    <section className={styles.likelihoods} aria-label="Stated likelihoods">
      <h3 className={styles.heading}>Stated likelihoods</h3>
      <div aria-hidden="true" className={styles.drawing}>
        {sides.map((side) => (
          <Range key={side.letter} side={side} />
        ))}
        <svg
          viewBox="0 0 100 3"
          preserveAspectRatio="none"
          aria-hidden="true"
          className={styles.axis}
        >
          <path d="M0 0h100M.2 0v3M25 0v1.5M50 0v3M75 0v1.5M99.8 0v3" />
        </svg>
        <p className={styles.ticks}>
          {ticks.map((tick) => (
            <span key={tick}>{tick === 50 ? 'even' : `${tick} %`}</span>
          ))}
        </p>
      </div>
      <Alternative sides={sides} />
      <p className={styles.suggestion}>
        {relation === null
          ? 'One side states no likelihood, so there is nothing to compare it with.'
          : relationWords[relation]}
      </p>
    </section>
  )
}

function Range({ side }: { side: PairSideView }) {
  const { likelihood } = side.claim.hedge
  const hue = side.positions[0]?.hue
  return (
    <div className={styles.row} {...(hue !== undefined && hueAttributes(hue))}>
      <span className={styles.label}>
        {hue !== undefined && <HueMark index={hue} />}C-{side.claim.number}: {wordsOf(likelihood)}
      </span>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className={styles.track}
      >
        <rect width="100" height="10" className={styles.ground} />
        {likelihood !== null && <Stated likelihood={likelihood} />}
        <rect x="49.8" width="0.4" height="10" className={styles.even} />
      </svg>
    </div>
  )
}

function Stated({ likelihood }: { likelihood: Likelihood }) {
  const { from, to } = likelihoodRanges[likelihood]
  return <rect x={from} y="1" width={to - from} height="8" className={styles.range} />
}

function Alternative({ sides }: Pick<LikelihoodBarProps, 'sides'>) {
  return (
    <VisuallyHidden>
      <table>
        <caption>Stated likelihoods in percent</caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">Likelihood</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ letter, claim }) => {
            const range = claim.hedge.likelihood && likelihoodRanges[claim.hedge.likelihood]
            return (
              <tr key={letter}>
                <th scope="row">C-{claim.number}</th>
                <td>{wordsOf(claim.hedge.likelihood)}</td>
                <td>{range ? range.from : 'none'}</td>
                <td>{range ? range.to : 'none'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </VisuallyHidden>
  )
}

function wordsOf(likelihood: Likelihood | null): string {
  if (likelihood === null) return 'none stated'
  const { from, to } = likelihoodRanges[likelihood]
  return `${likelihood.replaceAll('-', ' ')}, ${from}–${to} %`
}
