'use client'
import { useRouter } from 'next/navigation'
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

/** Another text of the document, and where it is read. */
export type OtherText = Pick<Revision, 'id' | 'number'> & { href: string }

type Texts = { revision: Pick<Revision, 'id' | 'text'>; otherTexts: readonly OtherText[] }

/**
 * Goes to the words that the address names, when the page opens and when the address changes: to those of another text of
 * the document where that is read, and says so.
 */
export function useTextAddress(
  document: MountedDocument | null,
  { revision, otherTexts }: Texts,
  onFound: () => void,
): FoundWords {
  const { show } = useToast()
  const router = useRouter()
  const [range, setRange] = useState<TextRange | null>(null)
  const flash = useFlash()

  const follow = useEffectEvent(() => {
    const { hash } = window.location
    const words = wordsOfAddress(hash, revision)
    if (!document || words === null) return
    const other = words === 'other text' ? textOfAddress(hash, otherTexts) : null
    if (other) {
      show({
        message: `The link leads into another text of this document: revision ${other.number}.`,
      })
      router.replace(other.href + hash)
      return
    }
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
    'The link leads into a text that this document does not have any more: search for the words again.',
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

/** The text that such an address names among several; null where it is none of them. */
export function textOfAddress<Text extends Pick<Revision, 'id'>>(
  hash: string,
  texts: readonly Text[],
): Text | null {
  const named = parsePassageHash(hash)
  return (named && texts.find(({ id }) => id.endsWith(named.revisionEnd))) ?? null
}

/** Who goes on by keyboard goes on from the words. */
function readFrom({ element, staticRange }: MountedDocument, { start, end }: TextRange) {
  const { startContainer, startOffset } = staticRange({ start, end })
  getSelection()?.collapse(startContainer, startOffset)
  element.focus({ preventScroll: true })
}
