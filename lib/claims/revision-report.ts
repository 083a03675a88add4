import { type LocationStatus, locationStatuses } from '@/lib/anchoring/anchor'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim, Passage } from '@/lib/claims/claim'
import type { FormerPassage } from '@/lib/claims/former-passage'

/** What became of the claims of a document in one of its texts: each counted once, as its worst passage is. */
export type RevisionReport = Record<LocationStatus, number> & { total: number }

/** A claim as it stood in one text of its document, and in the text before. */
export type ClaimInRevision = { claim: Claim; before: Passage[]; passages: Passage[] }

type Material = { claims: readonly Claim[]; formerPassages: readonly FormerPassage[] }

/** The revisions of a document by age. */
type Revisions = readonly { id: string; number: number }[]

/**
 * The claims in use that were carried into a revision, as they stood in it: of the newest one as they stand now. A claim
 * that was made in it or later is not among them. Passages that were not found have the place that they had before.
 */
export function claimsCarriedInto(
  revisionId: string,
  revisions: Revisions,
  { claims, formerPassages }: Material,
): ClaimInRevision[] {
  const index = revisions.findIndex(({ id }) => id === revisionId)
  const previous = revisions[index - 1]
  if (!previous) return []
  const isNewest = index === revisions.length - 1
  const byClaim = passagesByClaim(formerPassages)
  return claims.flatMap((claim) => {
    const former = byClaim.get(claim.id) ?? []
    const before = inRevision(former, previous.id)
    if (claim.archivedAt !== null || before.length === 0) return []
    const passages = isNewest ? claim.passages : stoodIn(revisionId, former, before)
    return [{ claim, before, passages }]
  })
}

/** Counts that add up to the claims. */
export function reportOf(claims: readonly Pick<ClaimInRevision, 'passages'>[]): RevisionReport {
  const report = { exact: 0, moved: 0, 'needs-review': 0, orphaned: 0, total: claims.length }
  for (const claim of claims) report[anchorState(claim)] += 1
  return report
}

/** "41 exact, 3 moved, 1 needs review, 1 orphaned": those that there are. */
export function statesIn(report: RevisionReport): LocationStatus[] {
  return locationStatuses.filter((status) => report[status] > 0)
}

function passagesByClaim(passages: readonly FormerPassage[]): Map<string, FormerPassage[]> {
  const byClaim = new Map<string, FormerPassage[]>()
  for (const passage of passages) {
    const known = byClaim.get(passage.claimId)
    if (known) known.push(passage)
    else byClaim.set(passage.claimId, [passage])
  }
  return byClaim
}

function inRevision(passages: readonly FormerPassage[], revisionId: string): FormerPassage[] {
  return passages
    .filter((passage) => passage.revisionId === revisionId)
    .toSorted((a, b) => a.ordinal - b.ordinal)
}

/** Only what has a place in a text is kept as a former passage of it: what is missing was an orphan then. */
function stoodIn(
  revisionId: string,
  former: readonly FormerPassage[],
  before: readonly FormerPassage[],
): Passage[] {
  const found = inRevision(former, revisionId)
  const ordinals = new Set(found.map(({ ordinal }) => ordinal))
  const lost = before.filter(({ ordinal }) => !ordinals.has(ordinal))
  return [...found, ...lost.map((passage): Passage => ({ ...passage, status: 'orphaned' }))]
}
