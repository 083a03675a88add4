import type { Claim, Passage } from '@/lib/claims/claim'
import type { TextRange } from '@/lib/text/text-range'

/** So many passages are marked at once: enough for a word of every page, and undone in a few seconds. */
export const mostMatchesAtOnce = 5000

/** Words of one revision that are to be marked. Offsets are UTF-16 code units, end exclusive. */
export type Match = TextRange & { documentId: string; revisionId: string }

/** What is said of all of them at once. Without tags and without a position they become bare highlights. */
export type Marking = {
  tagIds: readonly string[]
  assessment: { questionId: string; positionId: string } | null
}

/** A live claim that marks these words and no others, as whoever marks sees it. */
export type ExactMark = {
  claimId: string
  number: number
  isOwn: boolean
  tagIds: readonly string[]
  /** The positions that whoever marks reads it as taking. */
  readings: readonly { questionId: string; positionId: string }[]
}

/** What becomes of one match. `keepsPosition`: whoever marks reads the claim as taking another position already. */
export type PlannedMatch =
  | { kind: 'make' }
  | { kind: 'change'; mark: ExactMark; tagIds: string[]; reads: boolean; keepsPosition: boolean }
  | { kind: 'already'; mark: ExactMark; keepsPosition: boolean }

/**
 * What marking some words does, where claims may mark the same words already. No passage is marked twice: such a claim
 * gets what it lacks, one's own before those of others. A position that one has taken in it stays.
 */
export function planMatch(marks: readonly ExactMark[], marking: Marking): PlannedMatch {
  const plans = inOrderOfChoice(marks).map((mark) => planForMark(mark, marking))
  return plans.find(({ kind }) => kind === 'already') ?? plans[0] ?? { kind: 'make' }
}

function inOrderOfChoice(marks: readonly ExactMark[]): ExactMark[] {
  return marks.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.number - b.number)
}

function planForMark(mark: ExactMark, { tagIds, assessment }: Marking): PlannedMatch {
  const lacking = [...new Set(tagIds)].filter((id) => !mark.tagIds.includes(id))
  const reading = mark.readings.find(({ questionId }) => questionId === assessment?.questionId)
  const reads = assessment !== null && reading === undefined
  const keepsPosition = reading !== undefined && reading.positionId !== assessment?.positionId
  return lacking.length > 0 || reads
    ? { kind: 'change', mark, tagIds: lacking, reads, keepsPosition }
    : { kind: 'already', mark, keepsPosition }
}

/** How a plan adds up, to be shown before it is done. */
export type PlanSummary = {
  made: number
  /** In so many documents claims are made. */
  documents: number
  changed: number
  already: number
  keptPositions: number
}

export function summarisePlan(
  planned: readonly { match: Pick<Match, 'documentId'>; plan: PlannedMatch }[],
): PlanSummary {
  const made = planned.filter(({ plan }) => plan.kind === 'make')
  return {
    made: made.length,
    documents: new Set(made.map(({ match }) => match.documentId)).size,
    changed: planned.filter(({ plan }) => plan.kind === 'change').length,
    already: planned.filter(({ plan }) => plan.kind === 'already').length,
    keptPositions: planned.filter(({ plan }) => plan.kind !== 'make' && plan.keepsPosition).length,
  }
}

/** Names the words of a match, to look up who marks them. */
export function matchKey({ revisionId, start, end }: Omit<Match, 'documentId'>): string {
  return `${revisionId} ${start}-${end}`
}

/**
 * The live claims with one passage each that is in place, by the words that they mark. What others said of a claim can
 * be hidden from whoever marks: such a claim is left out, as what it lacks cannot be told.
 */
export function exactMarksOf(
  claims: readonly Claim[],
  by: string,
): ReadonlyMap<string, readonly ExactMark[]> {
  const marks = new Map<string, ExactMark[]>()
  for (const claim of claims) {
    const [passage, ...others] = claim.passages
    const counts = claim.archivedAt === null && !claim.isHidden && others.length === 0
    if (!passage || !counts || !isInPlace(passage)) continue
    const key = matchKey(passage)
    marks.set(key, [...(marks.get(key) ?? []), exactMarkOf(claim, by)])
  }
  return marks
}

function isInPlace({ status }: Passage): boolean {
  return status === 'exact' || status === 'moved'
}

function exactMarkOf(claim: Claim, by: string): ExactMark {
  return {
    claimId: claim.id,
    number: claim.number,
    isOwn: claim.createdBy === by,
    tagIds: claim.tagIds,
    readings: claim.assessments
      .filter((assessment) => assessment.by === by)
      .map(({ questionId, positionId }) => ({ questionId, positionId })),
  }
}
