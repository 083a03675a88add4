import { describe, expect, it } from 'vitest'
import { summariseProject } from '@/components/project/summarise-project'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Hidable } from '@/lib/comparison/view'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

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
    formerPassages: [],
    contextChecks: [],
    briefs: [],
    views: [],
    ...fields,
  }
}

describe('the questions of a project', () => {
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
    expect(summariseProject(snapshot).questions.map(({ id }) => id)).toEqual(['hot', 'calm'])
  })

  it('says where things stand only as far as one has read while what others read is hidden', () => {
    const sentenceFor = (hides: Hidable[]) =>
      summariseProject(snapshot, [], hides).questions[0]?.sentence
    expect(sentenceFor(['readings'])).toBe('1 document against 1, as far as you have read')
    expect(sentenceFor(['verdicts', 'sources'])).toBe('1 document against 1')
  })

  it('names the documents on each side and leads to the first pair to judge', () => {
    expect(summariseProject(snapshot).questions[0]).toMatchObject({
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

describe('the documents of a project', () => {
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
      summariseProject(snapshot).documents.map(({ id, published, claimCount }) => [
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

describe('what a project disagrees on', () => {
  const question = buildQuestion({ id: 'hot', slug: 'hot' })
  const read = buildClaim({ number: 5, documentId: 'b', positions: { hot: 'no' } })
  const claims = [
    buildClaim({ number: 1, documentId: 'a', positions: { hot: 'yes' } }),
    buildClaim({ number: 2, documentId: 'b', positions: { hot: 'no' } }),
    buildClaim({ number: 3, documentId: 'a', positions: { hot: 'no' } }),
    {
      ...read,
      assessments: read.assessments.flatMap((each) => [
        each,
        { ...each, by: 'Ben', positionId: 'yes' },
      ]),
    },
  ]
  const [yes, no] = claims
  if (!yes || !no) throw new Error('there are two claims')
  const verdict = buildVerdict({
    ...{ outcome: 'partial', kinds: ['scope'] },
    contentKey: contentKeyOf(question, yes, no),
  })
  const snapshot = buildSnapshot({
    documents: [buildDocument({ id: 'a' }), buildDocument({ id: 'b' })],
    questions: [question, buildQuestion({ id: 'calm', slug: 'calm', ordinal: 1 })],
    claims,
    pairs: [buildPair('hot', [yes, no], { verdicts: [verdict] })],
  })

  it('is said by two badges, each with the way to what it counts', () => {
    expect(summariseProject(snapshot).questions[0]?.pairs).toMatchObject({
      sourcesDiffer: { count: 1, href: '/projects/alder/pairs/1-2-hot' },
      readersDiffer: { count: 1, href: '/projects/alder/questions/hot?claim=5' },
    })
    expect(summariseProject(snapshot).questions[1]?.pairs).toMatchObject({
      ...{ sourcesDiffer: null, readersDiffer: null },
    })
  })

  it('is narrowed by kind: the questions, their numbers and the boards that they lead to', () => {
    const { questions, kinds } = summariseProject(snapshot, ['scope'])
    expect(questions).toMatchObject([
      { id: 'hot', href: '/projects/alder/questions/hot?kinds=scope', pairs: { total: 1 } },
    ])
    expect(kinds).toMatchObject([{ label: 'Scope', count: 1, href: '/projects/alder' }])
    expect(summariseProject(snapshot, ['direct']).questions).toEqual([])
  })

  it('is apart from what a document says against itself', () => {
    const { documents } = summariseProject(snapshot)
    expect(documents.map(({ tensions }) => tensions)).toEqual([
      [{ question: question.text, count: 1, href: '/projects/alder/questions/hot#inner-tension' }],
      [],
    ])
  })
})
