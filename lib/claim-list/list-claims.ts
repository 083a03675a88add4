import { type ClaimCursor, serializeCursor } from '@/lib/claim-list/claim-cursor'
import { claimLister, type ListedClaim } from '@/lib/claim-list/listed-claim'
import { annotatorsOf, isWanted, matchesFilter } from '@/lib/claim-list/match-claim'
import { compareKeys, sortDirections, sortKey } from '@/lib/claim-list/order-claims'
import {
  type FilterGround,
  type ListedDocument,
  resolveClaimFilter,
} from '@/lib/claim-list/resolve-claim-filter'
import type { Claim } from '@/lib/claims/claim'
import type { ClaimFilter, IgnoredPart } from '@/lib/claims/claim-filter'
import type { ClaimSort } from '@/lib/claims/claim-table'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { pagesOfRevision } from '@/lib/documents/pages'
import { compareCodePoints } from '@/lib/text/compare-code-points'

/** What of a project decides which claims match. */
export type ListMaterial = Pick<ProjectSnapshot, 'documents' | 'questions' | 'tags' | 'claims'>

/** A part of a list of claims. */
export type ClaimListRequest = {
  filter: ClaimFilter
  sort: ClaimSort
  /** The page after this one; null is the first page. */
  after: ClaimCursor | null
  limit: number
}

/** A page of the claims that match; `Shown` is what is made of each. */
export type ClaimPage<Shown> = {
  claims: Shown[]
  /** How many claims match: the 37 of "37 of 214". */
  matching: number
  /** All that are archived, not archived or both, as was asked for: the 214. */
  total: number
  /** Where the next page begins (claim-cursor.ts); null where there is none. */
  next: string | null
  /** What the filter names and the project does not have. */
  ignored: IgnoredPart[]
}

export type ClaimList = ClaimPage<ListedClaim>

/** What filters can name in a project. */
export function groundOf({ documents, questions, tags, claims }: ListMaterial): FilterGround {
  const speakers = new Set(claims.flatMap(({ speaker }) => speaker ?? []))
  return {
    ...{ documents, questions, tags },
    speakers: [...speakers].toSorted(compareCodePoints),
    annotators: [...new Set(claims.flatMap(annotatorsOf))].toSorted(compareCodePoints),
  }
}

/** All claims of the project that match, in order. lib/db/list-claims.ts gives the same answers. */
export function matchingClaims(
  material: ListMaterial,
  { filter, sort }: Pick<ClaimListRequest, 'filter' | 'sort'>,
): { claims: Claim[]; ignored: IgnoredPart[] } {
  const { resolved, ignored } = resolveClaimFilter(filter, groundOf(material))
  const matching = material.claims.filter((claim) => matchesFilter(claim, resolved))
  return { claims: orderClaims(matching, material.documents, sort), ignored }
}

/** One page of the claims that match, each as a list shows it. */
export function listClaims(
  material: ListMaterial & Pick<ProjectSnapshot, 'revisions'>,
  request: ClaimListRequest,
): ClaimList {
  const page = pageOfClaims(material, request)
  const revisions = new Map(material.revisions.map((revision) => [revision.id, revision]))
  const pagesOf = (id: string) => {
    const revision = revisions.get(id)
    return revision ? pagesOfRevision(revision) : []
  }
  return { ...page, claims: page.claims.map(claimLister(groundOf(material), pagesOf)) }
}

/** One page of the claims that match, as they are. */
export function pageOfClaims(material: ListMaterial, request: ClaimListRequest): ClaimPage<Claim> {
  const { filter, sort, after, limit } = request
  const { claims, ignored } = matchingClaims(material, request)
  const keyOf = keyMaker(material.documents, sort)
  const directions = sortDirections(sort)
  const isBeyond = (claim: Claim) =>
    after === null || compareKeys(keyOf(claim), after.key, directions) > 0
  const left = claims.filter(isBeyond)
  const page = left.slice(0, limit)
  const last = page.at(-1)
  return {
    claims: page,
    matching: claims.length,
    total: material.claims.filter((claim) => isWanted(filter.archived, claim)).length,
    next: last && left.length > limit ? serializeCursor({ sort, key: keyOf(last) }) : null,
    ignored,
  }
}

export function orderClaims(
  claims: readonly Claim[],
  documents: readonly ListedDocument[],
  sort: ClaimSort,
): Claim[] {
  const keyOf = keyMaker(documents, sort)
  const directions = sortDirections(sort)
  return claims
    .map((claim) => ({ claim, key: keyOf(claim) }))
    .toSorted((a, b) => compareKeys(a.key, b.key, directions))
    .map(({ claim }) => claim)
}

/** Makes the keys of claims for an order. */
export function keyMaker(documents: readonly ListedDocument[], { column }: ClaimSort) {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return (claim: Claim) => {
    const document = byId.get(claim.documentId)
    if (!document) throw new Error(`C-${claim.number} is in no document of the project`)
    return sortKey(claim, document, column)
  }
}
