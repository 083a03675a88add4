import { claimPath, compareRevisionsPath, revisionPath } from '@/lib/addresses'
import type { TextChange } from '@/lib/anchoring/align-texts'
import type { Claim } from '@/lib/claims/claim'
import { claimOutcome, numberedPassages } from '@/lib/claims/claim-outcome'
import { type DocumentRevisions, passagesIn } from '@/lib/comparison/document-revisions'
import { type DiffRow, diffRows } from '@/lib/documents/diff-rows'
import type { Document, Revision } from '@/lib/documents/document'
import { type DiffPart, foldRows } from '@/lib/documents/fold-rows'
import { groupBy } from '@/lib/group-by'
import { type ChangeCounts, countChanges } from './change-counts'
import { diffPage } from './diff-page'
import { countOutcomes, type OutcomeCounts } from './outcome-words'
import { isNewest } from './revision-words'
import { type PlacedClaim, touchedClaims } from './touched-claims'

/** Two texts of a document side by side, with what the change did to its claims. */
export type CompareView = {
  project: { slug: string }
  document: Document
  revisions: Revision[]
  from: Revision
  to: Revision
  rows: DiffRow[]
  /** Those of one page of changes. */
  parts: DiffPart[]
  touched: ReadonlyMap<number, PlacedClaim[]>
  claims: PlacedClaim[]
  outcomes: OutcomeCounts
  changes: ChangeCounts
  /** The pages before and after this one, where there are more changes than one page shows. */
  pages: { first: number; last: number; previous: string | null; next: string | null } | null
}

/** Which texts an address compares; null where it names none that the document has. */
export function parseComparison(
  search: Record<string, string | string[] | undefined>,
  revisions: readonly Revision[],
): { from: Revision; to: Revision; page: number } | null {
  const newest = revisions.at(-1)
  const to = search.to === undefined ? newest : numbered(revisions, search.to)
  const before = to && revisions.findLast(({ number }) => number < to.number)
  const from = search.from === undefined ? (before ?? to) : numbered(revisions, search.from)
  const page = Number(
    typeof search.page === 'string' && /^\d{1,6}$/.test(search.page) ? search.page : 1,
  )
  return from && to ? { from, to, page: Math.max(page, 1) } : null
}

function numbered(revisions: readonly Revision[], value: string | string[]): Revision | undefined {
  return revisions.find(({ number }) => `${number}` === value)
}

export function compareViewOf(
  all: DocumentRevisions,
  { from, to, page }: { from: Revision; to: Revision; page: number },
  stretches: readonly TextChange[],
): CompareView {
  const rows = diffRows(from.text, to.text, stretches)
  const claims = placedClaims(all, from, to)
  const { project, document, revisions } = all
  const paged = diffPage(rows, foldRows(rows), page)
  const hrefOfPage = (number: number) =>
    `${compareRevisionsPath(project.slug, document.slug, { from: from.number, to: to.number })}&page=${number}`
  return {
    ...{ project, document, revisions, from, to, rows, claims },
    parts: paged.parts,
    touched: touchedClaims(rows, claims),
    outcomes: countOutcomes(claims),
    changes: countChanges(rows),
    pages:
      paged.pageCount > 1
        ? {
            first: paged.first,
            last: paged.last,
            previous: paged.page > 1 ? hrefOfPage(paged.page - 1) : null,
            next: paged.page < paged.pageCount ? hrefOfPage(paged.page + 1) : null,
          }
        : null,
  }
}

/** The claims that there were in the first of two texts, orphans too, with what they came to in the second one. */
export function placedClaims(all: DocumentRevisions, from: Revision, to: Revision): PlacedClaim[] {
  const was = passagesIn(all, from.id)
  const formerByClaim = groupBy(all.formerPassages, ({ claimId }) => claimId)
  const [first, second] = [Math.min(from.number, to.number), Math.max(from.number, to.number)]
  const past = all.revisions.filter(({ number }) => number < first)
  const between = all.revisions.filter(({ number }) => number > first && number < second)
  const since = all.revisions.filter(({ number }) => number > to.number)
  return all.claims.flatMap((claim) => {
    const before = was.get(claim.id) ?? []
    const former = groupBy(formerByClaim.get(claim.id) ?? [], ({ revisionId }) => revisionId)
    const passagesAt = (revision: Revision) =>
      isNewest(all, revision) ? numberedPassages(claim) : (former.get(revision.id) ?? [])
    const texts = {
      ...{ before, after: passagesAt(to), past: past.map(passagesAt) },
      ...{ between: between.map(passagesAt), since: since.map(passagesAt) },
    }
    if (before.length === 0 && texts.past.every(isEmpty)) return []
    const carried = claimOutcome(claim, texts)
    return [{ ...carried, href: hrefOf(all, claim, { to, isThere: carried.now.length > 0 }) }]
  })
}

function isEmpty({ length }: readonly unknown[]): boolean {
  return length === 0
}

type Place = { to: Revision; isThere: boolean }

function hrefOf(
  { project, document, revisions }: DocumentRevisions,
  { number }: Claim,
  { to, isThere }: Place,
): string {
  return isNewest({ revisions }, to) || !isThere
    ? claimPath(project.slug, document.slug, number)
    : revisionPath(project.slug, document.slug, to.number, number)
}
