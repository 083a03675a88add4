import type { Location } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { locateAnchors } from '@/lib/anchoring/locate-anchors'
import type { Claim, Passage } from '@/lib/claims/claim'

type RevisionText = { id: string; text: string }

/**
 * The claims with every passage that is said to be in place looked for in its revision, all of a revision at once. One
 * that is there stays as it is; else it has the place and the status that were found. A passage that waits for review or
 * was lost stays so: a person decides.
 */
export function confirmPassages(claims: Claim[], revisions: RevisionText[]): Claim[] {
  const textById = new Map(revisions.map(({ id, text }) => [id, text]))
  const passages = claims.flatMap((claim) => claim.passages)
  const unknown = passages.find(({ revisionId }) => !textById.has(revisionId))
  if (unknown) throw new Error(`There is no revision ${unknown.revisionId}`)
  const confirmed = new Map<Passage, Passage>()
  for (const { id, text } of revisions) {
    const own = passages.filter((passage) => passage.revisionId === id && isInPlace(passage))
    const locations = locateAnchors(text, own)
    for (const [index, passage] of own.entries()) {
      const location = locations[index]
      if (location) confirmed.set(passage, confirmPassage(passage, text, location))
    }
  }
  return claims.map((claim) => ({
    ...claim,
    passages: claim.passages.map((passage) => confirmed.get(passage) ?? passage),
  }))
}

function isInPlace({ status }: Passage): boolean {
  return status !== 'needs-review' && status !== 'orphaned'
}

function confirmPassage(passage: Passage, text: string, location: Location): Passage {
  if (location.status === 'exact') return passage
  if (location.status === 'orphaned') return { ...passage, status: 'orphaned', similarity: 0 }
  const { status, range, method, similarity } = location
  // The quote stays the one that was judged where a person has yet to look at the words that are there now.
  const place = status === 'moved' ? describeAnchor(text, range) : range
  return { ...passage, ...place, status, method, similarity }
}
