import type { Anchor, Location } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'

/** The anchors of quotes at the first places that a text has them. */
export function anchorsOn(text: string, quotes: readonly string[]): Anchor[] {
  return quotes.map((quote) => {
    const start = text.indexOf(quote)
    return describeAnchor(text, { start, end: start + quote.length })
  })
}

/** Whether a passage is said to be somewhere without a question. */
export function isTaken(location: Location | undefined): boolean {
  return location?.status === 'exact' || location?.status === 'moved'
}
