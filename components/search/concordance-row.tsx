'use client'
import type { KeyboardEvent } from 'react'
import { Link } from '@/components/ui/link'
import { passagePath } from '@/lib/addresses'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import type { ConcordanceDocument, ConcordanceLine } from '@/lib/search/concordance'
import styles from './concordance.module.css'

type ConcordanceRowProps = {
  project: string
  source: ConcordanceDocument | undefined
  line: ConcordanceLine
  place: { index: number; of: number; top: number }
  /** Whether Tab reaches it. */
  isActive: boolean
  onFocus: () => void
  tick: { isTicked: boolean; onTick: (extend: boolean) => void } | null
}

/** One line: the words in the middle, what is around them, and where that is. Pressing it opens the place. */
export function ConcordanceRow(props: ConcordanceRowProps) {
  const { project, source, line, place, isActive, onFocus, tick } = props
  const { before, words, after, isRightToLeft } = line
  const tabIndex = isActive ? 0 : -1
  return (
    <li
      className={styles.line}
      style={{ insetBlockStart: place.top }}
      data-line={place.index}
      aria-posinset={place.index + 1}
      aria-setsize={place.of}
      onFocus={onFocus}
    >
      {tick && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={tick.isTicked}
            tabIndex={tabIndex}
            data-part="tick"
            aria-label={`Mark “${words}” in: ${before}${words}${after}`}
            onChange={({ nativeEvent }) => tick.onTick(isWithShift(nativeEvent))}
            onKeyDown={(event) => pressWithShift(event, tick.onTick)}
          />
        </label>
      )}
      <Link
        className={styles.words}
        dir={isRightToLeft ? 'rtl' : 'ltr'}
        lang={source?.language ?? ''}
        href={source ? passagePath(project, source.slug, { ...source, ...line }) : '#'}
        tabIndex={tabIndex}
        data-part="words"
      >
        <span className={styles.before}>
          <bdi className={styles.run}>{before}</bdi>
        </span>
        <span className={styles.after}>
          <mark className={styles.match}>{words}</mark>
          {after}
        </span>
      </Link>
      <Source source={source} line={line} />
    </li>
  )
}

function isWithShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey
}

/** The space bar with Shift presses a checkbox without saying that Shift was held. */
function pressWithShift(event: KeyboardEvent, onTick: (extend: boolean) => void) {
  if (event.key !== ' ' || !event.shiftKey) return
  event.preventDefault()
  onTick(true)
}

function Source({ source, line }: Pick<ConcordanceRowProps, 'source' | 'line'>) {
  if (!source) return null
  return (
    <span className={styles.source} title={source.title}>
      <bdi className={styles.name}>{shortDocumentName(source)}</bdi>
      {line.marks && (
        <span className={styles.marked}>
          {line.marks.map(({ number }) => `C-${number}`).join(', ')}
        </span>
      )}
    </span>
  )
}
