import { expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { judgedChanges } from '@/lib/comparison/judged-changes'
import { judgedContentOf } from '@/lib/comparison/judged-content'
import { buildClaim, buildPassage, buildQuestion } from '@/tests/support/build-material'

const question = buildQuestion({ positionIds: ['yes', 'no'] })
const passages = [buildPassage({ exact: 'It will last' }), buildPassage({ exact: 'for ever' })]
const claim = buildClaim({
  number: 12,
  passages,
  speaker: 'V. Putin',
  authorStance: 'reports',
  hedge: { cues: ['likely'], likelihood: 'likely' },
  positions: { 'question-1': 'yes' },
})
const other = buildClaim({ number: 3, positions: { 'question-1': 'no' } })
const judged = judgedContentOf(question, claim, other)

function changesTo(changed: Partial<Claim>): string[] {
  return judgedChanges(judged, judgedContentOf(question, { ...claim, ...changed }, other))
}

const read = (positionId: string, by = 'Ana') => ({
  ...{ questionId: 'question-1', positionId, by },
  createdAt: '2026-01-01T00:00:00.000Z',
})

it.each<[string, Partial<Claim>, string[]]>([
  [
    'a quote',
    { passages: [buildPassage({ exact: 'It will not last' }), passages[1] ?? buildPassage()] },
    ['C-12: the quote “It will last” now reads “It will not last”'],
  ],
  [
    'a passage more',
    { passages: [...passages, buildPassage({ exact: 'or longer' })] },
    ['C-12: the passage “or longer” was added'],
  ],
  [
    'a passage less',
    { passages: passages.slice(0, 1) },
    ['C-12: the passage “for ever” was taken out'],
  ],
  [
    'the order of the passages',
    { passages: passages.toReversed() },
    [
      'C-12: the quote “It will last” now reads “for ever”',
      'C-12: the quote “for ever” now reads “It will last”',
    ],
  ],
  [
    'the likelihood',
    { hedge: { cues: ['likely'], likelihood: 'very-likely' } },
    ['C-12: the hedge was “likely” (likely) and is now “likely” (very likely)'],
  ],
  [
    'the hedge to none',
    { hedge: { cues: [], likelihood: null } },
    ['C-12: the hedge was “likely” (likely) and is now none'],
  ],
  [
    'the voice',
    { speaker: null, authorStance: 'asserts' },
    [
      'C-12: the speaker was “V. Putin” and is now the author',
      'C-12: the author’s stance was only to report it and is now to assert it',
    ],
  ],
  [
    'the position',
    { assessments: [read('no')] },
    ['C-12: its position was “Label of yes” and is now “Label of no”'],
  ],
  [
    'nothing, where a second reader reads it otherwise',
    { assessments: [read('yes'), read('no', 'Ben')] },
    [],
  ],
  [
    'its last position',
    { assessments: [] },
    ['C-12: its position was “Label of yes” and is now none'],
  ],
  ['what no verdict judges', { statement: 'Other words', tagIds: ['tag-1'], version: 9 }, []],
])('says what changed: %s', (_, changed, words) => {
  expect(changesTo(changed)).toEqual(words)
})

it('tells a position with another name from another position', () => {
  const renamed = {
    ...question,
    positions: question.positions.map((each) =>
      each.slug === 'yes' ? { ...each, label: 'Certainly' } : each,
    ),
  }
  expect(judgedChanges(judged, judgedContentOf(renamed, claim, other))).toEqual([
    'C-12: its position “Label of yes” is now called “Certainly”',
  ])
})

it('has words exactly where the content key is another one', () => {
  const variants: Partial<Claim>[] = [
    {},
    { passages: passages.slice(1) },
    { hedge: { cues: [], likelihood: 'likely' } },
    { speaker: 'Kim' },
    { authorStance: 'doubts' },
    { assessments: [read('no')] },
    { statement: 'x' },
    { kind: 'forecast' },
  ]
  const key = contentKeyOf(question, claim, other)
  for (const changed of variants) {
    const isSame = contentKeyOf(question, { ...claim, ...changed }, other) === key
    expect(changesTo(changed).length === 0, JSON.stringify(changed)).toBe(isSame)
  }
})

it('does not depend on which claim comes first', () => {
  const now = judgedContentOf(question, other, { ...claim, speaker: 'Kim' })
  expect(judgedChanges(judged, now)).toEqual(changesTo({ speaker: 'Kim' }))
})
