import { MarkedText } from '@/components/passage/marked-text'
import { QuoteText } from '@/components/passage/quote-text'
import { focusMarks, placedPassages } from '@/components/passage/text-marks'
import { type TextBlock, textBlocksOf } from '@/lib/documents/text-blocks'
import { paragraphNumberAt } from '@/lib/text/paragraphs'
import { ContextSwitch } from './context-switch'
import { contextWindow } from './context-window'
import styles from './pair-side.module.css'
import type { PairSideView } from './pair-view'

/** The passage with the paragraphs around it; more of them unfold. */
export function SidePassage({ side }: { side: PairSideView }) {
  const { claim, revision } = side
  const placed = placedPassages(claim, revision.id)
  const [first] = placed
  if (!first) return <LostPassage side={side} />
  const { near, wide } = contextWindow(revision.text, textBlocksOf(revision.content), placed)
  return (
    <div className={styles.passage}>
      <p className={styles.place}>
        C-{claim.number}, paragraph {paragraphNumberAt(revision.text, first.start)}
      </p>
      <ContextSwitch
        near={<Blocks side={side} blocks={near} />}
        wide={<Blocks side={side} blocks={wide} />}
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

type BlocksProps = { side: PairSideView; blocks: readonly TextBlock[] }

function Blocks({ side: { claim, document, revision, positions }, blocks }: BlocksProps) {
  return (
    <MarkedText
      text={revision.text}
      blocks={blocks}
      marks={focusMarks(claim, revision.id, revision.text, positions[0]?.hue ?? null)}
      language={document.language}
    />
  )
}
