'use client'
import { memo, type RefObject, useId } from 'react'
import { DocumentText } from '@/components/document-text/document-text'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import './highlights.css'
import { withMovedPassage } from './passage-edits'
import { placedPassagesOf } from './placed-passages'
import { RangeHandles } from './range-handles'
import { SelectionBar } from './selection-bar'
import { SpokenSelection } from './spoken-selection'
import styles from './text-frame.module.css'
import type { Reader } from './use-reader'

type TextFrameProps = {
  reader: Reader
  text: RefObject<HTMLDivElement | null>
  html: string
  claimsId: string
}

/** The document's own words, and what is drawn over them: caret, handles, the bar of a selection. */
export function TextFrame({ reader, text, html, claimsId }: TextFrameProps) {
  const { reading, document, selection, caret, picking, textSize } = reader
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text is inside; what a click does, Enter does at the caret
    <div className={styles.frame} onClick={picking.onTextClick} onKeyDown={caret.onKeyDown}>
      <Words
        element={text}
        html={html}
        language={reading.document.language}
        title={reading.document.title}
        claimsId={claimsId}
      />
      {document && selection.selected && (
        <SelectionBar
          document={document}
          selected={selection.selected}
          textSize={textSize}
          actions={reader.selectionActions}
        />
      )}
      {caret.caret && (
        <span
          className={styles.caret}
          aria-hidden="true"
          style={{
            left: caret.caret.left,
            top: caret.caret.top,
            blockSize: caret.caret.height,
          }}
        />
      )}
      <Handles reader={reader} />
      <SpokenSelection text={reading.revision.text} selected={selection.selected} />
    </div>
  )
}

type WordsProps = {
  element: RefObject<HTMLDivElement | null>
  html: string
  language: string
  title: string
  claimsId: string
}

/** Drawn once: from then on the element is the editor's. */
const Words = memo(function Words({ element, html, language, title, claimsId }: WordsProps) {
  const helpId = useId()
  return (
    <>
      <DocumentText
        ref={element}
        html={html}
        language={language}
        className={styles.text}
        tabIndex={0}
        role="document"
        aria-label={`Text of “${title}”`}
        aria-describedby={helpId}
        aria-details={claimsId}
      />
      <VisuallyHidden>
        <span id={helpId}>
          The arrow keys move a caret, with Shift they select. Enter opens the claim at the caret.
        </span>
      </VisuallyHidden>
    </>
  )
})

function Handles({ reader }: { reader: Reader }) {
  const { reading, document, focused, store, textSize, setMoving } = reader
  if (!document || !focused) return null
  const passages = placedPassagesOf(focused)
  return passages.map((passage) => (
    <RangeHandles
      key={`${focused.id} ${passage.start}-${passage.end}`}
      document={document}
      passage={passage}
      textSize={textSize}
      onMove={(range) =>
        setMoving(range && [range, ...passages.filter((other) => other !== passage)])
      }
      onDrop={(range) => {
        setMoving(null)
        store.changeClaim(focused.id, {
          passages: withMovedPassage(reading.revision.text, focused.passages, passage, range),
        })
      }}
    />
  ))
}
