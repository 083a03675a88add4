import type { BenchLanguage } from '@/tests/bench/anchoring/bench-language'
import { type Draft, reword, type Sentence, type Token } from '@/tests/bench/anchoring/draft'
import type { Random } from '@/tests/support/big-project/random'

const softHyphen = '\u00ad'
const noBreakSpace = '\u00a0'

/** What a word processor makes of plain text, and a typesetter of a column: nothing that changes a word. */
export function makeFine({ blocks }: Draft, random: Random, language: BenchLanguage): void {
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      for (const token of sentence) {
        const fine = token.isWord
          ? fineWord(token.text, random, language)
          : fineMark(token.text, random)
        if (fine !== token.text) reword(token, fine, 'typography')
      }
    }
  }
}

function fineWord(word: string, random: Random, language: BenchLanguage): string {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}’'-]+$/u.test(word)) return word
  const spelled = word
    .replaceAll("'", '’')
    .replaceAll('ffi', 'ﬃ')
    .replaceAll('fi', 'ﬁ')
    .replaceAll('fl', 'ﬂ')
  if (word.length < 7) return spelled
  const middle = Math.floor(spelled.length / 2)
  const cut = (between: string) => `${spelled.slice(0, middle)}${between}${spelled.slice(middle)}`
  if (random.percent(12)) return cut(softHyphen)
  return language !== 'zh' && random.percent(3) ? cut('-\n') : spelled
}

function fineMark(mark: string, random: Random): string {
  if (mark === ' ') return random.percent(6) ? noBreakSpace : mark
  return mark.replace(/^"/u, '“').replace(/"/gu, '”').replaceAll('...', '…').replace(/^--?$/u, '—')
}

/** The opposite: what can be typed, line-end hyphens joined. */
export function makePlain({ blocks }: Draft): void {
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      joinLineEnds(sentence)
      for (const token of sentence) {
        const plain = plainOf(token.text)
        if (plain !== token.text) reword(token, plain, 'typography')
      }
    }
  }
}

export function plainOf(text: string): string {
  return text
    .replaceAll(softHyphen, '')
    .replaceAll(noBreakSpace, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”«»„]/gu, '"')
    .replace(/[—–]/gu, '-')
    .replaceAll('…', '...')
    .replaceAll('ﬃ', 'ffi')
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl')
}

/** A hyphen and a line feed between two halves of a word. */
function joinLineEnds(sentence: Sentence): void {
  sentence.forEach((token, index) => {
    const next = sentence[index + 1]
    if (token.text === '-' && next?.text === '\n' && isLetters(sentence[index - 1])) {
      reword(token, '', 'typography')
      reword(next, '', 'typography')
    }
  })
}

const isLetters = (token: Token | undefined): boolean => token?.isWord ?? false
