import type { ResolvedFilter } from '@/lib/claim-list/resolve-claim-filter'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim } from '@/lib/claims/claim'
import { type FilterList, filterLists } from '@/lib/claims/claim-filter'
import { isBare } from '@/lib/claims/is-bare'
import { isClaimFound } from '@/lib/search/search-texts'

/** What a claim can fail: one of the lists, or another part of a filter. */
export type Failing = FilterList | 'time' | 'bare' | 'archived' | 'search'

/** Everybody who made the claim or read a position in it, whoever made it first, each once. */
export function annotatorsOf(claim: Pick<Claim, 'createdBy' | 'assessments'>): string[] {
  return [...new Set([claim.createdBy, ...claim.assessments.map(({ by }) => by)])]
}

/** Whether the claim passes all of the filter. */
export function matchesFilter(claim: Claim, filter: ResolvedFilter): boolean {
  return failingParts(claim, filter).length === 0
}

/**
 * The parts of a filter that the claim does not pass; of more than one perhaps not all. What is hidden of a claim from
 * whoever looks passes no filter on it: it is neither of the author nor of anybody else, neither bare nor filled in.
 */
export function failingParts(claim: Claim, filter: ResolvedFilter): Failing[] {
  const isOpen = claim.isHidden !== true
  const { assessments, hedge } = claim
  const passes: Record<Exclude<Failing, 'search'>, boolean> = {
    document: isIn(filter.documentIds, claim.documentId),
    time: isIn(filter.publishedIds, claim.documentId),
    question: isAnyIn(
      filter.questionIds,
      assessments.map(({ questionId }) => questionId),
    ),
    position: isAnyIn(
      filter.positionIds,
      assessments.map(({ positionId }) => positionId),
    ),
    tag: isAnyIn(filter.tagIds, claim.tagIds),
    voice: filter.speakers === null || (isOpen && filter.speakers.has(claim.speaker)),
    stance: filter.stances === null || (isOpen && filter.stances.has(claim.authorStance)),
    likelihood: filter.likelihoods === null || (isOpen && filter.likelihoods.has(hedge.likelihood)),
    kind: filter.kinds === null || (isOpen && filter.kinds.has(claim.kind)),
    annotator: isAnyIn(filter.annotators, annotatorsOf(claim)),
    status: filter.statuses === null || (isOpen && filter.statuses.has(claim.status)),
    anchor: isIn(filter.anchors, anchorState(claim)),
    bare: filter.bare === null || (isOpen && filter.bare === isBare(claim)),
    archived: isWanted(filter.archived, claim),
  }
  const failing: Failing[] = partNames.filter((name) => !passes[name])
  // Reading the words of a claim takes longest, and no count needs it of one that fails twice.
  if (filter.search === null || failing.length > 1) return failing
  return isClaimFound(filter.search, claim) ? failing : [...failing, 'search']
}

const partNames = [...filterLists, 'time', 'bare', 'archived'] as const

/** Whether a list with archived claims, without them or of them alone holds the claim. */
export function isWanted(
  archived: ResolvedFilter['archived'],
  { archivedAt }: Pick<Claim, 'archivedAt'>,
): boolean {
  return archived === 'both' || (archived === 'yes') === (archivedAt !== null)
}

function isIn<Value>(wanted: ReadonlySet<Value> | null, value: Value): boolean {
  return wanted === null || wanted.has(value)
}

function isAnyIn<Value>(wanted: ReadonlySet<Value> | null, values: readonly Value[]): boolean {
  return wanted === null || values.some((value) => wanted.has(value))
}
