import type { WordStretch } from '@/lib/anchoring/explain-change'
import styles from './waiting.module.css'
import type { Excerpt } from './waiting-view'

type ExcerptTextProps = {
  excerpt: Excerpt
  /** What changed words are: gone in the old text, come in the new one. */
  mark: 'del' | 'ins'
  /** BCP 47, for how the words are read out. */
  language: string
}

/**
 * A passage with the words around it, those that changed marked and those that turn the meaning marked twice: inside the
 * passage and beside it.
 */
export function ExcerptText({ excerpt, mark, language }: ExcerptTextProps) {
  return (
    <p className={styles.excerpt} lang={language} dir="auto">
      <Stretches stretches={excerpt.before} mark={mark} />
      <mark>
        <Stretches stretches={excerpt.exact} mark={mark} />
      </mark>
      <Stretches stretches={excerpt.after} mark={mark} />
    </p>
  )
}

type StretchesProps = Pick<ExcerptTextProps, 'mark'> & { stretches: readonly WordStretch[] }

function Stretches({ stretches, mark: Mark }: StretchesProps) {
  return stretches.map(({ start, text, kind, isMeaning }) =>
    kind === 'same' ? (
      <span key={start}>{text}</span>
    ) : (
      <Mark key={start} {...(isMeaning && { 'data-meaning': true })}>
        {text}
      </Mark>
    ),
  )
}
