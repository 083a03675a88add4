import { Fragment } from 'react'
import { MarkedText } from '@/components/passage/marked-text'
import { QuoteText } from '@/components/passage/quote-text'
import { focusMarks, placedPassages } from '@/components/passage/text-marks'
import { textBlocksOf } from '@/lib/documents/text-blocks'
import { paragraphNumberAt } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'
import { ContextSwitch } from './context-switch'
import { contextWindow, type Stretch } from './context-window'
import styles from './pair-side.module.css'
import type { PairSideView } from './pair-view'

/** The passage with the paragraphs around it; more of them unfold. */
export function SidePassage({ side }: { side: PairSideView }) {
  const { claim, revision } = side
  const placed = placedPassages(claim, revision.id)
  if (placed.length === 0) return <LostPassage side={side} />
  const { near, wide } = contextWindow(revision.text, textBlocksOf(revision.content), placed)
  return (
    <div className={styles.passage}>
      <p className={styles.place}>
        C-{claim.number}, {paragraphWords(revision.text, placed)}
      </p>
      <ContextSwitch
        near={<Stretches side={side} stretches={near} />}
        wide={<Stretches side={side} stretches={wide} />}
      />
    </div>
  )
}

function LostPassage({ side }: { side: PairSideView }) {
  return (
    <div className={styles.passage}>
      <p className={styles.place}>The passage is not in the text any more. It was quoted as:</p>
      <blockquote className={styles.lost}>
        <QuoteText claim={side.claim} />
      </blockquote>
    </div>
  )
}

/** "paragraph 7", "paragraphs 5 and 23" */
function paragraphWords(text: string, passages: readonly TextRange[]): string {
  const numbers = [...new Set(passages.map(({ start }) => paragraphNumberAt(text, start)))]
  if (numbers.length === 1) return `paragraph ${numbers[0]}`
  return `paragraphs ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}

type StretchesProps = { side: PairSideView; stretches: readonly Stretch[] }

function Stretches({ side: { claim, document, revision, positions }, stretches }: StretchesProps) {
  return stretches.map((blocks, index) => (
    <Fragment key={blocks[0]?.start}>
      {index > 0 && <p className={styles.gap}>Words between are left out</p>}
      <MarkedText
        text={revision.text}
        blocks={blocks}
        marks={focusMarks(claim, revision.id, revision.text, positions[0]?.hue ?? null)}
        language={document.language}
      />
    </Fragment>
  ))
}
