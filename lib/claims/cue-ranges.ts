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

function patternOf(cue: string): RegExp {
  const words = cue
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')
}
