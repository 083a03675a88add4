import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '@/lib/questions/question'
import {
  assessmentsAfter,
  changeProblem,
  questionAfterChange,
} from '@/lib/questions/question-after-change'
import type { Merge, QuestionChange, Split } from '@/lib/questions/question-change'
import { livePositions, relationBetween } from '@/lib/questions/relation-between'
import { arbitraryPicks, changeFrom } from '@/tests/support/arbitrary-change'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim, buildQuestion } from '@/tests/support/build-material'

const now = '2026-05-01T00:00:00.000Z'

const question = buildQuestion({ positionIds: ['yes', 'mostly', 'no'] })

const split = (fields: Partial<Split> = {}): QuestionChange => ({
  kind: 'split',
  split: {
    ...{ questionId: question.id, positionId: 'mostly', relation: 'compatible', rest: 'stays' },
    staying: { label: 'Mostly', definition: 'For the most part' },
    parting: { id: 'partly', label: 'Partly', definition: '' },
    chosenClaimIds: [],
    ...fields,
  },
})

const merge = (fields: Partial<Merge> = {}): QuestionChange => ({
  kind: 'merge',
  merge: { questionId: question.id, fromId: 'mostly', intoId: 'yes', ...fields },
})

const changedBy = (change: QuestionChange, asked: Question = question) => {
  expect(changeProblem(asked, change)).toBe(null)
  return questionAfterChange(asked, change, now)
}

const example = (claimId: string, kind: 'include' | 'exclude' = 'include') => ({
  ...{ claimId, kind, note: `Note on ${claimId}` },
})

const withExamples = (examples: Record<string, ReturnType<typeof example>[]>): Question => ({
  ...question,
  positions: question.positions.map((position) => ({
    ...position,
    examples: examples[position.id] ?? [],
  })),
})

const examplesOf = ({ positions }: Question) =>
  positions.flatMap(({ id, examples }) => examples.map(({ claimId }) => `${id} ${claimId}`))

describe('splitting a position', () => {
  it('makes the new one right after it, related to all others as it is', () => {
    const asked = {
      ...question,
      relations: [
        { positionAId: 'mostly', positionBId: 'yes', relation: 'exclusive' as const },
        { positionAId: 'mostly', positionBId: 'no', relation: 'compatible' as const },
      ],
    }
    const changed = changedBy(split({ relation: 'exclusive' }), asked).question
    expect(livePositions(changed).map(({ id, slug, label }) => [id, slug, label])).toEqual([
      ['yes', 'yes', 'Label of yes'],
      ['mostly', 'mostly', 'Mostly'],
      ['partly', 'partly', 'Partly'],
      ['no', 'no', 'Label of no'],
    ])
    const relationTo = (other: string) => relationBetween(changed, 'partly', other)
    expect(['mostly', 'yes', 'no'].map(relationTo)).toEqual([
      'exclusive',
      'exclusive',
      'compatible',
    ])
  })

  it.each([
    ['stays', ['claim-2'], ['mostly', 'partly', 'mostly']],
    ['parts', ['claim-2'], ['partly', 'mostly', 'partly']],
  ] as const)('takes chosen claims the other way where the rest %s', (rest, chosen, expected) => {
    const claims = [1, 2, 3].map((number) =>
      buildClaim({ number, positions: { [question.id]: 'mostly', other: 'mostly' } }),
    )
    const changed = changedBy(split({ rest, chosenClaimIds: [...chosen] }))
    const taken = claims.map((claim) => assessmentsAfter(claim, changed).assessments)
    expect(taken.map(([own]) => own?.positionId)).toEqual(expected)
    expect(taken.map(([, other]) => other?.positionId)).toEqual(['mostly', 'mostly', 'mostly'])
  })

  it('takes examples where their claims go', () => {
    const asked = withExamples({ mostly: [example('claim-1'), example('claim-2', 'exclude')] })
    const changed = changedBy(split({ chosenClaimIds: ['claim-2'] }), asked).question
    expect(examplesOf(changed)).toEqual(['mostly claim-1', 'partly claim-2'])
  })

  it('gives the new one an address that no position ever had', () => {
    const parting = { id: 'again', label: 'Yes', definition: '' }
    const changed = changedBy(split({ parting })).question
    expect(changed.positions.find(({ id }) => id === 'again')?.slug).toBe('yes-2')
  })

  it.each<[string, Partial<Split>, string]>([
    ['two of one label', { parting: { id: 'p', label: ' LABEL of yes', definition: '' } }, 'label'],
    ['both of one label', { parting: { id: 'p', label: 'mostly', definition: '' } }, 'label'],
    ['a position that is not there', { positionId: 'gone' }, 'not in use'],
    [
      'a new one that is there',
      { parting: { id: 'no', label: 'X', definition: '' } },
      'there already',
    ],
  ])('refuses %s', (_, fields, words) => {
    expect(changeProblem(question, split(fields))).toContain(words)
  })
})

