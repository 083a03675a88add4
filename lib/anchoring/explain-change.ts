import { alignTexts } from '@/lib/anchoring/align-texts'
import { changedCues } from '@/lib/anchoring/compare-meaning'
import type { InSentence } from '@/lib/anchoring/in-sentence'
import { splitAtMarks } from '@/lib/text/split-at-marks'
import type { TextRange } from '@/lib/text/text-range'

/**
 * Words that stand in the other text too, or in this one alone, and whether they turn what is said. `start` counts code
 * units from the beginning of the passage; it is negative before it.
 */
export type WordStretch = {
  start: number
  text: string
  kind: 'same' | 'went' | 'came'
  isMeaning: boolean
}

/** A passage in its sentence, cut where words changed. What is empty has no stretches. */
export type ExplainedPassage = {
  before: WordStretch[]
  exact: WordStretch[]
  after: WordStretch[]
}

/**
 * Two passages with what differs between them: every word inside them, and beside them the words alone that may turn
 * what they say. Scripts without spaces are compared letter by letter.
 */
export function explainChange(
  was: InSentence,
  now: InSentence,
): { was: ExplainedPassage; now: ExplainedPassage } {
  const words = alignTexts(was.exact, now.exact).filter(({ isSame }) => !isSame)
  const cues = changedCues(was, now)
  const went = cues.flatMap((change) => change.went.map((cue) => meaningMark(was, cue)))
  const came = cues.flatMap((change) => change.came.map((cue) => meaningMark(now, cue)))
  return {
    was: explained(was, 'went', [...words.map(({ old }) => wordMark(old)), ...went]),
    now: explained(now, 'came', [...words.map((change) => wordMark(change.new)), ...came]),
  }
}

type Mark = TextRange & { isMeaning: boolean }

function wordMark({ start, end }: TextRange): Mark {
  return { start, end, isMeaning: false }
}

/** Cues count from the beginning of the sentence. */
function meaningMark({ before }: InSentence, { start, end }: TextRange): Mark {
  return { start: start - before.length, end: end - before.length, isMeaning: true }
}

function explained(
  { before, exact, after }: InSentence,
  kind: 'went' | 'came',
  marks: readonly Mark[],
): ExplainedPassage {
  const drawn = marks.filter(({ start, end }) => end > start)
  const cut = (text: string, from: number): WordStretch[] =>
    splitAtMarks({ start: from, end: from + text.length }, drawn).map(
      ({ start, end, marks: over }) => ({
        start,
        text: text.slice(start - from, end - from),
        kind: over.length > 0 ? kind : 'same',
        isMeaning: over.some(({ isMeaning }) => isMeaning),
      }),
    )
  return {
    before: cut(before, -before.length),
    exact: cut(exact, 0),
    after: cut(after, exact.length),
  }
}
