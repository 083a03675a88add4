import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import type { Likelihood } from '@/lib/claims/scales'
import { isCounted } from '@/lib/comparison/claim-standing'
import { candidatePairs, oppositionsOf, placeOf } from '@/lib/comparison/oppositions'
import { pairKey } from '@/lib/comparison/pair-key'
import { countsForDocument } from '@/lib/comparison/voice'
import { pairsOf } from '@/lib/questions/relation-between'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'
import { naiveCandidatePairs } from '@/tests/support/naive-candidate-pairs'

const yes = { positions: { 'question-1': 'yes' } }
const no = { positions: { 'question-1': 'no' } }

function scopesOf(claimA: Partial<Claim>, claimB: Partial<Claim>) {
  const claims = [
    buildClaim({ number: 1, ...yes, ...claimA }),
    buildClaim({ number: 2, documentId: 'document-2', ...no, ...claimB }),
  ]
  return candidatePairs({ question, documents, claims }).map((pair) => pair.scope)
}

const sameDocument = { documentId: 'document-1' }
const putin = { speaker: 'V. Putin' }

describe('who is paired with whom', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>, string[]]>([
    ['two documents', {}, {}, ['sources']],
    [
      'a document and a view that another endorses',
      {},
      { ...putin, authorStance: 'endorses' },
      ['sources'],
    ],
    [
      'a document and a view that another reports',
      {},
      { ...putin, authorStance: 'reports' },
      ['speakers'],
    ],
    [
      'a document and a view that another rejects',
      {},
      { ...putin, authorStance: 'rejects' },
      ['speakers'],
    ],
    [
      'the author and the view the author rejects',
      {},
      { ...sameDocument, ...putin, authorStance: 'rejects' },
      ['inner-tension'],
    ],
    [
      'two people quoted in one document',
      { speaker: 'Kim', authorStance: 'reports' },
      { ...sameDocument, ...putin, authorStance: 'reports' },
      ['inner-tension'],
    ],
    ['an author and the same author', {}, sameDocument, []],
    [
      'an author and a view the author shares',
      {},
      { ...sameDocument, ...putin, authorStance: 'endorses' },
      [],
    ],
    [
      'one person quoted in two documents',
      { speaker: 'v putin', authorStance: 'reports' },
      { ...putin, authorStance: 'doubts' },
      [],
    ],
    [
      'two documents that both share the words of one person',
      { ...putin, authorStance: 'endorses' },
      { ...putin, authorStance: 'concedes' },
      ['sources'],
    ],
    ['a document and a rejected view of unnamed people', {}, { authorStance: 'rejects' }, []],
    [
      'a claim whose passage waits for review',
      {},
      { passages: [buildPassage({ status: 'needs-review' })] },
      [],
    ],
    ['an orphaned claim', {}, { passages: [buildPassage({ status: 'orphaned' })] }, []],
    ['an archived claim', {}, { archivedAt: '2026-02-01T00:00:00.000Z' }, []],
    ['claims on another question', {}, { assessments: [] }, []],
  ])('%s', (_, claimA, claimB, scopes) => {
    expect(scopesOf(claimA, claimB)).toEqual(scopes)
  })

  it('needs positions that exclude each other', () => {
    const claims = [buildClaim(yes), buildClaim({ number: 2, documentId: 'document-2', ...no })]
    for (const relation of ['compatible', 'unknown'] as const) {
      const mild = buildQuestion({
        relations: [{ positionAId: 'yes', positionBId: 'no', relation }],
      })
      expect(candidatePairs({ question: mild, documents, claims })).toEqual([])
    }
  })

  it('leaves out archived documents, positions and questions', () => {
    const claims = [buildClaim(yes), buildClaim({ number: 2, documentId: 'document-2', ...no })]
    const archivedAt = '2026-02-01T00:00:00.000Z'
    const archivedDocuments = documents.map((document) => ({ ...document, archivedAt }))
    expect(candidatePairs({ question, documents: archivedDocuments, claims })).toEqual([])
    const positions = question.positions.map((position) => ({ ...position, archivedAt }))
    expect(candidatePairs({ question: { ...question, positions }, documents, claims })).toEqual([])
  })

  it('never pairs a claim with itself when two readers differ on it', () => {
    const reading = { questionId: 'question-1', createdAt: '2026-01-01T00:00:00.000Z' }
    const assessments = [
      { ...reading, positionId: 'yes', by: 'Ana' },
      { ...reading, positionId: 'no', by: 'Ben' },
    ]
    const claims = [
      buildClaim({ assessments }),
      buildClaim({ number: 2, documentId: 'document-2', assessments }),
    ]
    expect(candidatePairs({ question, documents, claims })).toHaveLength(1)
  })
})

