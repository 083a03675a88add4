'use client'
import { readerKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'

/** How an empty board gets its first claims. In the browser: a table of keys that is sent there is another table. */
export function HowToFill() {
  return (
    <p>
      To fill a cell, open a document above, select the words that answer the question, press{' '}
      <KeyHint keys={readerKeys} of="claim" /> and choose the question and its position. Where a
      document says nothing on it, mark its cell as checked.
    </p>
  )
}
