import { linesAround } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/**
 * Words whose full stop ends no sentence, though a capital or a figure follows: titles, months and references of
 * English newspapers, and single letters ("U.S.", "J. Park"). UAX 29 alone would cut there.
 */
const endsWithAbbreviation =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|vs|etc|cf|ca|no|nos|p|pp|vol|ed|eds|fig|figs|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp)\.["'”’)\]]*\s+$/iu

/** The smallest run of whole sentences that holds the range. It never leaves the lines that the range is on. */
export function sentenceAround(text: string, range: TextRange): TextRange {
  return contextAround(text, range, 0)
}

/** The sentences that hold the range, and so many more on each side, within the same lines. */
export function contextAround(text: string, range: TextRange, sentencesEachSide = 1): TextRange {
  const lines = linesAround(text, range)
  const sentences = sentenceRanges(text.slice(lines.start, lines.end)).map(({ start, end }) => ({
    start: start + lines.start,
    end: end + lines.start,
  }))
  const first = sentences.findIndex((sentence) => sentence.end > range.start)
  const last = sentences.findLastIndex((sentence) => sentence.start < range.end)
  if (first === -1 || last === -1) return lines
  const start = sentences[Math.max(first - sentencesEachSide, 0)]?.start ?? lines.start
  const end = sentences[Math.min(last + sentencesEachSide, sentences.length - 1)]?.end ?? lines.end
  return withoutOuterSpace(text, { start, end: Math.max(end, range.end) })
}

/** The sentences of a text in order, each with the white space that follows it. */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length
    if (endsWithAbbreviation.test(segment) && end < text.length) continue
    ranges.push({ start, end })
    start = end
  }
  return ranges
}

function withoutOuterSpace(text: string, range: TextRange): TextRange {
  const passage = text.slice(range.start, range.end)
  const start = range.start + passage.length - passage.trimStart().length
  return { start, end: Math.max(start, range.end - (passage.length - passage.trimEnd().length)) }
}