describe('the order of pairs', () => {
  it('is sources, then speakers, then inner tension; the further apart the likelihoods the earlier', () => {
    const even = { cues: [], likelihood: 'roughly-even-chance' as const }
    const certain = { cues: [], likelihood: 'almost-certain' as const }
    const claims = [
      buildClaim({ number: 1, ...yes, hedge: even }),
      buildClaim({ number: 2, ...no, ...putin, authorStance: 'rejects' }),
      buildClaim({ number: 3, documentId: 'document-2', ...no, hedge: even }),
      buildClaim({ number: 4, documentId: 'document-2', ...no, hedge: certain }),
    ]
    const pairs = candidatePairs({ question, documents, claims })
    const order = pairs.map(({ facts }) => facts.sides.map((side) => side.claimNumber))
    expect(order).toEqual([
      [1, 4],
      [1, 3],
      [1, 2],
    ])
  })
})

describe('the order of pairs without likelihoods', () => {
  it('is by the older of the two documents, the more recent first, undated last', () => {
    const dates = ['2020', '2024-05', '2022-03', null]
    const dated = dates.map((publishedOn, index) =>
      buildDocument({ id: `d${index + 1}`, publishedOn }),
    )
    const claims = dated.map(({ id }, index) =>
      buildClaim({ number: index + 1, documentId: id, ...(index === 1 ? yes : no) }),
    )
    const pairs = candidatePairs({ question, documents: dated, claims })
    expect(pairs.map(({ facts }) => facts.sides.map((side) => side.claimNumber))).toEqual([
      [2, 3],
      [1, 2],
      [2, 4],
    ])
  })
})

describe('the order of pairs of one scope without likelihoods', () => {
  it('is by their less firm side: own words, then flat words, then a sure reading', () => {
    const hedge = { cues: ['may'], likelihood: null }
    const claims = [
      buildClaim({ number: 1, ...yes, annotatorConfidence: 'moderate' }),
      buildClaim({ number: 2, ...yes, hedge }),
      buildClaim({ number: 3, ...yes, ...putin, authorStance: 'concedes' }),
      buildClaim({ number: 4, ...yes, annotatorConfidence: 'high' }),
      buildClaim({ number: 5, documentId: 'document-2', ...no, annotatorConfidence: 'high' }),
    ]
    const pairs = candidatePairs({ question, documents, claims })
    expect(pairs.map(({ facts }) => facts.sides[0].claimNumber)).toEqual([4, 1, 2, 3])
  })
})

