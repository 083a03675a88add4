/** A claim and how far down its passage begins, in pixels from any one line. */
export type ClaimPlace = { id: string; top: number }

/** The claims whose passages are out of sight, nearest first: those above a strip of the page and those below it. */
export function offScreen(places: readonly ClaimPlace[], strip: { top: number; bottom: number }) {
  const byTop = places.toSorted((a, b) => a.top - b.top)
  return {
    above: byTop.filter(({ top }) => top < strip.top).toReversed(),
    below: byTop.filter(({ top }) => top >= strip.bottom),
  }
}

/** The next or the previous claim in the order of the text; without a focus, the one nearest to a line. */
export function neighbour(
  places: readonly ClaimPlace[],
  focusedId: string | null,
  step: 1 | -1,
  line: number,
): string | null {
  const focused = places.findIndex(({ id }) => id === focusedId)
  if (focused !== -1) return places[focused + step]?.id ?? null
  const found =
    step === 1 ? places.find(({ top }) => top >= line) : places.findLast(({ top }) => top < line)
  return found?.id ?? null
}
