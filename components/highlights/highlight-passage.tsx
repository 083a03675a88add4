import { Fragment, type RefObject, useMemo } from 'react'
import { ContextSwitch } from '@/components/pair/context-switch'
import { contextWindow, type Stretch } from '@/components/pair/context-window'
import { MarkedText } from '@/components/passage/marked-text'
import { focusMarks, placedPassages } from '@/components/passage/text-marks'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { Reading } from '@/lib/comparison/reading'
import { textBlocksOf } from '@/lib/documents/text-blocks'
import styles from './highlight-desk.module.css'

type HighlightPassageProps = {
  ref: RefObject<HTMLElement | null>
  claim: ReaderClaim
  reading: Reading
}

/** The passage with the sentences around it; more of them unfold. */
export function HighlightPassage({ ref, claim, reading }: HighlightPassageProps) {
  const { revision } = reading
  const blocks = useMemo(() => textBlocksOf(revision.content), [revision.content])
  const placed = placedPassages(claim, revision.id)
  const { near, wide } = contextWindow(revision.text, blocks, placed)
  return (
    <section ref={ref} tabIndex={-1} className={styles.passage} aria-label="The passage">
      {placed.length === 0 ? (
        <>
          <p className={styles.facts}>The passage is not in the text any more. It was quoted as:</p>
          <blockquote className={styles.lost} dir="auto">
            {claim.passages.map(({ exact }) => exact).join(' […] ')}
          </blockquote>
        </>
      ) : (
        <ContextSwitch
          key={claim.id}
          near={<Stretches claim={claim} reading={reading} stretches={near} />}
          wide={<Stretches claim={claim} reading={reading} stretches={wide} />}
        />
      )}
    </section>
  )
}

type StretchesProps = {
  claim: ReaderClaim
  reading: Reading
  stretches: readonly Stretch[]
}

function Stretches({ claim, reading: { revision, document }, stretches }: StretchesProps) {
  const marked = { number: claim.number ?? 0, passages: claim.passages, hedge: claim.fields.hedge }
  return stretches.map((blocks, index) => (
    <Fragment key={blocks[0]?.start}>
      {index > 0 && <p className={styles.facts}>Words between are left out</p>}
      <MarkedText
        text={revision.text}
        blocks={blocks}
        marks={focusMarks(marked, revision.id, revision.text, null)}
        language={document.language}
      />
    </Fragment>
  ))
}
