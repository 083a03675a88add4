import { describe, expect, it } from 'vitest'
import { summariseDocuments, summariseQuestions } from '@/components/project/summarise-project'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'

const archivedAt = '2026-02-01T00:00:00.000Z'

function buildSnapshot(fields: Partial<ProjectSnapshot> = {}): ProjectSnapshot {
  return {
    project: {
      id: 'project-1',
      slug: 'alder',
      title: 'Alder',
      description: '',
      nextClaimNumber: 9,
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    documents: [],
    revisions: [],
    questions: [],
    tags: [],
    claims: [],
    coverage: [],
    pairs: [],
    contextChecks: [],
    briefs: [],
    ...fields,
  }
}

describe('summariseQuestions', () => {
  const snapshot = buildSnapshot({
    documents: [
      buildDocument({ id: 'a', publisher: 'KEI', publishedOn: '2024-07-10' }),
      buildDocument({ id: 'b', publisher: 'IISS', publishedOn: '2023-11-05' }),
    ],
    questions: [
      buildQuestion({ id: 'calm', slug: 'calm', positionIds: ['up', 'down'] }),
      buildQuestion({ id: 'hot', slug: 'hot', ordinal: 1 }),
      buildQuestion({ id: 'gone', slug: 'gone', archivedAt }),
    ],
    claims: [
      buildClaim({ number: 7, documentId: 'a', positions: { hot: 'yes' } }),
      buildClaim({ number: 2, documentId: 'b', positions: { hot: 'no' } }),
    ],
  })

  it('puts the most contested question first and leaves archived ones out', () => {
    expect(summariseQuestions(snapshot).map(({ id }) => id)).toEqual(['hot', 'calm'])
  })

  it('names the documents on each side and leads to the first pair to judge', () => {
    expect(summariseQuestions(snapshot)[0]).toMatchObject({
      sentence: '1 document against 1',
      href: '/projects/alder/questions/hot',
      stands: [
        {
          positionId: 'yes',
          documents: [{ name: 'KEI 2024', href: '/projects/alder/documents/a' }],
        },
        { positionId: 'no', documents: [{ name: 'IISS 2023' }] },
      ],
      pairs: {
        total: 1,
        unjudged: 1,
        contradictions: 0,
        nextHref: '/projects/alder/pairs/2-7-hot',
        leadingHref: '/projects/alder/pairs/2-7-hot',
      },
    })
  })
})

describe('summariseDocuments', () => {
  it('lists live documents by date, undated ones last, and counts live claims', () => {
    const snapshot = buildSnapshot({
      documents: [
        buildDocument({ id: 'undated' }),
        buildDocument({ id: 'later', publishedOn: '2024' }),
        buildDocument({ id: 'earlier', publishedOn: '2023-06' }),
        buildDocument({ id: 'archived', archivedAt }),
      ],
      claims: [
        buildClaim({ number: 1, documentId: 'later' }),
        buildClaim({ number: 2, documentId: 'later', archivedAt }),
      ],
    })
    expect(
      summariseDocuments(snapshot).map(({ id, published, claimCount }) => [
        id,
        published,
        claimCount,
      ]),
    ).toEqual([
      ['earlier', 'June 2023', 0],
      ['later', '2024', 1],
      ['undated', 'undated', 0],
    ])
  })
})
