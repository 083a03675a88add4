import styles from './waiting.module.css'
import type { Excerpt } from './waiting-view'

type ExcerptTextProps = {
  excerpt: Excerpt
  /** What changed words are: gone in the old text, come in the new one. */
  mark: 'del' | 'ins'
  /** BCP 47, for how the words are read out. */
  language: string
}

/** A passage with the words around it, those that changed marked and those that turn the meaning marked twice. */
export function ExcerptText({ excerpt, mark: Mark, language }: ExcerptTextProps) {
  return (
    <p className={styles.excerpt} lang={language} dir="auto">
      {excerpt.before}
      <mark>
        {excerpt.pieces.map(({ start, text, isChanged, isMeaning }) =>
          isChanged ? (
            <Mark key={start} {...(isMeaning && { 'data-meaning': true })}>
              {text}
            </Mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </mark>
      {excerpt.after}
    </p>
  )
}
