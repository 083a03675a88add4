'use client'
import { caretKeys, compareKeys, readerKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'

const groups = [
  { title: 'Claims', bindings: [...readerKeys, ...compareKeys] },
  { title: 'In the text; with Shift they select', bindings: caretKeys },
]

/** The list of the reader's keys. It is in the page only once: `?` opens each one there is. */
export function ReaderKeyHelp() {
  return <KeyHelp groups={groups} />
}
