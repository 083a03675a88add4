'use client'
import { type ClipboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { droppedFiles } from './dropped-files'
import type { TypedSource } from './import-store'
import styles from './source-choice.module.css'

type PasteFieldProps = {
  typed: Pick<TypedSource, 'text' | 'pasted'>
  onType: (typed: Pick<TypedSource, 'text' | 'pasted'>) => void
  onRead: () => void
}

/** Takes what is pasted as text, and remembers its headings, links and emphasis as long as nobody changes it. */
export function PasteField({ typed, onType, onRead }: PasteFieldProps) {
  const { text, pasted } = typed
  const [isMissing, setIsMissing] = useState(false)
  const isFormatted = pasted !== null && pasted.text === text

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const isWhole = selectionStart === 0 && selectionEnd === value.length
    const read = pastedText(event.clipboardData)
    if (!isWhole || read === null || droppedFiles(event.clipboardData).files.length > 0) return
    event.preventDefault()
    onType({ text: read.text, pasted: read })
  }

  function read() {
    setIsMissing(text.trim() === '')
    if (text.trim() !== '') onRead()
  }

  return (
    <div className={styles.paste}>
      <TextArea
        label="Text of the document"
        hint="Paste it here; copied from a page or from Word, it keeps its headings, lists and links."
        rows={10}
        value={text}
        onPaste={paste}
        onChange={(event) => {
          setIsMissing(false)
          onType({ text: event.currentTarget.value, pasted })
        }}
      />
      <div className={styles.pasteEnd}>
        <div role="status" className={styles.pasted}>
          {isFormatted && (
            <>
              With its formatting.{' '}
              <Button size="s" variant="quiet" onClick={() => onType({ text, pasted: null })}>
                Take it as plain text
              </Button>
            </>
          )}
          {pasted !== null && !isFormatted && 'Changed since it was pasted: read as plain text.'}
        </div>
        <div role="alert">
          {isMissing && <FieldError>Paste the text of the document first.</FieldError>}
        </div>
        <Button variant="primary" onClick={read}>
          Preview
        </Button>
      </div>
    </div>
  )
}

/** What the clipboard holds as formatted text, with the same as a text area shows it; null where it is plain. */
export function pastedText(
  data: Pick<DataTransfer, 'getData'>,
): { text: string; html: string } | null {
  const html = data.getData('text/html')
  const text = data.getData('text/plain').replaceAll(/\r\n?/g, '\n')
  return html.trim() === '' || text.trim() === '' ? null : { text, html }
}