describe('why a pair is shown', () => {
  it('is said in plain words', () => {
    const claims = [
      buildClaim({ ...yes, hedge: { cues: ['unlikely'], likelihood: 'unlikely' } }),
      buildClaim({
        number: 2,
        documentId: 'document-2',
        ...no,
        ...putin,
        authorStance: 'doubts',
        hedge: { cues: ['will likely'], likelihood: 'likely' },
      }),
    ]
    expect(candidatePairs({ question, documents, claims })[0]?.reasons).toEqual([
      'Both answer the same question: Does it last?',
      '“Label of yes” and “Label of no” exclude each other',
      'C-1 is what Publisher of document-1 2024 itself says; C-2 is ascribed to “V. Putin”, and Publisher of document-2 2023 doubts it',
      'Published 483 to 512 days apart, as far as the dates are known',
      'The stated likelihoods lie on opposite sides of even: unlikely (20–45 %) against likely (55–80 %)',
    ])
  })

  it.each<[Likelihood, Likelihood | null, string]>([
    ['likely', 'likely', 'Both state the same likelihood: likely (55–80 %)'],
    ['likely', null, 'C-1 states a likelihood: likely (55–80 %); C-2 states none'],
  ])('says what both state, or one of them: %s and %s', (likelihoodA, likelihoodB, words) => {
    const claims = [
      buildClaim({ ...yes, hedge: { cues: ['likely'], likelihood: likelihoodA } }),
      buildClaim({
        number: 2,
        documentId: 'document-2',
        ...no,
        hedge: { cues: ['likely'], likelihood: likelihoodB },
      }),
    ]
    expect(candidatePairs({ question, documents, claims })[0]?.reasons.at(-1)).toBe(words)
  })

  it('names documents of one publisher by their titles', () => {
    const twins = documents.map((document) => ({
      ...document,
      publisher: 'KEI',
      publishedOn: '2024',
    }))
    const claims = [buildClaim(yes), buildClaim({ number: 2, documentId: 'document-2', ...no })]
    expect(candidatePairs({ question, documents: twins, claims })[0]?.reasons[2]).toBe(
      'C-1 is what “Title of document-1” itself says; C-2 is what “Title of document-2” itself says',
    )
  })

  it('does not depend on which id is smaller', () => {
    const reasonsWith = (idA: string, idB: string) =>
      candidatePairs({
        question,
        documents,
        claims: [
          buildClaim({ id: idA, ...yes }),
          buildClaim({ id: idB, number: 2, documentId: 'document-2', ...no }),
        ],
      }).map((pair) => pair.reasons)
    expect(reasonsWith('a', 'b')).toEqual(reasonsWith('b', 'a'))
  })
})

/** The rule of DESIGN word for word, over all pairs of claims: slow and plain. */
function pairsByDefinition(claims: Claim[]): string[] {
  const counted = claims.filter(isCounted)
  const holders = (claim: Claim) => [
    ...(countsForDocument(claim) ? [claim.documentId] : []),
    ...(claim.speaker === null ? [] : [claim.speaker.toLowerCase().replaceAll('-', ' ')]),
  ]
  const hasOwnHolder = (claim: Claim, other: Claim) =>
    holders(claim).some((holder) => !holders(other).includes(holder))
  return counted
    .flatMap((a) => counted.filter((b) => a.id < b.id).map((b): [Claim, Claim] => [a, b]))
    .filter(([a, b]) =>
      a.assessments.some((x) => b.assessments.some((y) => x.positionId !== y.positionId)),
    )
    .filter(([a, b]) => hasOwnHolder(a, b))
    .filter(([a, b]) => hasOwnHolder(b, a))
    .map(([a, b]) => `${a.id} ${b.id}`)
}

describe('on generated projects', () => {
  it('finds exactly the pairs that the definition names', () => {
    fc.assert(
      fc.property(arbitraryClaims, (claims) => {
        const pairs = candidatePairs({ question, documents, claims })
        const found = pairs.map((pair) => `${pair.claimAId} ${pair.claimBId}`)
        expect(found.toSorted()).toEqual(pairsByDefinition(claims).toSorted())
        expect(pairs).toEqual(naiveCandidatePairs({ question, documents, claims }))
        const oppositions = oppositionsOf({ question, documents, claims })
        for (const [a, b] of pairsOf(claims)) {
          const place = pairs.findIndex(
            (pair) => pairKey(pair.claimAId, pair.claimBId) === pairKey(a.id, b.id),
          )
          expect(placeOf(oppositions, b.id, a.id)).toBe(place === -1 ? null : place)
        }
      }),
    )
  })

  it('gives the same pairs in the same order however the input is shuffled', () => {
    fc.assert(
      fc.property(
        arbitraryClaims.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length }),
            fc.shuffledSubarray(documents, { minLength: documents.length }),
          ),
        ),
        ([claims, shuffled, shuffledDocuments]) => {
          expect(
            candidatePairs({ question, documents: shuffledDocuments, claims: shuffled }),
          ).toEqual(candidatePairs({ question, documents, claims }))
        },
      ),
    )
  })
})

it('finds no pair among 20,000 opposed claims of one author without comparing them all', () => {
  const claims = Array.from({ length: 20_000 }, (_, index) =>
    buildClaim({ number: index + 1, ...(index % 2 === 0 ? yes : no) }),
  )
  const startedAt = performance.now()
  expect(candidatePairs({ question, documents, claims })).toEqual([])
  expect(performance.now() - startedAt).toBeLessThan(2000)
})
