import { claimPath } from '@/lib/addresses'
import type { Claim, Passage } from '@/lib/claims/claim'
import { pageOfPassage } from '@/lib/claims/claim-pages'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { type ProjectIndex, projectIndex } from '@/lib/exchange/project-index'
import { type QuoteCheck, verifyQuotes } from '@/lib/exchange/verify-quotes'
import { paragraphNumbers } from '@/lib/text/paragraphs'

/** What the readable exports share: the project by id, its verified quotes, places and links. */
export type ExportMaterial = {
  snapshot: ProjectSnapshot
  index: ProjectIndex
  /** Claims that are not archived, by number. */
  claims: Claim[]
  /** Every passage of every claim, the failing ones included. */
  checks: QuoteCheck[]
  checksOf: (claim: Claim) => QuoteCheck[]
  paragraphOf: (passage: Passage) => number
  /** What the source calls its page; null where it has none, or the passage no place. */
  pageOf: (passage: Passage) => string | null
  linkTo: (claim: Claim) => string
}

const lastMade = new WeakMap<ProjectSnapshot, { origin: string; material: ExportMaterial }>()

/**
 * `origin` is where the project is served ("http://localhost:3000"), without a slash at the end. Snapshots do not change:
 * their quotes are verified once.
 */
export function exportMaterial(snapshot: ProjectSnapshot, origin: string): ExportMaterial {
  const last = lastMade.get(snapshot)
  if (last?.origin === origin) return last.material
  const material = makeMaterial(snapshot, origin)
  lastMade.set(snapshot, { origin, material })
  return material
}

function makeMaterial(snapshot: ProjectSnapshot, origin: string): ExportMaterial {
  const index = projectIndex(snapshot)
  const checks = verifyQuotes(snapshot)
  const checksByNumber = new Map<number, QuoteCheck[]>()
  for (const check of checks) {
    const ofClaim = checksByNumber.get(check.claimNumber)
    if (ofClaim) ofClaim.push(check)
    else checksByNumber.set(check.claimNumber, [check])
  }
  return {
    snapshot,
    index,
    claims: index.claims.filter(({ archivedAt }) => archivedAt === null),
    checks,
    checksOf: (claim) => checksByNumber.get(claim.number) ?? [],
    paragraphOf: paragraphsIn(index),
    pageOf: (passage) => pageOfPassage(passage, index.revision(passage.revisionId)),
    linkTo: ({ documentId, number }) =>
      `${origin}${claimPath(snapshot.project.slug, index.document(documentId).slug, number)}`,
  }
}

/** Each text is read once, when a passage of it is first asked for. */
function paragraphsIn({ revision }: ProjectIndex): ExportMaterial['paragraphOf'] {
  const numbersIn = new Map<string, (offset: number) => number>()
  return ({ revisionId, start }) => {
    const numberAt = numbersIn.get(revisionId) ?? paragraphNumbers(revision(revisionId).text)
    numbersIn.set(revisionId, numberAt)
    return numberAt(start)
  }
}

/** The numbers of the paragraphs that a claim stands in. An orphaned passage has no place: its old one is not repeated. */
export function paragraphsOf(
  { passages }: Pick<Claim, 'passages'>,
  { paragraphOf }: Pick<ExportMaterial, 'paragraphOf'>,
): number[] {
  const placed = passages.filter(({ status }) => status !== 'orphaned')
  return [...new Set(placed.map(paragraphOf))].toSorted((a, b) => a - b)
}
