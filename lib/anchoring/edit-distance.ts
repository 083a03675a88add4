/**
 * How many code units must be inserted, deleted or replaced to turn one string into the other (Levenshtein), by bit
 * vectors: Myers 1999, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", in
 * blocks as Hyyrö 2003 has them. Costs length * length / 32 steps.
 */
export function editDistance(a: string, b: string): number {
  const [pattern, text] = a.length <= b.length ? [a, b] : [b, a]
  const inner = withoutCommonEdges(pattern, text)
  return inner.pattern === '' ? inner.text.length : blockDistance(inner.pattern, inner.text)
}

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

function blockDistance(pattern: string, text: string): number {
  const blocks = Math.ceil(pattern.length / wordBits)
  const masks = masksOf(pattern, blocks)
  const none = new Int32Array(blocks)
  const positive = new Int32Array(blocks).fill(-1)
  const negative = new Int32Array(blocks)
  const lastBit = (pattern.length - 1) % wordBits
  let distance = pattern.length
  for (let at = 0; at < text.length; at += 1) {
    const equal = masks.get(text.charCodeAt(at)) ?? none
    // What comes into the first block from above: the first row of the table grows by one a column.
    let carry = 1
    for (let block = 0; block < blocks; block += 1) {
      const bit = block === blocks - 1 ? lastBit : wordBits - 1
      carry = advance(positive, negative, equal[block] ?? 0, block, carry, bit)
    }
    distance += carry
  }
  return distance
}

/** One block of one column. Takes and returns the difference (-1, 0, 1) that goes from block to block. */
function advance(
  positive: Int32Array,
  negative: Int32Array,
  equalBits: number,
  block: number,
  carry: number,
  bit: number,
): number {
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

function masksOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = pattern.charCodeAt(at)
    const mask = masks.get(unit) ?? new Int32Array(blocks)
    mask[at >> 5] = (mask[at >> 5] ?? 0) | (1 << (at & 31))
    masks.set(unit, mask)
  }
  return masks
}
