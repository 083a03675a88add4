import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { createLocator } from '@/lib/anchoring/locate-anchor'
import type { Claim, Passage } from '@/lib/claims/claim'

type Locate = ReturnType<typeof createLocator>
type RevisionText = { id: string; text: string }

/**
 * The claims with every passage that is said to be in place looked for in its revision. One that is there stays as
 * it is; else it has the place and the status that were found. A passage that waits for review or was lost stays
 * so: a person decides.
 */
export function confirmPassages(claims: Claim[], revisions: RevisionText[]): Claim[] {
  const textById = new Map(revisions.map(({ id, text }) => [id, text]))
  const locateIn = new Map<string, Locate>()
  const confirm = (passage: Passage): Passage => {
    const text = textById.get(passage.revisionId)
    if (text === undefined) throw new Error(`There is no revision ${passage.revisionId}`)
    const locate = locateIn.get(passage.revisionId) ?? createLocator(text)
    locateIn.set(passage.revisionId, locate)
    return confirmPassage(passage, text, locate)
  }
  return claims.map((claim) => ({ ...claim, passages: claim.passages.map(confirm) }))
}

function confirmPassage(passage: Passage, text: string, locate: Locate): Passage {
  if (passage.status === 'needs-review' || passage.status === 'orphaned') return passage
  const location = locate(passage)
  if (location.status === 'exact') return passage
  if (location.status === 'orphaned') return { ...passage, status: 'orphaned', similarity: 0 }
  const { status, range, method, similarity } = location
  // The quote stays the one that was judged where a person has yet to look at the words that are there now.
  const place = status === 'moved' ? describeAnchor(text, range) : range
  return { ...passage, ...place, status, method, similarity }
}
