import type { TextRange } from '@/lib/text/text-range'

/** A text without differences of typography, and the way back to the text it was made from. */
export type NormalisedText = {
  text: string
  /** The range of the original that a range of the normalised text was made from. */
  toOriginal: (range: TextRange) => TextRange
}

/** A stretch that was replaced: where its plain form stands, and where the original stood. */
type Change = { start: number; end: number; originalStart: number; originalEnd: number }

const singleQuotes = '‘’‚‛′ʼ＇'
const doubleQuotes = '“”„‟″«»＂'
const hyphens = '‐‑‒–—―−'
const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const ligatures = '\\uFB00-\\uFB06'

const replaced = new RegExp(
  `\\s{2,}|[^\\S ]|[…${singleQuotes}${doubleQuotes}${hyphens}${invisible}${ligatures}]`,
  'gu',
)

/**
 * The text with plain quotation marks, hyphens and single spaces, without soft hyphens and zero-width characters,
 * its ligatures and ellipses spelled out. Letters and their case stay: they are the words.
 */
export function normaliseTypography(original: string): NormalisedText {
  const parts: string[] = []
  const changes: Change[] = []
  let originalEnd = 0
  let end = 0
  for (const { 0: found, index } of original.matchAll(replaced)) {
    const plain = plainFormOf(found)
    const start = end + index - originalEnd
    parts.push(original.slice(originalEnd, index), plain)
    end = start + plain.length
    originalEnd = index + found.length
    changes.push({ start, end, originalStart: index, originalEnd })
  }
  parts.push(original.slice(originalEnd))
  return {
    text: parts.join(''),
    toOriginal: (range) => ({
      start: originalStartOf(changes, range.start),
      end: originalEndOf(changes, range.end),
    }),
  }
}

function plainFormOf(found: string): string {
  if (/^\s/u.test(found) && found !== '\uFEFF') return ' '
  if (singleQuotes.includes(found)) return "'"
  if (doubleQuotes.includes(found)) return '"'
  if (hyphens.includes(found)) return '-'
  return found === '…' ? '...' : plainLigatureOf(found)
}

/** NFKC spells ligatures out. What it leaves alone is invisible, and goes. */
function plainLigatureOf(found: string): string {
  const plain = found.normalize('NFKC')
  return plain === found ? '' : plain
}

/** Where the unit at a normalised offset begins in the original. */
function originalStartOf(changes: Change[], offset: number): number {
  const change = lastChangeFrom(changes, offset)
  if (!change) return offset
  return offset < change.end ? change.originalStart : change.originalEnd + offset - change.end
}

/** Where the unit before a normalised offset ends in the original. */
function originalEndOf(changes: Change[], offset: number): number {
  const change = lastChangeFrom(changes, offset - 1)
  if (!change) return offset
  return change.originalEnd + Math.max(0, offset - change.end)
}

/** The last change that begins at or before a normalised offset. */
function lastChangeFrom(changes: Change[], offset: number): Change | undefined {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return changes[low - 1]
}
