import type { Line } from '@/lib/documents/import/pdf/line'

/** How often a document has a word, whatever its case, where no line ends within it. */
export type Vocabulary = {
  countOf: (word: string) => number
  /** Hyphens of its own within lines are written with U+2010, which else only ends lines. */
  hasTrueHyphens: boolean
  /** Words are broken at the ends of lines; else all hyphens there are the words' own. */
  breaksWords: boolean
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’\-\u2010][\p{L}\p{M}\p{N}]+)*/gu

const brokenEnd = /\S+[-\u2010\u00ad]$/

/** The words within the lines of a document: words with hyphens as a whole, and their parts. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const { countOf, hasTrueHyphens } = countWords(lines)
  return { countOf, hasTrueHyphens, breaksWords: breaksWords(lines, countOf) }
}

/** More line ends than this have hyphens where words are broken there: of 100 lines that are not, one or two. */
const brokenShare = 0.04

/** The other words of the document tell, or how many lines end so. */
function breaksWords(lines: readonly Line[], countOf: Vocabulary['countOf']): boolean {
  let ends = 0
  let balance = 0
  for (const [index, { text }] of lines.entries()) {
    const before = /([\p{L}\p{M}]+)[-\u2010]\s*$/u.exec(text)?.[1]
    const after = /^\s*([\p{L}\p{M}]+)/u.exec(lines[index + 1]?.text ?? '')?.[1]
    if (!before || !after) continue
    ends += 1
    balance += Math.sign(countOf(before + after) - countOf(`${before}-${after}`))
  }
  return balance > 0 || (balance === 0 && ends > lines.length * brokenShare)
}

function countWords(lines: readonly Line[]): Omit<Vocabulary, 'breaksWords'> {
  const counts = new Map<string, number>()
  const count = (known: string) => counts.set(known, (counts.get(known) ?? 0) + 1)
  let hasTrueHyphens = false
  let isAfterHyphen = false
  for (const { text } of lines) {
    const line = text.trim().toLowerCase()
    // What ends at a hyphen, or follows one, is a part of a word.
    const whole = (isAfterHyphen ? line.replace(/^\S+/, '') : line).replace(brokenEnd, '')
    isAfterHyphen = brokenEnd.test(line)
    for (const [found] of whole.matchAll(word)) {
      hasTrueHyphens ||= found.includes('\u2010')
      const plain = found.replaceAll('\u2010', '-')
      count(plain)
      if (plain.includes('-')) for (const part of plain.split('-')) count(part)
    }
  }
  return { countOf: (known) => counts.get(known.toLowerCase()) ?? 0, hasTrueHyphens }
}