describe('merging two positions', () => {
  it('archives the one and says where it went', () => {
    const changed = changedBy(merge()).question
    expect(
      changed.positions.map(({ id, ordinal, archivedAt, mergedIntoId }) => [
        id,
        ordinal,
        archivedAt,
        mergedIntoId,
      ]),
    ).toEqual([
      ['yes', 0, null, null],
      ['no', 1, null, null],
      ['mostly', 2, now, 'yes'],
    ])
    expect(changed.relations).toEqual(question.relations)
  })

  it('loses no example: they come along, but for those of what it is not', () => {
    const asked = withExamples({
      mostly: [example('claim-1'), example('claim-2', 'exclude'), example('claim-3')],
      yes: [example('claim-3')],
    })
    expect(examplesOf(changedBy(merge(), asked).question)).toEqual([
      'yes claim-3',
      'yes claim-1',
      'mostly claim-2',
      'mostly claim-3',
    ])
  })

  it.each<[string, Partial<Merge>]>([
    ['into itself', { fromId: 'yes' }],
    ['into one that is not there', { intoId: 'gone' }],
    ['one that is not there', { fromId: 'gone' }],
  ])('is refused %s', (_, fields) => {
    expect(changeProblem(question, merge(fields))).not.toBe(null)
  })

  it('is refused for one that was merged before', () => {
    const merged = changedBy(merge()).question
    expect(changeProblem(merged, merge({ intoId: 'no' }))).toContain('not in use')
    expect(changeProblem(merged, merge({ fromId: 'no', intoId: 'mostly' }))).toContain('not in use')
  })
})

describe('archiving a position', () => {
  const archive = (isArchived: boolean): QuestionChange => ({
    kind: 'archive-position',
    archive: { questionId: question.id, positionId: 'mostly', isArchived },
  })

  it('leaves it its relations, and brings it back as the last one', () => {
    const archived = changedBy(archive(true)).question
    expect(livePositions(archived).map(({ id }) => id)).toEqual(['yes', 'no'])
    const back = changedBy(archive(false), archived).question
    expect(livePositions(back).map(({ id }) => id)).toEqual(['yes', 'no', 'mostly'])
    expect(relationBetween(back, 'mostly', 'yes')).toBe('exclusive')
  })

  it('brings none back whose label another one has by now', () => {
    const archived = changedBy(archive(true)).question
    const renamed = {
      ...archived,
      positions: archived.positions.map((position) => ({ ...position, label: 'Same' })),
    }
    expect(changeProblem(renamed, archive(false))).toContain('“Same”')
  })

  it('brings one back that was merged, without what was moved', () => {
    const merged = changedBy(merge()).question
    const back = changedBy(archive(false), merged).question
    expect(back.positions.find(({ id }) => id === 'mostly')).toMatchObject({
      ...{ archivedAt: null, mergedIntoId: null },
    })
  })
})

it('loses no reading, note or position, whatever is changed', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, arbitraryPicks, fc.nat(), (snapshot, picks, pick) => {
      const asked = snapshot.questions[pick % snapshot.questions.length]
      const ids = snapshot.claims.map(({ id }) => id)
      const change = asked && changeFrom(asked, ids, picks)
      if (!asked || !change || changeProblem(asked, change) !== null) return
      const changed = questionAfterChange(asked, change, now)
      const known = new Set(changed.question.positions.map(({ id }) => id))
      for (const { id } of asked.positions) expect(known).toContain(id)
      const ordinals = changed.question.positions.map(({ ordinal }) => ordinal)
      expect(new Set(ordinals).size).toBe(ordinals.length)
      for (const claim of snapshot.claims) {
        const later = assessmentsAfter(claim, changed)
        expect({ ...later, assessments: [] }).toEqual({ ...claim, assessments: [] })
        expect(later.assessments.map(({ positionId: _, ...rest }) => rest)).toEqual(
          claim.assessments.map(({ positionId: _, ...rest }) => rest),
        )
        for (const { questionId, positionId } of later.assessments) {
          if (questionId === asked.id) expect(known).toContain(positionId)
        }
      }
      const notes = (some: Question) =>
        some.positions.flatMap(({ examples }) => examples.map(({ note }) => note)).toSorted()
      expect(notes(changed.question)).toEqual(notes(asked))
    }),
    { numRuns: 400 },
  )
})

it('has the readings again after a position was split and its halves were merged', () => {
  fc.assert(
    fc.property(arbitrarySnapshot, arbitraryPicks, (snapshot, picks) => {
      const [asked] = snapshot.questions
      const ids = snapshot.claims.map(({ id }) => id)
      const change = asked && changeFrom(asked, ids, { ...picks, kind: 'split' })
      if (!asked || change?.kind !== 'split' || changeProblem(asked, change) !== null) return
      const parted = questionAfterChange(asked, change, now)
      const { questionId, positionId, parting } = change.split
      const back = questionAfterChange(
        parted.question,
        { kind: 'merge', merge: { questionId, fromId: parting.id, intoId: positionId } },
        now,
      )
      for (const claim of snapshot.claims) {
        expect(assessmentsAfter(assessmentsAfter(claim, parted), back)).toEqual(claim)
      }
    }),
    { numRuns: 200 },
  )
})
