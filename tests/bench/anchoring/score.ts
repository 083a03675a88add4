import type { Location } from '@/lib/anchoring/anchor'
import type { TextRange } from '@/lib/text/text-range'
import type { TrackedPassage } from '@/tests/bench/anchoring/mutations'
import type { Truth } from '@/tests/bench/anchoring/truth'

/** What a way of finding passages answers for one of them: a place, and whether it asks a person about it. */
export type Answer = { range: TextRange; asks: boolean } | null

export function answerOf(location: Location): Answer {
  return location.status === 'orphaned'
    ? null
    : { range: location.range, asks: location.status === 'needs-review' }
}

/** How the answers for the passages of one scenario compare with the truth. All are counts of passages. */
export type Score = {
  passages: number
  /** Passages that are in the new text, whatever became of their words. */
  there: number
  right: number
  /** Right, and from the first to the last word of the passage. */
  endsExact: number
  /** Put at another place, and of those the ones without asking. */
  wrong: number
  wrongSilently: number
  /** Passages that are gone, and those put somewhere all the same. */
  gone: number
  falseOfGone: number
  /** Passages whose words are the same, and those that a person is asked about or that are lost. */
  unchanged: number
  unchangedInReview: number
  unchangedLost: number
  /** Passages that are gone, or mostly gone, or turned; and those taken for the same without asking. */
  deletedOrTurned: number
  silent: number
  /** Passages with other words that turn nothing, taken for the same without asking. */
  reworded: number
  rewordedSilently: number
}

export const noScore: Score = {
  ...{ passages: 0, there: 0, right: 0, endsExact: 0, wrong: 0, wrongSilently: 0 },
  ...{ gone: 0, falseOfGone: 0, unchanged: 0, unchangedInReview: 0, unchangedLost: 0 },
  ...{ deletedOrTurned: 0, silent: 0, reworded: 0, rewordedSilently: 0 },
}

/** Holds answers, in the order of the passages, against the truth. */
export function scoreAnswers(
  newText: string,
  passages: readonly TrackedPassage[],
  answers: readonly Answer[],
): Score {
  const scores = passages.map(({ truth }, index) =>
    scoreAnswer(newText, truth, answers[index] ?? null),
  )
  return scores.reduce(addScores, noScore)
}

export function addScores(a: Score, b: Score): Score {
  const sum = { ...a }
  for (const name of Object.keys(noScore) as (keyof Score)[]) sum[name] += b[name]
  return sum
}

function scoreAnswer(newText: string, truth: Truth, answer: Answer): Score {
  const isSilent = answer !== null && !answer.asks
  const counted = (...is: boolean[]) => Number(is.every(Boolean))
  const edit = truth.kind === 'there' ? truth.edit : null
  const isRight =
    truth.kind === 'there' && answer !== null && isSamePlace(truth.range, answer.range)
  const isWrong = truth.kind === 'there' && answer !== null && !isRight
  const isUnchanged = edit === 'none' || edit === 'typography'
  const isDeletedOrTurned = truth.kind !== 'there' || edit === 'meaning'
  return {
    passages: 1,
    there: counted(truth.kind === 'there'),
    right: counted(isRight),
    endsExact: counted(isRight && hasSameEnds(newText, truth.range, answer.range)),
    wrong: counted(isWrong),
    wrongSilently: counted(isWrong, isSilent),
    gone: counted(truth.kind === 'gone'),
    falseOfGone: counted(truth.kind === 'gone', answer !== null),
    unchanged: counted(isUnchanged),
    unchangedInReview: counted(isUnchanged, answer?.asks ?? false),
    unchangedLost: counted(isUnchanged, answer === null),
    deletedOrTurned: counted(isDeletedOrTurned),
    silent: counted(isDeletedOrTurned, isSilent),
    reworded: counted(edit === 'words'),
    rewordedSilently: counted(edit === 'words', isSilent),
  }
}

/** So much of both together must be in both. Less, and it is the neighbour that was found. */
const sharedToBeSame = 0.5

export function isSamePlace(a: TextRange, b: TextRange): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return shared > 0 && shared >= together * sharedToBeSame
}

/** Whether both go from the same word to the same word. Marks and spaces at the ends do not count. */
function hasSameEnds(text: string, a: TextRange, b: TextRange): boolean {
  const [first, second] = [withoutOuterMarks(text, a), withoutOuterMarks(text, b)]
  return first.start === second.start && first.end === second.end
}

function withoutOuterMarks(text: string, { start, end }: TextRange): TextRange {
  const passage = text.slice(start, end)
  const before = /^[^\p{L}\p{N}]*/u.exec(passage)?.[0].length ?? 0
  const after = /[^\p{L}\p{N}]*$/u.exec(passage)?.[0].length ?? 0
  return { start: start + before, end: end - after }
}

/** Shares of a score from 0 to 1; null where there is nothing to have a share of. */
export const recallOf = ({ right, there }: Score) => share(right, there)
export const precisionOf = ({ right, wrong, falseOfGone }: Score) =>
  share(right, right + wrong + falseOfGone)
export const reviewOfUnchanged = ({ unchangedInReview, unchanged }: Score) =>
  share(unchangedInReview, unchanged)
export const silentShare = ({ silent, deletedOrTurned }: Score) => share(silent, deletedOrTurned)
export const endsExactShare = ({ endsExact, right }: Score) => share(endsExact, right)

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
