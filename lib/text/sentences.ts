import { linesAround } from '@/lib/text/paragraphs'
import type { TextRange } from '@/lib/text/text-range'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/**
 * Words whose full stop ends no sentence, though a capital or a figure follows: titles, months and references of
 * English newspapers, single letters ("U.S.", "J. Park"), and ordinals of German and others ("am 24. Februar"). UAX 29
 * alone would cut there.
 */
export const endsWithAbbreviation =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|(?<!\p{Nd}[.,])\p{Nd}{1,2}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|vs|etc|cf|ca|no|nos|p|pp|vol|ed|eds|fig|figs|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Inc|Ltd|Co|Corp)\.["'”’)\]]*\s+$/iu

/** The smallest run of whole sentences that holds the range. It never leaves the lines that the range is on. */
export function sentenceAround(text: string, range: TextRange): TextRange {
  return contextAround(text, range, 0)
}

/** The sentences that hold the range, and so many more on each side, within the same lines. */
export function contextAround(text: string, range: TextRange, sentencesEachSide = 1): TextRange {
  const before = sentencesNear(text, range.start)
  const first = before.findIndex((sentence) => sentence.end > range.start)
  const after = sentencesNear(text, range.end)
  const last = after.findLastIndex((sentence) => sentence.start < range.end)
  const start = before[Math.max(first - sentencesEachSide, 0)]?.start ?? range.start
  const end = after[Math.min(last + sentencesEachSide, after.length - 1)]?.end ?? range.end
  return withoutOuterSpace(text, {
    start: Math.min(start, range.start),
    end: Math.max(end, range.end),
  })
}

/** The sentences that hold a range, and those before and after them in the same lines; empty where there are none. */
export function sentencesBeside(text: string, range: TextRange) {
  const first = sentencesNear(text, range.start)
  const last = sentencesNear(text, range.end)
  const from = first.findIndex((sentence) => sentence.end > range.start)
  const to = last.findLastIndex((sentence) => sentence.start < range.end)
  const start = Math.min(first[from]?.start ?? range.start, range.start)
  const end = Math.max(last[to]?.end ?? range.end, range.end)
  return {
    before: withoutOuterSpace(text, { start: first[from - 1]?.start ?? start, end: start }),
    holding: withoutOuterSpace(text, { start, end }),
    after: withoutOuterSpace(text, { start: end, end: last[to + 1]?.end ?? end }),
  }
}

/** No sentence that people read is longer. The segmenter's time grows with the square of what it is given. */
const longestSentence = 2000

/** The sentences of the line that an offset is on, as far as they can touch it. */
function sentencesNear(text: string, offset: number): TextRange[] {
  const line = linesAround(text, { start: offset, end: offset })
  const start = Math.max(line.start, offset - longestSentence)
  const end = Math.min(line.end, offset + longestSentence)
  return sentenceRanges(text.slice(start, end)).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }))
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

/** Longer than any sentence, and short enough for the segmenter to be quick: see longestSentence. */
const segmentedAtOnce = 20_000

/** All sentences of a text in order, without the white space around them. None goes from one line to the next. */
export function sentencesOf(text: string): TextRange[] {
  return [...text.matchAll(/[^\n]+/g)]
    .flatMap(({ 0: line, index }) =>
      sentencesOfLine(line).map(({ start, end }) => ({ start: index + start, end: index + end })),
    )
    .map((range) => withoutOuterSpace(text, range))
    .filter(({ start, end }) => end > start)
}

function sentencesOfLine(line: string): TextRange[] {
  const sentences: TextRange[] = []
  let from = 0
  while (from < line.length) {
    const ranges = sentenceRanges(line.slice(from, from + segmentedAtOnce))
    const isRest = from + segmentedAtOnce >= line.length
    // The last one may go on beyond the part that was segmented.
    const whole = isRest || ranges.length === 1 ? ranges : ranges.slice(0, -1)
    for (const { start, end } of whole) sentences.push({ start: from + start, end: from + end })
    from += whole.at(-1)?.end ?? segmentedAtOnce
  }
  return sentences
}

function withoutOuterSpace(text: string, range: TextRange): TextRange {
  const passage = text.slice(range.start, range.end)
  const start = range.start + passage.length - passage.trimStart().length
  return { start, end: Math.max(start, range.end - (passage.length - passage.trimEnd().length)) }
}
