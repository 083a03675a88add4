/** How much a card shows while nobody looks at it: everything, position and quote, or one line. */
const cardDensities = ['full', 'brief', 'line'] as const
export type CardDensity = (typeof cardDensities)[number]

/** `alone`: everything, without a frame of its own, for a card that has a sheet to itself. */
export type CardLook = CardDensity | 'alone'

/** What a card is taken for until it is measured, in pixels. */
export const usualHeights: Record<CardDensity, number> = { full: 150, brief: 72, line: 34 }

/**
 * The fullest cards that fit the pixels of text that there are for each claim: fuller ones would push each other far
 * away from their passages.
 */
export function densityFor(roomForEach: number): CardDensity {
  return cardDensities.find((density) => usualHeights[density] <= roomForEach) ?? 'line'
}
