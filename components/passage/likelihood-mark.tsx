import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Hedge } from '@/lib/claims/claim'
import { likelihoodRanges } from '@/lib/comparison/compare-likelihoods'
import styles from './passage.module.css'

/** How likely the source calls it: the word of the scale, its range in percent, and the range drawn. */
export function LikelihoodMark({ hedge }: { hedge: Hedge }) {
  if (hedge.likelihood === null) {
    const words = hedge.cues.length > 0 ? 'hedged, no likelihood' : 'no hedge'
    return <span className={styles.unstated}>{words}</span>
  }
  const { from, to } = likelihoodRanges[hedge.likelihood]
  return (
    <span className={styles.likelihood}>
      <svg viewBox="0 0 50 8" width="50" height="8" aria-hidden="true">
        <rect x="0" y="3.5" width="50" height="1" className={styles.track} />
        <rect x="24.5" y="1" width="1" height="6" className={styles.track} />
        <rect x={from / 2} y="2" width={(to - from) / 2} height="4" className={styles.range} />
      </svg>
      <VisuallyHidden>stated likelihood: </VisuallyHidden>
      {hedge.likelihood.replaceAll('-', ' ')} {from}–{to} %
    </span>
  )
}
