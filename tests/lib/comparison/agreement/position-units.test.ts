import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { positionUnits } from '@/lib/comparison/agreement/position-units'
import type { SpotKind } from '@/lib/comparison/agreement/spots'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildClaim, buildPosition, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot, councilText, passageOf } from '@/tests/support/build-snapshot'

const archivedAt = '2026-02-01T00:00:00.000Z'
const createdAt = '2026-01-01T00:00:00.000Z'

/** A claim of Ana on the article of the Council, with what people read in it on question-1. */
function claimOn(
  quote: string,
  readings: Record<string, string>,
  fields: Partial<Claim> = {},
): Claim {
  return buildClaim({
    documentId: 'council',
    passages: [passageOf(councilText, quote, 'council')],
    assessments: Object.entries(readings).map(([by, positionId]) => ({
      ...{ questionId: 'question-1', positionId, by, createdAt },
    })),
    ...fields,
  })
}

const lasts = 'It will last after the war ends.'
const nearlyAll = 'It will last after the war ends'

function unitsOf(
  claims: Claim[],
  { kind = 'passages', ...fields }: Partial<ProjectSnapshot> & { kind?: SpotKind } = {},
) {
  return positionUnits(buildSnapshot({ claims, ...fields }), kind)
}

/** "Ana: yes, Ben: no" of each unit. */
function saidIn(...material: Parameters<typeof unitsOf>): string[] {
  return unitsOf(...material).map(({ said }) =>
    said.map(({ by, value }) => `${by}: ${value}`).join(', '),
  )
}

describe('positionUnits at passages', () => {
  it('takes two readings of one claim, and claims of two people on nearly the same words, for one unit', () => {
    expect(saidIn([claimOn(lasts, { Ben: 'no', Ana: 'yes' })])).toEqual(['Ana: yes, Ben: no'])
    expect(
      saidIn([
        claimOn(lasts, { Ana: 'yes' }, { number: 1 }),
        claimOn(nearlyAll, { Ben: 'no' }, { number: 2, createdBy: 'Ben' }),
      ]),
    ).toEqual(['Ana: yes, Ben: no'])
  })

  it('has nothing of an annotator who took no position there: no value of their own', () => {
    const unread = claimOn(lasts, {}, { number: 2, createdBy: 'Ben' })
    expect(saidIn([claimOn(lasts, { Ana: 'yes' }, { number: 1 }), unread])).toEqual(['Ana: yes'])
    expect(saidIn([unread])).toEqual([])
  })

  it('tells a view that the document holds from one that it only quotes', () => {
    const [unit] = unitsOf([
      claimOn(lasts, { Ana: 'yes' }, { number: 1 }),
      claimOn(lasts, { Ben: 'yes' }, { number: 2, speaker: 'Kim', authorStance: 'rejects' }),
    ])
    expect(unit?.said).toMatchObject([
      { by: 'Ana', value: 'yes', words: 'Label of yes', rank: 0, claimIds: ['claim-1'] },
      { by: 'Ben', value: 'yes, not held', words: 'Label of yes, quoted and not held', rank: null },
    ])
  })

  it('takes several positions of one annotator as one value without a place on the scale', () => {
    const two = [
      claimOn(lasts, { Ana: 'no', Ben: 'yes' }, { number: 1 }),
      claimOn(nearlyAll, { Ana: 'yes', Ben: 'no' }, { number: 2 }),
    ]
    const [unit] = unitsOf(two)
    expect(unit?.said).toMatchObject([
      { value: 'yes and no', words: 'Label of yes; Label of no', rank: null },
      { value: 'yes and no', claimIds: ['claim-1', 'claim-2'] },
    ])
  })

  it('has a place on the scale for the positions that are in use', () => {
    const positions = [
      buildPosition({ id: 'yes', ordinal: 4 }),
      buildPosition({ id: 'no', ordinal: 9, archivedAt }),
    ]
    const questions = [buildQuestion({ isScale: true, positions })]
    const [unit] = unitsOf([claimOn(lasts, { Ana: 'yes', Ben: 'no' })], { questions })
    expect(unit?.isOrdered).toBe(true)
    expect(unit?.said.map(({ rank }) => rank)).toEqual([4, null])
  })

  it.each<[string, Partial<Claim>, Partial<ProjectSnapshot>]>([
    ['an archived claim', { archivedAt }, {}],
    [
      'a claim that waits for review',
      { passages: [{ ...passageOf(councilText, lasts, 'council'), status: 'needs-review' }] },
      {},
    ],
    [
      'a claim of an archived document',
      {},
      {
        documents: buildSnapshot().documents.map((document) => ({ ...document, archivedAt })),
      },
    ],
    ['an archived question', {}, { questions: [buildQuestion({ archivedAt })] }],
  ])('leaves out %s', (_, claim, fields) => {
    expect(unitsOf([claimOn(lasts, { Ana: 'yes', Ben: 'no' }, claim)], fields)).toEqual([])
  })

  it('goes by question, then by the date of the document, then by the place in the text', () => {
    const { claims } = buildSnapshot()
    const both = claims.map((claim) => ({
      ...claim,
      assessments: ['question-1', 'question-0'].map((questionId) => ({
        ...{ questionId, positionId: 'yes', by: 'Ana', createdAt },
      })),
    }))
    const questions = [
      buildQuestion({ ordinal: 1 }),
      buildQuestion({ id: 'question-0', slug: 'question-0', ordinal: 0 }),
    ]
    const units = unitsOf(both.toReversed(), { questions })
    const place = ['claim-4', 'claim-1', 'claim-3', 'claim-2']
    expect(units.map(({ said }) => said[0]?.claimIds[0])).toEqual([...place, ...place])
    expect(units.map(({ questionId }) => questionId?.at(-1)).join('')).toBe('00001111')
    expect(new Set(units.map(({ id }) => id)).size).toBe(8)
  })
})

