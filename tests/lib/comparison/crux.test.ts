import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { type Crux, type CruxQuestion, cruxOf } from '@/lib/comparison/crux'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import type { Coverage } from '@/lib/questions/question'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const documents = [
  buildDocument({ id: 'a' }),
  buildDocument({ id: 'b' }),
  buildDocument({ id: 'c' }),
]

type Taken = [document: string, position: string, fields?: Partial<Claim>]

/** The crux of documents a and b on one question, whose positions yes and no exclude each other. */
function cruxOn(taken: Taken[], coverage: Coverage[] = []): Crux {
  return cruxOf(material(taken, coverage), 'a', 'b')
}

function material(taken: Taken[], coverage: Coverage[] = []) {
  const question = {
    ...buildQuestion({ positionIds: ['yes', 'no', 'depends', 'unclear'] }),
    relations: [
      { positionAId: 'no', positionBId: 'yes', relation: 'exclusive' as const },
      { positionAId: 'depends', positionBId: 'yes', relation: 'compatible' as const },
    ],
  }
  const claims = taken.map(([documentId, positionId, fields], index) =>
    buildClaim({
      ...{ number: index + 1, documentId, positions: { [question.id]: positionId } },
      ...fields,
    }),
  )
  return { questions: [question], documents, claims, coverage, pairs: [] }
}

const lists = ['opposed', 'same', 'beside', 'onlyFirst', 'onlySecond'] as const

function listOf(crux: Crux): string {
  return lists.filter((name) => crux[name].length > 0).join() || `neither of ${crux.neitherCount}`
}

const cases: [name: string, taken: Taken[], list: string][] = [
  [
    'exclusive positions',
    [
      ['a', 'yes'],
      ['b', 'no'],
    ],
    'opposed',
  ],
  [
    'exclusive positions, though they share one',
    [
      ['a', 'yes'],
      ['b', 'no'],
      ['b', 'yes'],
    ],
    'opposed',
  ],
  [
    'the same position',
    [
      ['a', 'yes'],
      ['b', 'yes'],
    ],
    'same',
  ],
  [
    'the same position and one beside it',
    [
      ['a', 'yes'],
      ['b', 'yes'],
      ['b', 'depends'],
    ],
    'same',
  ],
  [
    'compatible positions',
    [
      ['a', 'yes'],
      ['b', 'depends'],
    ],
    'beside',
  ],
  [
    'positions of which nobody said how they relate',
    [
      ['a', 'no'],
      ['b', 'unclear'],
    ],
    'beside',
  ],
  ['a position of the first alone', [['a', 'yes']], 'onlyFirst'],
  ['a position of the second alone', [['b', 'yes']], 'onlySecond'],
  ['a position of neither', [['c', 'no']], 'neither of 1'],
  [
    'a view that one of them rejects',
    [
      ['a', 'yes'],
      ['b', 'no', { authorStance: 'rejects' }],
    ],
    'onlyFirst',
  ],
  [
    'an archived claim',
    [
      ['a', 'yes'],
      ['b', 'no', { archivedAt: '2026-02-01T00:00:00.000Z' }],
    ],
    'onlyFirst',
  ],
]

