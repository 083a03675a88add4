import { describe, expect, it } from 'vitest'
import {
  draftOfQuestion,
  draftOnTop,
  emptyPosition,
  emptyQuestionDraft,
  goneSince,
  inputOfDraft,
  type QuestionDraft,
  relationOf,
  withPositionMoved,
  withPositionPut,
  withRelation,
} from '@/components/question-form/question-draft'
import { type Question, questionInputSchema } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { buildPosition, buildQuestion } from '@/tests/support/build-material'

const ids = [
  '0193a000-0000-7000-8000-000000000001',
  '0193a000-0000-7000-8000-000000000002',
  '0193a000-0000-7000-8000-000000000003',
] as const

function buildDraft(labels: string[]): QuestionDraft {
  return {
    ...emptyQuestionDraft('Is it transactional?'),
    positions: labels.map((label, index) => ({ id: ids[index] ?? '', label, definition: '' })),
  }
}

describe('a question draft', () => {
  it('starts with two empty positions, which are not saved', () => {
    const draft = emptyQuestionDraft()
    expect(draft.positions).toHaveLength(2)
    expect(inputOfDraft(draft).positions).toEqual([])
  })

  it('lets positions exclude each other unless somebody says otherwise', () => {
    const draft = withRelation(buildDraft(['No', 'Partly', 'Yes']), ids[1], ids[0], 'compatible')
    expect(inputOfDraft(draft).relations).toEqual([
      { positionAId: ids[0], positionBId: ids[1], relation: 'compatible' },
      { positionAId: ids[0], positionBId: ids[2], relation: 'exclusive' },
      { positionAId: ids[1], positionBId: ids[2], relation: 'exclusive' },
    ])
  })

  it('names the smaller id of a relation first, whatever the order of the positions', () => {
    const draft = withPositionMoved(buildDraft(['No', 'Yes']), ids[0], 1)
    expect(draft.positions.map(({ label }) => label)).toEqual(['Yes', 'No'])
    expect(inputOfDraft(draft).relations).toEqual([
      { positionAId: ids[0], positionBId: ids[1], relation: 'exclusive' },
    ])
  })

  it('does not move the first position up nor the last one down', () => {
    const draft = buildDraft(['No', 'Yes'])
    expect(withPositionMoved(draft, ids[0], -1)).toBe(draft)
    expect(withPositionMoved(draft, ids[1], 1)).toBe(draft)
  })

  it('keeps a relation of a stored question unknown where nobody named it', () => {
    const question: Question = {
      id: ids[0],
      parentId: null,
      slug: 'q',
      text: 'Is it?',
      description: '',
      isScale: true,
      ordinal: 0,
      archivedAt: null,
      positions: ids.map((id, ordinal) => ({
        id,
        slug: `p-${ordinal}`,
        label: `P${ordinal}`,
        definition: '',
        ordinal,
        examples: [],
        mergedIntoId: null,
        archivedAt: ordinal === 2 ? '2026-01-01T00:00:00.000Z' : null,
      })),
      relations: [],
    }
    const draft = draftOfQuestion(question)
    expect(draft.positions.map(({ label }) => label)).toEqual(['P0', 'P1'])
    expect(relationOf(draft, ids[1], ids[0])).toBe('unknown')
    expect(relationOf(draft, ids[1], 'a-new-one')).toBe('exclusive')
  })

  it('is saved as what the server accepts', () => {
    expect(questionInputSchema.safeParse(inputOfDraft(buildDraft(['No', 'Yes']))).success).toBe(
      true,
    )
  })
})

it('puts a position where it is let go', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((label) => ({ ...emptyPosition(), label }))
  if (!a || !b || !c) throw new Error('three positions')
  const draft = { ...emptyQuestionDraft(), positions: [a, b, c] }
  const order = (id: string, before: number) =>
    withPositionPut(draft, id, before)
      .positions.map(({ label }) => label)
      .join('')
  expect(order(c.id, 0)).toBe('cab')
  expect(order(a.id, 3)).toBe('bca')
  expect(order(a.id, 1)).toBe('abc')
  expect(order('nobody', 1)).toBe('abc')
})

it('goes on with what was typed where somebody else changed the question meanwhile', () => {
  const stored = buildQuestion({ id: ids[0], positionIds: [ids[1], ids[2]] })
  const opened = draftOfQuestion(stored)
  const [kept] = opened.positions
  if (!kept) throw new Error('there is a position')
  const typed = { ...opened, text: 'Typed', positions: [{ ...kept, label: 'Reworded' }] }
  const by = '0193a000-0000-7000-8000-000000000009'
  const now = {
    ...stored,
    text: 'Theirs',
    positions: [...stored.positions, buildPosition({ id: by, label: 'Added', ordinal: 2 })],
  }
  const merged = draftOnTop(typed, opened, now)
  expect(merged).toMatchObject({
    text: 'Typed',
    positions: [{ label: 'Reworded' }, { id: by, label: 'Added' }],
    basedOn: questionState(now),
  })
})

describe('positions that somebody else gave up meanwhile', () => {
  const [one, other] = [ids[1], ids[2]]
  const stored = buildQuestion({ id: ids[0], positionIds: [one, other] })
  const opened = draftOfQuestion(stored)
  const typed: QuestionDraft = {
    ...opened,
    positions: opened.positions.map((position) => ({ ...position, label: `My ${position.id}` })),
  }
  const since = '2026-01-02T00:00:00.000Z'
  const without = (id: string, mergedIntoId: string | null): Question => ({
    ...stored,
    positions: stored.positions.map((position) =>
      position.id === id ? { ...position, archivedAt: since, mergedIntoId } : position,
    ),
  })
  const idsOf = ({ positions }: QuestionDraft) => positions.map(({ id }) => id)

  it.each([
    ['merged', without(other, one), stored.positions[0]?.label],
    ['archived', without(other, null), null],
  ])(
    'are not brought back, where they were %s, and what was typed on them is told',
    (_, now, into) => {
      const merged = draftOnTop(typed, opened, now)
      expect(idsOf(merged)).toEqual([one])
      expect(inputOfDraft(merged).relations).toEqual([])
      expect(merged.basedOn).toBe(questionState(now))
      expect(goneSince(typed, opened, now)).toEqual([
        { position: typed.positions[1], mergedInto: into },
      ])
    },
  )

  it('are not made anew where adding them was undone', () => {
    const now = { ...stored, positions: stored.positions.slice(0, 1) }
    expect(idsOf(draftOnTop(typed, opened, now))).toEqual([one])
    expect(goneSince(typed, opened, now)).toEqual([
      { position: typed.positions[1], mergedInto: null },
    ])
  })

  it('leaves positions alone that nobody gave up, and those that were typed just now', () => {
    const added = {
      ...typed,
      positions: [...typed.positions, { ...emptyPosition(), label: 'New' }],
    }
    const now = { ...stored, text: 'Theirs' }
    expect(idsOf(draftOnTop(added, opened, now))).toEqual(idsOf(added))
    expect(goneSince(added, opened, now)).toEqual([])
  })
})