describe('positionUnits at sentences', () => {
  const ana = claimOn(lasts, { Ana: 'yes' }, { number: 1 })
  const kind = 'sentences'

  it('has “not coded” as a value of everybody who worked on the question in the document', () => {
    const ben = claimOn('simply transactional', { Ben: 'no' }, { number: 2 })
    expect(saidIn([ana, ben], { kind })).toEqual([
      'Ana: (not coded), Ben: no',
      'Ana: yes, Ben: (not coded)',
    ])
  })

  it('counts a record of coverage as work on the question', () => {
    const coverage = [
      {
        ...{ documentId: 'council', questionId: 'question-1', state: 'silent' as const },
        ...{ note: '', by: 'Ben', checkedAt: createdAt },
      },
    ]
    const said = ['Ana: (not coded), Ben: (not coded)', 'Ana: yes, Ben: (not coded)']
    expect(saidIn([ana], { kind, coverage })).toEqual(said)
  })

  it('has nothing of people who only worked elsewhere', () => {
    const { claims } = buildSnapshot()
    const elsewhere = claims.slice(0, 1).map((claim) => ({
      ...claim,
      number: 9,
      assessments: claim.assessments.map((assessment) => ({ ...assessment, by: 'Ben' })),
    }))
    expect(saidIn([ana, ...elsewhere], { kind })).toEqual([
      ...['Ben: (not coded)', 'Ben: no'],
      ...['Ana: (not coded)', 'Ana: yes'],
    ])
  })

  it('has a claim in every sentence that it has a part of, with the words of the sentence', () => {
    const both = claimOn('simply transactional.\n\nIt will last', { Ana: 'yes', Ben: 'yes' })
    const units = unitsOf([both], { kind })
    expect(units.map(({ sentence }) => sentence)).toEqual(councilText.split('\n\n'))
    expect(units.every(({ said }) => said.every(({ value }) => value === 'yes'))).toBe(true)
  })
})
