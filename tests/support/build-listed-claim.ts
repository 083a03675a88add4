import type { ListedClaim } from '@/lib/claim-list/listed-claim'

/** A row of the claims table: a claim of document-1. Its id follows its number. */
export function buildListedClaim(fields: Partial<ListedClaim> = {}): ListedClaim {
  const number = fields.number ?? 1
  return {
    id: `claim-${number}`,
    number,
    version: 1,
    document: {
      id: 'document-1',
      slug: 'document-1',
      title: 'Title of document-1',
      publisher: 'A publisher',
      publishedOn: '2024',
      language: 'en',
    },
    quote: 'quote',
    pages: '',
    statement: '',
    positions: [],
    tags: [],
    speaker: null,
    stance: 'asserts',
    likelihood: null,
    kind: null,
    status: 'draft',
    annotators: ['Ana'],
    anchor: 'exact',
    note: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    archivedAt: null,
    isBare: true,
    isHidden: false,
    ...fields,
  }
}
