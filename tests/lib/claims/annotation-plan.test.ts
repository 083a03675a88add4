import { describe, expect, it } from 'vitest'
import {
  type ExactMark,
  exactMarksOf,
  type Marking,
  matchKey,
  planMatch,
  summarisePlan,
} from '@/lib/claims/annotation-plan'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const bare: Marking = { tagIds: [], assessment: null }
const tagged: Marking = { tagIds: ['motive'], assessment: null }
const read: Marking = { tagIds: [], assessment: { questionId: 'lasts', positionId: 'yes' } }
const both: Marking = { ...tagged, assessment: read.assessment }

function markOf(fields: Partial<ExactMark> = {}): ExactMark {
  return { claimId: 'a', number: 1, isOwn: true, tagIds: [], readings: [], ...fields }
}
const reading = (positionId: string) => [{ questionId: 'lasts', positionId }]

describe('planMatch', () => {
  it('makes a claim where nobody marks the words', () => {
    expect(planMatch([], both)).toEqual({ kind: 'make' })
  })

  it.each([
    ['marked', bare, {}],
    ['marked with the tag', tagged, { tagIds: ['other', 'motive'] }],
    ['read so', read, { readings: reading('yes') }],
    ['both', both, { tagIds: ['motive'], readings: reading('yes') }],
  ])('has nothing to do where they are %s', (_name, marking, fields) => {
    const mark = markOf(fields)
    expect(planMatch([mark], marking)).toEqual({ kind: 'already', mark, keepsPosition: false })
  })

  it.each([
    ['a tag', tagged, {}, { tagIds: ['motive'], reads: false }],
    ['a position', read, {}, { tagIds: [], reads: true }],
    ['both', both, {}, { tagIds: ['motive'], reads: true }],
    ['the tag of two', both, { readings: reading('yes') }, { tagIds: ['motive'], reads: false }],
  ])('adds %s that the claim lacks', (_name, marking, fields, added) => {
    const mark = markOf(fields)
    expect(planMatch([mark], marking)).toEqual({
      ...{ kind: 'change', mark, keepsPosition: false },
      ...added,
    })
  })

  it('keeps another position that was taken, and says so', () => {
    const mark = markOf({ readings: reading('no') })
    expect(planMatch([mark], read)).toEqual({ kind: 'already', mark, keepsPosition: true })
    expect(planMatch([mark], both)).toMatchObject({
      ...{ kind: 'change', tagIds: ['motive'], reads: false, keepsPosition: true },
    })
  })

  it('names a tag once that was chosen twice', () => {
    const plan = planMatch([markOf()], { tagIds: ['motive', 'motive'], assessment: null })
    expect(plan).toMatchObject({ tagIds: ['motive'] })
  })

  it('prefers a claim that lacks nothing, then one’s own, then the oldest', () => {
    const own = markOf({ claimId: 'own', number: 5 })
    const others = [markOf({ claimId: 'b', number: 2, isOwn: false }), markOf({ number: 7 })]
    expect(planMatch([...others, own], tagged)).toMatchObject({ kind: 'change', mark: own })
    const whole = markOf({ claimId: 'whole', number: 9, isOwn: false, tagIds: ['motive'] })
    expect(planMatch([...others, own, whole], tagged)).toMatchObject({ mark: whole })
  })
})

it('adds a plan up', () => {
  const match = (documentId: string) => ({ documentId })
  const mark = markOf()
  expect(
    summarisePlan([
      { match: match('a'), plan: { kind: 'make' } },
      { match: match('a'), plan: { kind: 'make' } },
      { match: match('b'), plan: { kind: 'make' } },
      { match: match('c'), plan: { kind: 'already', mark, keepsPosition: true } },
      {
        match: match('c'),
        plan: { kind: 'change', mark, tagIds: ['motive'], reads: false, keepsPosition: false },
      },
    ]),
  ).toEqual({ made: 3, documents: 2, changed: 1, already: 1, keptPositions: 1 })
})

describe('exactMarksOf', () => {
  const at = (start: number, end: number, fields = {}) => buildPassage({ start, end, ...fields })
  const marksOf = (claim: Parameters<typeof buildClaim>[0]) =>
    exactMarksOf([buildClaim(claim)], 'Ana')

  it('finds claims by their words, with what one reads in them', () => {
    const claim = {
      ...{ number: 3, passages: [at(2, 8)], tagIds: ['motive'], createdBy: 'Ben' },
      positions: { lasts: 'yes' },
    }
    const other = { questionId: 'lasts', positionId: 'no', by: 'Ben', createdAt: '' }
    const built = buildClaim(claim)
    const marks = exactMarksOf([{ ...built, assessments: [...built.assessments, other] }], 'Ana')
    expect([...marks]).toEqual([
      [
        matchKey({ revisionId: 'revision-1', start: 2, end: 8 }),
        [
          markOf({
            ...{ claimId: 'claim-3', number: 3, isOwn: false, tagIds: ['motive'] },
            readings: reading('yes'),
          }),
        ],
      ],
    ])
  })

  it('leaves out what does not mark just these words', () => {
    expect([
      ...marksOf({ passages: [at(0, 5), at(7, 9)] }).keys(),
      ...marksOf({ archivedAt: '2026-01-01T00:00:00.000Z' }).keys(),
      ...marksOf({ isHidden: true }).keys(),
      ...marksOf({ passages: [at(0, 5, { status: 'orphaned' })] }).keys(),
      ...marksOf({ passages: [at(0, 5, { status: 'needs-review' })] }).keys(),
    ]).toEqual([])
    expect([...marksOf({ passages: [at(0, 5, { status: 'moved' })] }).keys()]).toHaveLength(1)
  })
})
