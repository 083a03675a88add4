import { describe, expect, it } from 'vitest'
import { boardOf } from '@/lib/comparison/board'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { contestednessOf } from '@/lib/comparison/contestedness'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { isInForce, supersedingsOf, withoutSuperseded } from '@/lib/comparison/superseding'
import type { Verdict } from '@/lib/comparison/verdict'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const question = buildQuestion()
const documents = [
  buildDocument({ id: 'before', publishedOn: '2023-11-05' }),
  buildDocument({ id: 'after', publishedOn: '2024-07' }),
  buildDocument({ id: 'third', publishedOn: '2024-10-25' }),
]
const old = buildClaim({ number: 1, documentId: 'before', positions: { 'question-1': 'no' } })
const young = buildClaim({ number: 2, documentId: 'after', positions: { 'question-1': 'yes' } })
const other = buildClaim({ number: 3, documentId: 'third', positions: { 'question-1': 'yes' } })
const contentKey = contentKeyOf(question, old, young)

function verdict(fields: Partial<Verdict> = {}): Verdict {
  return buildVerdict({
    ...{ outcome: 'superseded', reason: 'A treaty was signed in between.', contentKey },
    supersedingClaimId: young.id,
    ...fields,
  })
}

const pairWith = (fields: Partial<StoredPair>) => buildPair(question.id, [old, young], fields)
const material = {
  ...{ question, documents, claims: [old, young, other] },
  pairs: [pairWith({ verdicts: [verdict()] })],
}

describe('a claim is superseded', () => {
  it('by the claim that somebody named, with who said it and why', () => {
    expect([...supersedingsOf(material)]).toEqual([
      [
        old.id,
        [
          {
            ...{ claimId: old.id, supersedingClaimId: young.id, saidBy: ['Ana'] },
            ...{ reason: 'A treaty was signed in between.', isInferred: false },
          },
        ],
      ],
    ])
  })

  it('by the later document where nobody named a claim, and that is said', () => {
    const pairs = [pairWith({ verdicts: [verdict({ supersedingClaimId: null })] })]
    expect(supersedingsOf({ ...material, pairs }).get(old.id)).toMatchObject([
      { supersedingClaimId: young.id, isInferred: true },
    ])
  })

  it('also by the earlier one, where a person says so', () => {
    const pairs = [pairWith({ verdicts: [verdict({ supersedingClaimId: old.id })] })]
    expect([...supersedingsOf({ ...material, pairs }).keys()]).toEqual([young.id])
  })

  it('by a resolution, whatever single reviewers say', () => {
    const resolution = buildResolution({
      ...{ outcome: 'superseded', by: 'Eve', reason: 'Signed in June.', contentKey },
      supersedingClaimId: young.id,
    })
    const verdicts = [verdict({ outcome: 'contradiction', supersedingClaimId: null })]
    const pairs = [pairWith({ verdicts, resolutions: [resolution] })]
    expect(supersedingsOf({ ...material, pairs }).get(old.id)).toMatchObject([
      { saidBy: ['Eve'], reason: 'Signed in June.' },
    ])
  })
})

describe('nothing is superseded', () => {
  const undated = documents.map((document) => ({ ...document, publishedOn: null }))
  const unsaid = pairWith({ verdicts: [verdict({ supersedingClaimId: null })] })
  const lost = { ...young, passages: [buildPassage({ status: 'orphaned' })] }
  it.each([
    ['by a later date alone', { pairs: [] }],
    [
      'where reviewers are split',
      {
        pairs: [
          pairWith({
            verdicts: [verdict(), verdict({ reviewer: 'Ben', outcome: 'contradiction' })],
          }),
        ],
      },
    ],
    [
      'by a verdict on words that changed since',
      {
        pairs: [pairWith({ verdicts: [verdict({ contentKey: 'before' })] })],
      },
    ],
    ['on another question', { question: buildQuestion({ id: 'other' }) }],
    ['where nobody named a claim and no date tells', { documents: undated, pairs: [unsaid] }],
    [
      'by a claim that was archived',
      {
        claims: [old, { ...young, archivedAt: '2026-02-01T00:00:00.000Z' }],
      },
    ],
    ['by a claim whose passage is lost', { claims: [old, lost] }],
    ['by a claim of a document that is not there', { documents: documents.slice(0, 1) }],
  ])('%s', (_, fields) => {
    expect(supersedingsOf({ ...material, ...fields }).size).toBe(0)
  })
})

describe('as of a date', () => {
  it.each([
    ['2023-12', 0],
    ['2024-07-15', 0],
    ['2024-07', 1],
    ['2024-08-01', 1],
    ['2024', 1],
    [null, 1],
  ])('%s, %i claims had been superseded: the replacing document was surely out', (asOf, count) => {
    expect(supersedingsOf({ ...material, asOf }).size).toBe(count)
  })

  it('an undated document replaces nothing, and does so today', () => {
    const undated = documents.map((each) =>
      each.id === 'after' ? { ...each, publishedOn: null } : each,
    )
    const at = (asOf: string | null) =>
      supersedingsOf({ ...material, documents: undated, asOf }).size
    expect([at('2025'), at(null)]).toEqual([0, 1])
  })
})

describe('what was superseded', () => {
  const coverage: never[] = []
  const board = (asOf: string | null) => boardOf({ ...material, coverage, asOf })
  const cellOf = (asOf: string | null) =>
    board(asOf).rows.find(({ position }) => position.id === 'no')?.cells[0]

  it('stands on the board before and is not counted after', () => {
    expect(cellOf('2023-12')).toMatchObject({ count: 1, supersededClaimIds: [] })
    expect(cellOf('2024-08')).toMatchObject({
      ...{ count: 0, strongest: null, heldClaimIds: [], supersededClaimIds: [old.id] },
    })
    expect(cellOf(null)).toMatchObject({ count: 0, supersededClaimIds: [old.id] })
  })

  it('leaves the document a position that it took', () => {
    expect(board(null).columns[0]?.state).toBe('takes-position')
  })

  it('counts for nothing in how contested a question is, with all of its pairs', () => {
    const pairs = [
      ...material.pairs,
      buildPair(question.id, [old, other], {
        verdicts: [
          buildVerdict({
            ...{ outcome: 'contradiction', kinds: ['direct'] },
            contentKey: contentKeyOf(question, old, other),
          }),
        ],
      }),
    ]
    expect(contestednessOf({ ...material, pairs })).toMatchObject({
      candidates: 0,
      contradictions: { sources: 0 },
      sentence: '2 documents take a position, none against another',
    })
    expect(contestednessOf({ ...material, pairs, asOf: '2024-01' })).toMatchObject({
      candidates: 0,
      sentence: '1 document takes a position, none against it',
    })
    expect(contestednessOf({ ...material, pairs, asOf: '2024-07-15' })).toMatchObject({
      candidates: 1,
      sentence: '1 document against 1',
    })
  })

  it('is taken out of the material, and its pairs are history', () => {
    expect(withoutSuperseded(material).claims).toEqual([young, other])
    const supersedings = supersedingsOf(material)
    const inForce = (a: string, b: string) => isInForce({ claimAId: a, claimBId: b }, supersedings)
    expect([inForce(old.id, other.id), inForce(young.id, other.id)]).toEqual([false, true])
  })
})