describe('cruxOf', () => {
  it.each(cases)('puts %s into one list', (_, taken, list) => {
    expect(listOf(cruxOn(taken))).toBe(list)
  })

  it('says of each side what it says most firmly, and how often', () => {
    const crux = cruxOn([
      ['a', 'yes', { hedge: { cues: ['may'], likelihood: null } }],
      ['a', 'yes'],
      ['b', 'no'],
    ])
    const [first, second] = crux.opposed[0]?.sides ?? []
    expect(first?.stands).toMatchObject([
      { position: { id: 'yes' }, strongest: { number: 2 }, count: 2 },
    ])
    expect(second?.stands).toMatchObject([{ position: { id: 'no' }, count: 1 }])
  })

  it('tells silence from a question that is only raised and one that nobody checked', () => {
    const record = { documentId: 'b', questionId: 'question-1', note: '', by: 'Ana' }
    const checkedAt = '2026-01-01T00:00:00.000Z'
    const stateOf = (coverage: Coverage[]) =>
      cruxOn([['a', 'yes']], coverage).onlyFirst[0]?.sides[1].state
    expect(stateOf([])).toBe('not-checked')
    expect(stateOf([{ ...record, checkedAt, state: 'silent' }])).toBe('silent')
    expect(stateOf([{ ...record, checkedAt, state: 'raises-only' }])).toBe('raises-only')
  })

  it('gives the pairs between the two, and none of a third document or inside one', () => {
    const crux = cruxOn([
      ...([
        ['a', 'yes'],
        ['a', 'no'],
        ['b', 'no'],
        ['c', 'no'],
      ] satisfies Taken[]),
    ])
    expect(
      crux.opposed[0]?.pairs.map(({ facts }) => facts.sides.map((side) => side.claimNumber)),
    ).toEqual([[1, 3]])
  })

  it('begins to part at the first opposed question, in the order of the questions', () => {
    const [question] = material([]).questions
    if (!question) throw new Error('the material has it')
    const questions = ['late', 'early', 'agreed'].map((id, index) => ({
      ...{ ...question, id, ordinal: 2 - index },
    }))
    const positions = (own: string) => ({ late: own, early: own, agreed: 'yes' })
    const claims = [
      buildClaim({ number: 1, documentId: 'a', positions: positions('yes') }),
      buildClaim({ number: 2, documentId: 'b', positions: positions('no') }),
    ]
    const crux = cruxOf({ ...material([]), questions, claims }, 'a', 'b')
    expect(crux.firstParting?.question.id).toBe('early')
    expect(crux.opposed.map((entry) => entry.question.id)).toEqual(['early', 'late'])
    expect(
      cruxOn([
        ['a', 'yes'],
        ['b', 'yes'],
      ]).firstParting,
    ).toBeNull()
  })

  it('does not part where people judged every pair to be compatible', () => {
    const opposed = material([
      ['a', 'yes'],
      ['b', 'no'],
    ])
    const [question] = opposed.questions
    const [first, second] = opposed.claims
    if (!question || !first || !second) throw new Error('the material has them')
    const judged = (outcome: VerdictOutcome) => {
      const contentKey = contentKeyOf(question, first, second)
      const verdicts = [buildVerdict({ outcome, contentKey })]
      const pairs = [buildPair(question.id, [first, second], { verdicts })]
      return cruxOf({ ...opposed, pairs }, 'a', 'b')
    }
    expect(judged('compatible').firstParting).toBeNull()
    expect(judged('compatible').opposed).toHaveLength(1)
    expect(judged('not-comparable').firstParting).toBeNull()
    expect(judged('partial').firstParting?.question.id).toBe(question.id)
  })

  const chosen = fc
    .tuple(arbitrarySnapshot, fc.nat(), fc.nat())
    .map(([snapshot, first, second]) => {
      const ids = snapshot.documents.map(({ id }) => id)
      return {
        snapshot,
        ids: [ids[first % ids.length] ?? '', ids[second % ids.length] ?? ''] as const,
      }
    })

  it('says the same of the sides the other way round', () => {
    fc.assert(
      fc.property(chosen, ({ snapshot, ids: [first, second] }) => {
        const there = cruxOf(snapshot, first, second)
        const back = cruxOf(snapshot, second, first)
        const turned = (entries: CruxQuestion[]) =>
          entries.map((entry) => ({ ...entry, sides: entry.sides.toReversed() }))
        expect(back).toEqual({
          ...there,
          opposed: turned(there.opposed),
          same: turned(there.same),
          beside: turned(there.beside),
          onlyFirst: turned(there.onlySecond),
          onlySecond: turned(there.onlyFirst),
          firstParting: there.firstParting && turned([there.firstParting])[0],
        })
      }),
    )
  })

  it('has every live question in one list, or counts it among those that neither answers', () => {
    fc.assert(
      fc.property(chosen, ({ snapshot, ids }) => {
        const crux = cruxOf(snapshot, ...ids)
        const listed = lists.flatMap((name) => crux[name].map(({ question }) => question.id))
        const live = snapshot.questions.filter(({ archivedAt }) => archivedAt === null)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed.length + crux.neitherCount).toBe(live.length)
      }),
    )
  })
})

describe('a claim that another one has replaced', () => {
  const replacedBy = (position: string, documentId: string) => {
    const ground = material([
      ['a', 'yes'],
      ['b', 'no'],
      [documentId, position],
    ])
    const [question] = ground.questions
    const [first, , third] = ground.claims
    if (!question || !first || !third) throw new Error('there are three claims')
    const verdict = buildVerdict({
      outcome: 'superseded',
      supersedingClaimId: third.id,
      contentKey: contentKeyOf(question, first, third),
    })
    return { ...ground, pairs: [buildPair(question.id, [first, third], { verdicts: [verdict] })] }
  }

  it('speaks for its document no more, whatever document replaced it', () => {
    const crux = cruxOf(replacedBy('no', 'c'), 'a', 'b')
    expect(listOf(crux)).toBe('onlySecond')
    expect(crux.firstParting).toBeNull()
  })

  it('makes no pair on which the two could part', () => {
    const crux = cruxOf(replacedBy('no', 'a'), 'a', 'b')
    expect(listOf(crux)).toBe('same')
    expect(crux.firstParting).toBeNull()
  })
})
