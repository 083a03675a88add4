import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { boardOf } from '@/lib/comparison/board'
import type { Coverage } from '@/lib/questions/question'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import { buildClaim, buildDocument, buildPassage } from '@/tests/support/build-material'

const yes = { positions: { 'question-1': 'yes' } }
const rejected = { speaker: 'Kim', authorStance: 'rejects' } as const

function buildCoverage(state: Coverage['state'], fields: Partial<Coverage> = {}): Coverage {
  return {
    documentId: 'document-1',
    questionId: 'question-1',
    state,
    note: '',
    by: 'Ana',
    checkedAt: '2026-01-01T00:00:00.000Z',
    ...fields,
  }
}

function firstCell(claims: Claim[]) {
  return boardOf({ question, documents: [buildDocument()], claims, coverage: [] }).rows[0]?.cells[0]
}

function stateWith(claims: Claim[], coverage: Coverage[] = []) {
  return boardOf({ question, documents: [buildDocument()], claims, coverage }).columns[0]?.state
}

it('has the positions as rows and the documents by date as columns, undated last', () => {
  const board = boardOf({ question, documents, claims: [], coverage: [] })
  expect(board.rows.map(({ position }) => position.id)).toEqual(['yes', 'no', 'maybe'])
  expect(board.columns.map(({ document }) => document.id)).toEqual([
    'document-2',
    'document-1',
    'document-3',
  ])
})

describe('a cell', () => {
  it('holds the claims of the document in reading order and its strongest one', () => {
    const cell = firstCell([
      buildClaim({ number: 1, ...yes, passages: [buildPassage({ start: 50 })] }),
      buildClaim({ number: 2, ...yes, hedge: { cues: ['may'], likelihood: null } }),
    ])
    expect(cell?.heldClaimIds).toEqual(['claim-2', 'claim-1'])
    expect(cell?.count).toBe(2)
    expect(cell?.strongest?.id).toBe('claim-1')
  })

  it('leaves out a view that the document rejects, and names it', () => {
    const cell = firstCell([buildClaim({ ...yes, ...rejected })])
    expect(cell).toMatchObject({ strongest: null, count: 0, leftOutClaimIds: ['claim-1'] })
  })

  it('marks what waits for review and what was lost, and does not count it', () => {
    const cell = firstCell([
      buildClaim({ number: 1, ...yes, passages: [buildPassage({ status: 'needs-review' })] }),
      buildClaim({ number: 2, ...yes, passages: [buildPassage({ status: 'orphaned' })] }),
    ])
    expect(cell).toMatchObject({
      count: 0,
      needsReviewClaimIds: ['claim-1'],
      orphanedClaimIds: ['claim-2'],
    })
  })
})

describe('what a document does with the question', () => {
  it.each<[string, Claim[], Coverage[], string]>([
    ['nothing is known', [], [], 'not-checked'],
    ['a person found nothing', [], [buildCoverage('silent')], 'silent'],
    ['a person found it raised', [], [buildCoverage('raises-only')], 'raises-only'],
    ['a claim is held', [buildClaim(yes)], [], 'takes-position'],
    ['a claim is held after all', [buildClaim(yes)], [buildCoverage('silent')], 'takes-position'],
    ['a view is only quoted', [buildClaim({ ...yes, ...rejected })], [], 'raises-only'],
    [
      'two people disagree',
      [],
      [buildCoverage('silent'), buildCoverage('raises-only', { by: 'Ben' })],
      'raises-only',
    ],
    [
      'another question was checked',
      [],
      [buildCoverage('silent', { questionId: 'other' })],
      'not-checked',
    ],
  ])('when %s', (_, claims, coverage, state) => {
    expect(stateWith(claims, coverage)).toBe(state)
  })
})

describe('as of a date', () => {
  it('leaves out documents that surely came later and says which', () => {
    const board = boardOf({ question, documents, claims: [], coverage: [], asOf: '2023-06-15' })
    expect(board.columns.map(({ document }) => document.id)).toEqual(['document-2', 'document-3'])
    expect(board.laterDocumentIds).toEqual(['document-1'])
  })
})

it('names the claims on positions that were archived', () => {
  const archived = {
    ...question,
    positions: question.positions.map((position) =>
      position.id === 'yes' ? { ...position, archivedAt: '2026-02-01T00:00:00.000Z' } : position,
    ),
  }
  const board = boardOf({ question: archived, documents, claims: [buildClaim(yes)], coverage: [] })
  expect(board.rows).toHaveLength(2)
  expect(board.strandedClaimIds).toEqual(['claim-1'])
})

describe('on generated projects', () => {
  it('puts every claim that is not archived into exactly one list of each position it takes', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const board = boardOf({ question, documents, claims, coverage: [] })
        const listed = board.rows.flatMap(({ position, cells }) =>
          cells.flatMap((cell) =>
            [
              ...cell.heldClaimIds,
              ...cell.leftOutClaimIds,
              ...cell.needsReviewClaimIds,
              ...cell.orphanedClaimIds,
            ].map((id) => `${position.id} ${id}`),
          ),
        )
        const expected = claims
          .filter((claim) => claim.archivedAt === null)
          .flatMap((claim) =>
            claim.assessments.map(({ positionId }) => `${positionId} ${claim.id}`),
          )
        expect(listed.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('never counts a rejected view for its document', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const voices = claims.map((claim) => ({ ...claim, authorStance: 'rejects' as const }))
        const board = boardOf({ question, documents, claims: voices, coverage: [] })
        for (const { cells } of board.rows) {
          for (const cell of cells) expect([cell.count, cell.strongest]).toEqual([0, null])
        }
      }),
    )
  })

  it('is the same however the claims are shuffled', () => {
    fc.assert(
      fc.property(
        arbitraryClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(boardOf({ question, documents, claims: shuffled, coverage: [] })).toEqual(
            boardOf({ question, documents, claims, coverage: [] }),
          )
        },
      ),
    )
  })
})
