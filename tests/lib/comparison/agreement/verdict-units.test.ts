import { describe, expect, it } from 'vitest'
import { staleVerdictCount, verdictUnits } from '@/lib/comparison/agreement/verdict-units'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Verdict, VerdictOutcome } from '@/lib/comparison/verdict'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const archivedAt = '2026-02-01T00:00:00.000Z'

type Given = [reviewer: string, outcome: VerdictOutcome, stale?: 'stale']

/** The snapshot with verdicts on C-1 against C-2, in the order given. */
function judged(given: Given[], fields: Partial<ProjectSnapshot> = {}): ProjectSnapshot {
  const snapshot = buildSnapshot(fields)
  const [question] = snapshot.questions
  const [first, second] = snapshot.claims
  if (!question || !first || !second) throw new Error('The snapshot has no pair')
  const verdicts = given.map(
    ([reviewer, outcome, stale], index): Verdict =>
      buildVerdict({
        ...{ id: `verdict-${index}`, reviewer, outcome },
        reason: `Reason of ${reviewer}`,
        contentKey: stale ? 'earlier' : contentKeyOf(question, first, second),
        createdAt: `2026-01-0${index + 1}T00:00:00.000Z`,
      }),
  )
  return { ...snapshot, pairs: [buildPair(question.id, [first, second], { verdicts })] }
}

describe('verdictUnits', () => {
  it('compares the outcomes of reviewers, with their reasons', () => {
    const [unit] = verdictUnits(
      judged([
        ['Ben', 'not-comparable'],
        ['Ana', 'contradiction'],
      ]),
    )
    expect(unit).toMatchObject({
      ...{ questionId: 'question-1', documentIds: ['diplomat', 'council'] },
      said: [
        { by: 'Ana', value: 'contradiction', reason: 'Reason of Ana' },
        { by: 'Ben', value: 'not-comparable', words: 'not comparable' },
      ],
    })
    expect(unit?.said[0]?.claimIds).toEqual(['claim-1', 'claim-2'])
  })

  it('takes the newest verdict of a reviewer', () => {
    const snapshot = judged([
      ['Ana', 'contradiction'],
      ['Ben', 'partial'],
      ['Ana', 'partial'],
    ])
    expect(verdictUnits(snapshot)[0]?.said.map(({ value }) => value)).toEqual([
      'partial',
      'partial',
    ])
  })

  it('leaves stale verdicts out and counts them', () => {
    const snapshot = judged([
      ['Ana', 'contradiction', 'stale'],
      ['Ben', 'partial'],
    ])
    expect(verdictUnits(snapshot)[0]?.said.map(({ by }) => by)).toEqual(['Ben'])
    expect(staleVerdictCount(snapshot)).toBe(1)
    expect(verdictUnits(judged([['Ana', 'contradiction', 'stale']]))).toEqual([])
  })

  it.each<[string, (snapshot: ProjectSnapshot) => Partial<ProjectSnapshot>]>([
    [
      'an archived claim',
      ({ claims }) => ({ claims: claims.map((claim) => ({ ...claim, archivedAt })) }),
    ],
    [
      'an archived document',
      ({ documents }) => ({ documents: documents.map((one) => ({ ...one, archivedAt })) }),
    ],
    [
      'an archived question',
      ({ questions }) => ({ questions: questions.map((one) => ({ ...one, archivedAt })) }),
    ],
  ])('leaves out a pair of %s', (_, change) => {
    const snapshot = judged([['Ana', 'partial']])
    expect(verdictUnits({ ...snapshot, ...change(snapshot) })).toEqual([])
  })
})
