/**
 * How many code units must be inserted, deleted or replaced to turn one string into the other (Levenshtein), by bit
 * vectors: Myers 1999, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", in
 * blocks as Hyyrö 2003 has them, of which only those near the diagonal are computed (Ukkonen 1985). Costs length * distance
 * / 16 steps, and never more than three times length * length / 32.
 */
export function editDistance(a: string, b: string): number {
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a]
  const inner = withoutCommonEdges(pattern, text)
  return inner.pattern === '' ? inner.text.length : distanceWithin(inner.pattern, inner.text)
}

/** Of an edited passage hardly more than this share of its letters is other ones. */
const usualShare = 1 / 7

/** What is within a distance of the diagonal shows that distance, or that it is more: then twice as much is looked at. */
function distanceWithin(pattern: string, text: string): number {
  fillMasks(pattern, Math.ceil(pattern.length / wordBits))
  let reach = text.length - pattern.length + Math.ceil(pattern.length * usualShare)
  let distance = blockDistance(pattern, text, reach)
  while (distance > reach && reach < text.length) {
    reach *= 2
    distance = blockDistance(pattern, text, reach)
  }
  for (let at = 0; at < pattern.length; at += 1) rowOf[pattern.charCodeAt(at)] = 0
  return distance
}

/** Beyond so many code units passages are compared by their words: the time for all letters grows with their square. */
export const longestCompared = 4000

/** 1 for the same strings, 0 for strings without anything in common. */
export function similarityOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest
}

function withoutCommonEdges(pattern: string, text: string) {
  let start = 0
  while (start < pattern.length && pattern.charCodeAt(start) === text.charCodeAt(start)) start += 1
  let patternEnd = pattern.length
  let textEnd = text.length
  while (
    patternEnd > start &&
    pattern.charCodeAt(patternEnd - 1) === text.charCodeAt(textEnd - 1)
  ) {
    patternEnd -= 1
    textEnd -= 1
  }
  return { pattern: pattern.slice(start, patternEnd), text: text.slice(start, textEnd) }
}

const wordBits = 32

/** For each code unit the number of its row of masks, from 1 on; 0 for one that the pattern does not have. */
const rowOf = new Uint16Array(0x10000)

/** Row after row, where in each block of the pattern a code unit stands. Row 0 stays empty. */
let masks = new Int32Array(0)
let positive = new Int32Array(0)
let negative = new Int32Array(0)

/** The distance if it is not greater than the reach; else something greater. */
function blockDistance(pattern: string, text: string, reach: number): number {
  const blocks = Math.ceil(pattern.length / wordBits)
  positive.fill(-1, 0, blocks)
  negative.fill(0, 0, blocks)
  const lastBit = (pattern.length - 1) % wordBits
  let last = -1
  let distance = 0
  for (let at = 0; at < text.length; at += 1) {
    const first = Math.max(0, at - reach) >> 5
    const next = Math.min(blocks - 1, (at + reach) >> 5)
    // A block that comes into reach is taken for as far off as it can be: each of its rows one more than the one above.
    while (last < next) {
      last += 1
      distance += last === blocks - 1 ? lastBit + 1 : wordBits
    }
    const row = (rowOf[text.charCodeAt(at)] ?? 0) * blocks
    // What comes into the first block from above: the row there grows by one a column, or is taken to.
    let carry = 1
    for (let block = first; block <= last; block += 1) {
      carry = advance(masks[row + block] ?? 0, block, carry, block === blocks - 1 ? lastBit : 31)
    }
    distance += carry
  }
  return distance
}

/** One block of one column. Takes and returns the difference (-1, 0, 1) that goes from block to block. */
function advance(equalBits: number, block: number, carry: number, bit: number): number {
  const up = positive[block] ?? 0
  const down = negative[block] ?? 0
  const equal = carry < 0 ? equalBits | 1 : equalBits
  const vertical = equalBits | down
  const horizontal = (((equal & up) + up) ^ up) | equal
  let rises = down | ~(horizontal | up)
  let falls = up & horizontal
  const out = ((rises >>> bit) & 1) - ((falls >>> bit) & 1)
  rises = (rises << 1) | (carry > 0 ? 1 : 0)
  falls = (falls << 1) | (carry < 0 ? 1 : 0)
  positive[block] = falls | ~(vertical | rises)
  negative[block] = rises & vertical
  return out
}

function fillMasks(pattern: string, blocks: number): void {
  const size = (Math.min(pattern.length, 0xffff) + 1) * blocks
  if (masks.length < size) masks = new Int32Array(size * 2)
  if (positive.length < blocks) {
    positive = new Int32Array(blocks * 2)
    negative = new Int32Array(blocks * 2)
  }
  masks.fill(0, 0, blocks)
  let rows = 0
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = pattern.charCodeAt(at)
    if (rowOf[unit] === 0) {
      rows += 1
      rowOf[unit] = rows
      masks.fill(0, rows * blocks, (rows + 1) * blocks)
    }
    const cell = (rowOf[unit] ?? 0) * blocks + (at >> 5)
    masks[cell] = (masks[cell] ?? 0) | (1 << (at & 31))
  }
}
