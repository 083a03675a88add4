import { Fragment } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Claim } from '@/lib/claims/claim'
import { cueRanges } from '@/lib/claims/cue-ranges'
import { splitAtMarks } from '@/lib/text/split-at-marks'
import styles from './passage.module.css'

/** The words of a claim's passages, the hedges marked. What lies between two passages is said to be left out. */
export function QuoteText({ claim }: { claim: Pick<Claim, 'passages' | 'hedge'> }) {
  return claim.passages.map((passage, index) => (
    <Fragment key={passage.start}>
      {index > 0 && (
        <>
          <span aria-hidden="true"> […] </span>
          <VisuallyHidden> and further on: </VisuallyHidden>
        </>
      )}
      <WithCues text={passage.exact} cues={claim.hedge.cues} />
    </Fragment>
  ))
}

function WithCues({ text, cues }: { text: string; cues: readonly string[] }) {
  const whole = { start: 0, end: text.length }
  return splitAtMarks(whole, cueRanges(text, whole, cues)).map(({ start, end, marks }) => {
    const words = text.slice(start, end)
    if (marks.length === 0) return <Fragment key={start}>{words}</Fragment>
    return (
      <span key={start} className={styles.cue}>
        {words}
      </span>
    )
  })
}
