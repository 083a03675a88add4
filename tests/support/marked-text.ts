import type { TextRange } from '@/lib/text/text-range'

/** The range of a passage in a text, for tests that say it in words. Throws where the text does not have it. */
export function rangeOf(text: string, passage: string, occurrence = 1): TextRange {
  let start = -1
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(passage, start + 1)
  if (start === -1) throw new Error(`"${passage}" does not occur ${occurrence} times`)
  return { start, end: start + passage.length }
}

/** "a [b] c" as the text "a b c" with the range of b. */
export function marked(example: string): { text: string; range: TextRange } {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  return { text: example.replace('[', '').replace(']', ''), range: { start, end } }
}

/** The opposite: the range shown in the text. */
export function mark(text: string, range: TextRange | null): string | null {
  if (range === null) return null
  return `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}`
}
