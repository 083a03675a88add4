/** Chance that is the same for the same seed, so that a project that is built again is the same one. */
export type Random = {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  /** True in so many of a hundred cases. */
  percent(chance: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** The first values far more often than the last, as words and subjects are in the world. */
  pickSkewed<Value>(values: readonly Value[]): Value
}

/** Mulberry32, a public-domain generator of 32 bits by Tommy Ettinger: far from random enough for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const at = <Value>(values: readonly Value[], place: number): Value => {
    const value = values[Math.floor(place * values.length)]
    if (value === undefined) throw new Error('an empty list has no element')
    return value
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    percent: (chance) => next() * 100 < chance,
    pick: (values) => at(values, next()),
    pickSkewed: (values) => at(values, next() ** 1.5),
  }
}

/** An id of the form that the server takes (UUID), in the order of the numbers. */
export function numberedId(kind: number, number: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0')
  return `01900000-${hex(kind, 4)}-7000-8000-${hex(number, 12)}`
}
