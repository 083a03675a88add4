import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf } from '@/lib/comparison/board'
import { positionMatrix } from '@/lib/comparison/position-matrix'
import type { Coverage } from '@/lib/questions/question'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

function matrixOf(claims: ReturnType<typeof buildClaim>[], coverage: Coverage[] = []) {
  return positionMatrix(buildSnapshot({ documents, questions: [question], claims, coverage }))
}

const cellsOf = (matrix: ReturnType<typeof matrixOf>) =>
  matrix.rows.flatMap(({ cells }) =>
    cells.map(({ state, stands }) => [
      state,
      ...stands.map(({ position, place, count }) => `${place} ${position.id} ${count}`),
    ]),
  )

describe('a matrix of positions', () => {
  it('has a column for each live document by date, and a row for each live question', () => {
    const archivedAt = '2026-02-01T00:00:00.000Z'
    const matrix = positionMatrix(
      buildSnapshot({
        documents: [...documents, buildDocument({ id: 'gone', archivedAt })],
        questions: [question, buildQuestion({ id: 'gone', archivedAt })],
      }),
    )
    expect(matrix.documents.map(({ id }) => id)).toEqual(['document-2', 'document-1', 'document-3'])
    expect(matrix.rows.map((row) => row.question.id)).toEqual([question.id])
  })

  it('tells every state of a cell, and splits a cell that holds several positions', () => {
    const claims = [
      buildClaim({ number: 1, documentId: 'document-1', positions: { 'question-1': 'no' } }),
      buildClaim({ number: 2, documentId: 'document-1', positions: { 'question-1': 'yes' } }),
      buildClaim({ number: 3, documentId: 'document-1', positions: { 'question-1': 'yes' } }),
      buildClaim({
        ...{ number: 4, documentId: 'document-2', authorStance: 'rejects' },
        positions: { 'question-1': 'yes' },
      }),
    ]
    const check = { questionId: question.id, state: 'silent' as const, note: '', by: 'Ana' }
    const coverage = [{ ...check, documentId: 'document-3', checkedAt: '2026-01-01T00:00:00.000Z' }]
    expect(cellsOf(matrixOf(claims, coverage))).toEqual([
      ['raises-only'],
      ['takes-position', '0 yes 2', '1 no 1'],
      ['silent'],
    ])
    expect(cellsOf(matrixOf([]))).toEqual([['not-checked'], ['not-checked'], ['not-checked']])
  })

  it('says where readers differ, and how many claims wait for a person', () => {
    const lost = [buildPassage({ status: 'orphaned' })]
    const at = '2026-01-01T00:00:00.000Z'
    const matrix = matrixOf([
      buildClaim({ number: 1, passages: lost, positions: { 'question-1': 'yes' } }),
      buildClaim({
        number: 2,
        assessments: ['yes', 'no'].map((positionId) => ({
          ...{ questionId: 'question-1', positionId, by: positionId, createdAt: at },
        })),
      }),
    ])
    const [, cell] = matrix.rows[0]?.cells ?? []
    expect(cell).toMatchObject({ readersDiffer: true, waitingCount: 1 })
  })

  it('as of a date is without the documents of later dates', () => {
    const matrix = positionMatrix(buildSnapshot({ documents, questions: [question] }), '2023-07')
    expect(matrix.documents.map(({ id }) => id)).toEqual(['document-2', 'document-3'])
    expect(matrix.rows.map(({ cells }) => cells.length)).toEqual([2])
  })

  it('puts the most contested question first', () => {
    const calm = buildQuestion({ id: 'calm', ordinal: 0 })
    const contested = buildQuestion({ id: 'contested', ordinal: 1 })
    const claims = [
      buildClaim({ number: 1, documentId: 'document-1', positions: { contested: 'yes' } }),
      buildClaim({ number: 2, documentId: 'document-2', positions: { contested: 'no' } }),
    ]
    const matrix = positionMatrix(
      buildSnapshot({ documents, questions: [calm, contested], claims, pairs: [] }),
    )
    expect(matrix.rows.map((row) => row.question.id)).toEqual(['contested', 'calm'])
  })

  it('agrees with the board on every cell, and its totals are all of its cells', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const matrix = matrixOf(claims)
        const board = boardOf({ question, documents, claims, coverage: [] })
        const total = Object.values(matrix.totals).reduce((sum, count) => sum + count, 0)
        expect(total).toBe(documents.length)
        for (const [index, cell] of (matrix.rows[0]?.cells ?? []).entries()) {
          const counts = board.rows.map((row) => row.cells[index]?.count ?? 0)
          expect(cell.state).toBe(board.columns[index]?.state)
          expect(cell.stands.map(({ place, count }) => [place, count])).toEqual(
            [...counts.entries()].filter(([, count]) => count > 0),
          )
        }
      }),
    )
  })
})
