import type { ReaderClaim } from '@/components/saving/reader-claim'
import type { MountedDocument } from '@/lib/editor/mount-document'
import type { TextRange } from '@/lib/text/text-range'
import { firstPassageOf } from './placed-passages'

/** What of the screen is free for the text, in pixels from its top; and where a passage is put that was outside. */
export type Sight = { top: number; bottom: number; target: number }

/** The screen without the bars at its edges. */
export function wholeSight(): Sight {
  const { innerHeight } = window
  return { top: 72, bottom: innerHeight - 160, target: innerHeight / 3 }
}

/** What a sheet at the foot of a phone's screen leaves. */
export function sightAboveSheet(): Sight {
  return { top: 72, bottom: window.innerHeight * 0.3, target: 96 }
}

/** A form begins beside its passage and fills most of a screen: the passage goes to the upper part. */
export function sightBesideForm(): Sight {
  const { innerHeight } = window
  return { top: 72, bottom: innerHeight * 0.4, target: innerHeight / 5 }
}

/** Brings the beginning of a claim's first passage into sight. What is seen already stays where it is. */
export function scrollToClaim(document: MountedDocument, claim: ReaderClaim, sight: Sight) {
  const passage = firstPassageOf(claim)
  if (passage) scrollToRange(document, passage, sight)
}

/** The same for any words of the text. */
export function scrollToRange(document: MountedDocument, { start }: TextRange, sight: Sight) {
  const top = document.rectsOf({ start, end: start + 1 })[0]?.top
  if (top === undefined || (top > sight.top && top < sight.bottom)) return
  const distance = top - sight.target
  const isFar = Math.abs(distance) > 2 * window.innerHeight
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: distance, behavior: isFar || isCalm ? 'instant' : 'smooth' })
}
