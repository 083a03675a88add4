'use client'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { parsePassageHash } from '@/lib/addresses'
import type { Revision } from '@/lib/documents/document'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { isRangeOf, splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'
import { scrollToRange, wholeSight } from './scroll-to-claim'
import { useFlash } from './use-flash'

export type FoundWords = {
  /** The words that the address leads to; null while one is led to none. */
  range: TextRange | null
  isFlashing: boolean
  letGo: () => void
}

/** Goes to the words that the address names, when the page opens and when the address changes. */
export function useTextAddress(
  document: MountedDocument | null,
  revision: Pick<Revision, 'id' | 'text'>,
  onFound: () => void,
): FoundWords {
  const { show } = useToast()
  const [range, setRange] = useState<TextRange | null>(null)
  const flash = useFlash()

  const follow = useEffectEvent(() => {
    const words = wordsOfAddress(window.location.hash, revision)
    if (!document || words === null) return
    if (words === 'other text' || words === 'no words') {
      setRange(null)
      show({ message: refusals[words] })
      return
    }
    onFound()
    setRange(words)
    flash.start()
    scrollToRange(document, words, wholeSight())
    readFrom(document, words)
  })

  useEffect(() => {
    if (!document) return
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [document])

  const letGo = useCallback(() => setRange(null), [])
  return { range, isFlashing: flash.isFlashing && range !== null, letGo }
}

const refusals = {
  'other text':
    'The link leads into another text of this document, one that is not shown any more: search for the words again.',
  'no words': 'The link leads to no words of this text: it was cut or changed.',
}

/** What an address that ends in "#text-…" names in a text; null for any other address. */
export function wordsOfAddress(
  hash: string,
  { id, text }: Pick<Revision, 'id' | 'text'>,
): TextRange | keyof typeof refusals | null {
  const named = parsePassageHash(hash)
  if (named === null) return null
  const { range, revisionEnd } = named
  if (!id.endsWith(revisionEnd)) return 'other text'
  const cuts = splitsSurrogatePair(text, range.start) || splitsSurrogatePair(text, range.end)
  return !isRangeOf(text, range) || cuts ? 'no words' : range
}

/** Who goes on by keyboard goes on from the words. */
function readFrom({ element, staticRange }: MountedDocument, { start, end }: TextRange) {
  const { startContainer, startOffset } = staticRange({ start, end })
  getSelection()?.collapse(startContainer, startOffset)
  element.focus({ preventScroll: true })
}
