'use client'
import { useRouter } from 'next/navigation'
import { caretKeys, readerKeys } from '@/components/keyboard/key-bindings'
import { useListedKeys } from '@/components/keyboard/listed-keys'
import { useKeys } from '@/components/keyboard/use-keys'
import { documentPath } from '@/lib/addresses'
import { documentsAround } from './documents-around'
import { neighbour } from './off-screen'
import { isAtClaim } from './overlaps'
import { rangeMover } from './range-mover'
import type { Reader } from './use-reader'

/** The keys of the reader. Each does what a button, a card or a handle does too. */
export function useReaderKeys(reader: Reader) {
  const { reading, store, selection, selectionActions, focus, focused, editing, picking } = reader
  const router = useRouter()
  const moveRange = rangeMover(store, reading.revision.text, focused)
  const { previous, next } = documentsAround(reading.documents, reading.document.slug)

  const open = (start?: Parameters<typeof editing.edit>[1]) => () => {
    if (focused) editing.edit(focused.id, start)
  }
  const step = (direction: 1 | -1) => () => {
    const id = neighbour(reader.places, focus.focusedId, direction, lineInSight(reader))
    if (id !== null) focus.goTo(id, { toCard: true })
  }
  const goToDocument = (document: { slug: string } | null) => () => {
    if (document) router.push(documentPath(reading.project.slug, document.slug))
  }

  useListedKeys(caretKeys)
  useKeys(readerKeys, {
    highlight: selectionActions.highlight,
    claim: selectionActions.claim,
    tag: selection.selected || !focused ? selectionActions.tag : open('tags'),
    add: () => selectionActions.add?.run(),
    next: step(1),
    previous: step(-1),
    overlap: () => picking.cycle(caretOffset(reader)),
    edit: () => {
      const offset = caretOffset(reader)
      const isMeant =
        offset === null || (focused && isAtClaim(focused, offset, reading.revision.text))
      if (isMeant || !picking.pickAt(offset)) open()()
    },
    question: open('question'),
    note: open('note'),
    compare: () => {
      if (focused) reader.cardActions.compare(focused.id)
    },
    'end-right': () => moveRange('end', 'right'),
    'end-left': () => moveRange('end', 'left'),
    'start-right': () => moveRange('start', 'right'),
    'start-left': () => moveRange('start', 'left'),
    'previous-document': goToDocument(previous),
    'next-document': goToDocument(next),
    close: () => {
      if (selection.selected) selection.clear()
      else {
        focus.letGo()
        reader.found.letGo()
      }
    },
  })
}

/** The offset of the caret while the text is read by keyboard; null at any other time. */
function caretOffset({ caret }: Reader): number | null {
  return caret.caret === null ? null : caret.caretOffset()
}

/** How far below the top of the text the first line in sight is. */
function lineInSight({ document }: Reader): number {
  const barHeight = 48
  return barHeight - (document?.element.getBoundingClientRect().top ?? 0)
}
