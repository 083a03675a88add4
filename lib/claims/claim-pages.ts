import type { Passage } from '@/lib/claims/claim'
import type { Revision } from '@/lib/documents/document'
import { type Page, pageLabelOf, pagesOfRevision } from '@/lib/documents/pages'

/**
 * What a source calls the page of a passage in one of its texts, "12" or "12–13". Null where the text has no pages, or the
 * passage no place in it.
 */
export function pageOfPassage(
  passage: Passage,
  revision: Pick<Revision, 'id' | 'content'>,
): string | null {
  if (passage.status === 'orphaned' || passage.revisionId !== revision.id) return null
  return pageLabelOf(pagesOfRevision(revision), passage)
}

/** The pages of passages as they are cited: "p. 12", "pp. 12–13", "pp. 3, 7". Empty where there are none. */
export function describePages(pages: readonly (string | null)[]): string {
  const distinct = [...new Set(pages.filter((page) => page !== null))]
  if (distinct.length === 0) return ''
  const areSeveral = distinct.length > 1 || distinct.some((page) => page.includes('–'))
  return `${areSeveral ? 'pp.' : 'p.'} ${distinct.join(', ')}`
}

/** The same of passages that can be in several texts, by the pages of each; those without a place are left out. */
export function describePagesOf(
  passages: readonly Passage[],
  pagesOf: (revisionId: string) => readonly Page[],
): string {
  return describePages(
    passages
      .filter(({ status }) => status !== 'orphaned')
      .map((passage) => pageLabelOf(pagesOf(passage.revisionId), passage)),
  )
}

/** Where a claim stands in a text of its document, in pages as they are cited. */
export function claimPages(
  { passages }: { passages: readonly Passage[] },
  revision: Pick<Revision, 'id' | 'content'>,
): string {
  return describePages(passages.map((passage) => pageOfPassage(passage, revision)))
}
