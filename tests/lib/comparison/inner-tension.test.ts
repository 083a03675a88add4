import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { isInnerTension, ownTensions } from '@/lib/comparison/inner-tension'
import { candidatePairs } from '@/lib/comparison/oppositions'
import { openStanding, type PairStanding } from '@/lib/comparison/pair-standing'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'

const question = buildQuestion()
const documents = [buildDocument({ id: 'a' }), buildDocument({ id: 'b' })]

function said(number: number, documentId: string, position: string, fields: Partial<Claim> = {}) {
  return buildClaim({ number, documentId, positions: { 'question-1': position }, ...fields })
}

function tensions(claims: Claim[], asked = question, of = documents) {
  return ownTensions({ question: asked, documents: of, claims }).map(({ document, sides }) => [
    document.id,
    ...sides.map(({ claim }) => claim.number),
  ])
}

describe('a document that says both itself', () => {
  it('is in tension, once for each two positions, by its strongest claims', () => {
    const hedged = { hedge: { cues: ['may'], likelihood: null } }
    const claims = [said(1, 'a', 'yes', hedged), said(2, 'a', 'yes'), said(3, 'a', 'no')]
    expect(tensions(claims)).toEqual([['a', 2, 3]])
  })

  it('makes no pair of sources', () => {
    const claims = [said(1, 'a', 'yes'), said(2, 'a', 'no')]
    expect(candidatePairs({ question, documents, claims })).toEqual([])
  })

  const lost = { passages: [buildPassage({ status: 'orphaned' as const })] }
  const both = said(2, 'a', 'no')
  const read = { ...both, assessments: [...both.assessments, ...said(9, 'a', 'yes').assessments] }
  it.each([
    ['across documents', [said(1, 'a', 'yes'), said(2, 'b', 'no')]],
    [
      'with a view that it rejects',
      [said(1, 'a', 'yes'), said(2, 'a', 'no', { speaker: 'Kim', authorStance: 'rejects' })],
    ],
    ['with a claim whose passage is lost', [said(1, 'a', 'yes'), said(2, 'a', 'no', lost)]],
    ['with a claim on which readers differ', [said(1, 'a', 'yes'), read]],
    ['on one position', [said(1, 'a', 'yes'), said(2, 'a', 'yes')]],
  ])('not %s', (_, claims) => {
    expect(tensions(claims)).toEqual([])
  })

  it('not where the positions can both be true, nor in an archived document', () => {
    const claims = [said(1, 'a', 'yes'), said(2, 'a', 'no')]
    const compatible = { ...question, relations: [] }
    const archived = documents.map((each) => ({ ...each, archivedAt: '2026-02-01T00:00:00.000Z' }))
    expect(tensions(claims, compatible)).toEqual([])
    expect(tensions(claims, question, archived)).toEqual([])
  })
})

it('a document opposes whom it quotes where people say so, or nobody has looked yet', () => {
  const pair = (standing: Partial<PairStanding>, scope: 'sources' | 'inner-tension') => ({
    ...{ scope, standing: { ...openStanding, ...standing } },
  })
  const pairs = [
    pair({ state: 'open' }, 'inner-tension'),
    pair({ state: 'agreed', outcome: 'partial' }, 'inner-tension'),
    pair({ state: 'agreed', outcome: 'compatible' }, 'inner-tension'),
    pair({ state: 'open' }, 'sources'),
  ]
  expect(pairs.map(isInnerTension)).toEqual([true, true, false, false])
})
