import { sentenceAround } from '@/lib/text/sentences'
import type { TextRange } from '@/lib/text/text-range'

/**
 * Where the hedge cues of a claim stand in one of its passages: every occurrence as whole words, whatever its case
 * and its white space. A cue that is not there has no range.
 */
export function cueRanges(text: string, passage: TextRange, cues: readonly string[]): TextRange[] {
  const words = text.slice(passage.start, passage.end)
  return cues
    .filter((cue) => cue.trim() !== '')
    .flatMap((cue) => {
      return Array.from(words.matchAll(patternOf(cue)), (match) => {
        const start = passage.start + match.index
        return { start, end: start + match[0].length }
      })
    })
}

/**
 * The cues that stand in none of the passages, nor beside one in the same sentence: words that the source does not say
 * there. A claim whose passages are all lost has none, since nobody can tell.
 */
export function strayCues(
  text: string,
  passages: readonly TextRange[],
  cues: readonly string[],
): string[] {
  if (passages.length === 0) return []
  const sentences = passages.map((passage) => sentenceAround(text, passage))
  return cues.filter((cue) =>
    sentences.every((sentence) => cueRanges(text, sentence, [cue]).length === 0),
  )
}

/** In other scripts words are written together, or have their prepositions and endings written onto them. */
const standsApart = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

function patternOf(cue: string): RegExp {
  const words = cue
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['‘’]/g, "['‘’]"))
  const [first = '', last = ''] = [cue.trim().at(0), cue.trim().at(-1)]
  const before = standsApart.test(first) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = standsApart.test(last) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`${before}${words.join('\\s+')}${after}`, 'giu')
}
