import { groundOf, type ListMaterial } from '@/lib/claim-list/list-claims'
import { annotatorsOf, type Failing, failingParts } from '@/lib/claim-list/match-claim'
import {
  type FilterGround,
  positionValues,
  resolveClaimFilter,
  tagValues,
  voiceValues,
} from '@/lib/claim-list/resolve-claim-filter'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim } from '@/lib/claims/claim'
import { authorVoice, type ClaimFilter, filterLists, noValue } from '@/lib/claims/claim-filter'
import { isBare } from '@/lib/claims/is-bare'
import { speakerKey } from '@/lib/comparison/voice'
import { compareCodePoints } from '@/lib/text/compare-code-points'

/** The lists, and the two filters that are either "yes" or "no". */
export const facetNames = [...filterLists, 'bare', 'archived'] as const
export type FacetName = (typeof facetNames)[number]

/** How many claims a value of a filter leaves. */
export type FacetValue = { value: string; count: number }

/**
 * How many claims each value of each filter leaves, if nothing else is chosen in that same filter and all others are
 * as they are; the most first. Values that leave none are missing. A claim counts for its tags and all above them.
 */
export type ClaimFacets = Record<FacetName, FacetValue[]>

/** lib/db/count-facets.ts gives the same answers. */
export function claimFacets(material: ListMaterial, filter: ClaimFilter): ClaimFacets {
  const ground = groundOf(material)
  const { resolved } = resolveClaimFilter(filter, ground)
  const valuesOf = valueFinder(ground)
  const counts = new Map<FacetName, Map<string, number>>()
  for (const claim of material.claims) {
    const failing = failingParts(claim, resolved)
    for (const name of facetNames.filter((facet) => leavesAllElse(failing, facet))) {
      const ofFacet = counts.get(name) ?? new Map<string, number>()
      for (const value of valuesOf[name](claim)) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1)
      counts.set(name, ofFacet)
    }
  }
  return facetsOf((name) => counts.get(name) ?? new Map())
}

/** The facets of counts by value, in order. */
export function facetsOf(countsOf: (name: FacetName) => ReadonlyMap<string, number>): ClaimFacets {
  const ordered = (name: FacetName) =>
    [...countsOf(name)]
      .map(([value, count]) => ({ value, count }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || compareCodePoints(a.value, b.value))
  return {
    document: ordered('document'),
    question: ordered('question'),
    position: ordered('position'),
    tag: ordered('tag'),
    voice: ordered('voice'),
    stance: ordered('stance'),
    likelihood: ordered('likelihood'),
    kind: ordered('kind'),
    annotator: ordered('annotator'),
    status: ordered('status'),
    anchor: ordered('anchor'),
    bare: ordered('bare'),
    archived: ordered('archived'),
  }
}

function leavesAllElse(failing: readonly Failing[], facet: FacetName): boolean {
  return failing.every((part) => part === facet)
}

/** Each value once. Of what is hidden from whoever looks there is none. */
function valueFinder(ground: FilterGround): Record<FacetName, (claim: Claim) => Iterable<string>> {
  const documents = slugsById(ground.documents)
  const questions = slugsById(ground.questions)
  const positions = positionValues(ground.questions)
  const tags = tagValues(ground.tags)
  const voices = voiceValues(ground.speakers)
  const open = (find: (claim: Claim) => string | null) => (claim: Claim) => {
    const value = claim.isHidden ? null : find(claim)
    return value === null ? [] : [value]
  }
  return {
    document: ({ documentId }) => [documents.get(documentId) ?? ''],
    question: ({ assessments }) =>
      new Set(assessments.map(({ questionId }) => questions.get(questionId) ?? '')),
    position: ({ assessments }) =>
      new Set(assessments.flatMap(({ positionId }) => positions.get(positionId) ?? [])),
    tag: ({ tagIds }) => new Set(tagIds.flatMap((id) => tags.get(id) ?? [])),
    voice: open(({ speaker }) =>
      speaker === null ? authorVoice : (voices.get(speakerKey(speaker)) ?? null),
    ),
    stance: open(({ authorStance }) => authorStance),
    likelihood: open(({ hedge }) => hedge.likelihood ?? noValue),
    kind: open(({ kind }) => kind ?? noValue),
    annotator: annotatorsOf,
    status: open(({ status }) => status),
    anchor: (claim) => [anchorState(claim)],
    bare: open((claim) => (isBare(claim) ? 'yes' : 'no')),
    archived: ({ archivedAt }) => [archivedAt === null ? 'no' : 'yes'],
  }
}

function slugsById(named: readonly { id: string; slug: string }[]): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, slug }) => [id, slug]))
}
