import { createElement, Fragment } from 'react'
import { hueAttributes } from '@/components/ui/hue'
import type { BlockKind, TextBlock } from '@/lib/documents/text-blocks'
import { splitAtMarks } from '@/lib/text/split-at-marks'
import styles from './passage.module.css'
import type { TextMark } from './text-marks'

type MarkedTextProps = {
  text: string
  blocks: readonly TextBlock[]
  marks: readonly TextMark[]
  /** BCP 47, for how the text is read out. */
  language: string
}

/** Blocks of a canonical text with marks drawn over them. */
export function MarkedText({ text, blocks, marks, language }: MarkedTextProps) {
  return (
    <div className={styles.text} lang={language} dir="auto">
      {blocks.map((block) => (
        <Block key={block.start} text={text} block={block} marks={marks} />
      ))}
    </div>
  )
}

const classOfKind: Record<BlockKind, string | undefined> = {
  paragraph: styles.paragraph,
  heading: styles.heading,
  'list-item': styles.listItem,
  quote: styles.quoted,
  cell: styles.paragraph,
}

function Block({
  text,
  block,
  marks,
}: {
  text: string
  block: TextBlock
  marks: readonly TextMark[]
}) {
  return (
    <p className={classOfKind[block.kind]} dir="auto">
      {splitAtMarks(block, marks).map((stretch) => (
        <Stretch key={stretch.start} words={text.slice(stretch.start, stretch.end)} {...stretch} />
      ))}
    </p>
  )
}

function Stretch({ words, marks }: { words: string; marks: readonly TextMark[] }) {
  const focus = marks.find((mark) => mark.kind === 'focus')
  const other = marks.find((mark) => mark.kind === 'other')
  const isCue = marks.some((mark) => mark.kind === 'cue')
  const shown = focus ?? other
  if (!shown) return <Fragment>{words}</Fragment>
  return createElement(
    focus ? 'mark' : 'span',
    {
      className: [focus ? styles.focus : styles.other, isCue && styles.cue]
        .filter(Boolean)
        .join(' '),
      'data-passage-of': shown.claimNumber,
      ...(shown.hue !== null && hueAttributes(shown.hue)),
    },
    words,
  )
}
