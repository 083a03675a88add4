import { alignTexts } from '@/lib/anchoring/align-texts'
import { changedCues } from '@/lib/anchoring/compare-meaning'
import type { InSentence } from '@/lib/anchoring/in-sentence'
import { splitAtMarks } from '@/lib/text/split-at-marks'
import type { TextRange } from '@/lib/text/text-range'

/** Words of a passage that stand in the other text too, or only in this one; and whether they turn what it says. */
export type WordPiece = { start: number; text: string; isChanged: boolean; isMeaning: boolean }

type Mark = TextRange & { kind: 'changed' | 'meaning' }

/** A passage as it was and as it is, both cut where words changed. */
export function markWords(
  was: InSentence,
  now: InSentence,
): { was: WordPiece[]; now: WordPiece[] } {
  const changes = alignTexts(was.exact, now.exact).filter(({ isSame }) => !isSame)
  const cues = changedCues(was, now)
  return {
    was: piecesOf(was, [
      ...changes.map((change): Mark => ({ ...change.old, kind: 'changed' })),
      ...cues.flatMap(({ went }) => went.map((cue) => inQuote(was, cue))),
    ]),
    now: piecesOf(now, [
      ...changes.map((change): Mark => ({ ...change.new, kind: 'changed' })),
      ...cues.flatMap(({ came }) => came.map((cue) => inQuote(now, cue))),
    ]),
  }
}

/** Cues count from the beginning of the sentence. */
function inQuote({ before }: InSentence, { start, end }: TextRange): Mark {
  return { start: start - before.length, end: end - before.length, kind: 'meaning' }
}

function piecesOf({ exact }: InSentence, marks: readonly Mark[]): WordPiece[] {
  const whole = { start: 0, end: exact.length }
  return splitAtMarks(
    whole,
    marks.filter(({ start, end }) => end > start),
  ).map(({ start, end, marks: over }) => ({
    ...{ start, text: exact.slice(start, end) },
    isChanged: over.length > 0,
    isMeaning: over.some(({ kind }) => kind === 'meaning'),
  }))
}
