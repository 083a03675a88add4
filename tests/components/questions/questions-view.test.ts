import { describe, expect, it } from 'vitest'
import { positionsView } from '@/components/questions/positions-view'
import { questionsView } from '@/components/questions/questions-view'
import { buildPosition, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const archivedAt = '2026-01-01T00:00:00.000Z'

describe('the list of questions', () => {
  const [question] = buildSnapshot().questions
  if (!question) throw new Error('the project asks a question')
  const part = buildQuestion({ id: 'part', slug: 'part', parentId: question.id, ordinal: 1 })
  const gone = buildQuestion({ id: 'gone', slug: 'gone', text: 'Gone?', archivedAt, ordinal: 2 })
  const view = questionsView(buildSnapshot({ questions: [question, part, gone] }), [])

  it('has the questions in use in their order, and archived ones apart', () => {
    expect(view.lines).toEqual([
      { id: question.id, depth: 0 },
      { id: 'part', depth: 1 },
    ])
    expect(Object.keys(view.rows)).toEqual([question.id, 'part'])
    expect(view.archived).toMatchObject([{ id: 'gone', text: 'Gone?', slug: 'gone' }])
  })

  it('leads from each number to what it counts', () => {
    expect(view.rows[question.id]).toEqual({
      ...{ id: question.id, text: question.text, positions: 2 },
      href: '/projects/a-project/questions/question-1/positions',
      boardHref: '/projects/a-project/questions/question-1',
      claims: { count: 3, href: '/projects/a-project/claims?question=question-1' },
      documents: { count: 2, href: '/projects/a-project/questions/question-1' },
      pairs: { count: 2, href: '/projects/a-project/review?whose=all&question=question-1' },
      open: { count: 2, href: '/projects/a-project/review?whose=nobody&question=question-1' },
    })
  })
})

describe('the positions of a question', () => {
  const question = buildQuestion({
    positions: [
      buildPosition({
        ...{ id: 'yes', label: 'Yes' },
        examples: [
          { claimId: 'claim-3', kind: 'exclude', note: 'Rejected there' },
          { claimId: 'unseen', kind: 'include', note: 'Not here' },
        ],
      }),
      buildPosition({ id: 'no', label: 'No', ordinal: 1 }),
      buildPosition({ id: 'old', label: 'Surely', ordinal: 2, archivedAt, mergedIntoId: 'yes' }),
    ],
  })
  const other = buildQuestion({ id: 'other', slug: 'other', ordinal: 1, parentId: question.id })
  const snapshot = buildSnapshot({ questions: [question, other] })
  const view = positionsView(snapshot, question, [])

  it('have their claims, their former labels, and where archived ones went', () => {
    expect(view.positions).toMatchObject([
      {
        ...{ hue: 0, formerly: ['Surely'], mergedInto: null },
        claims: { count: 1, href: '/projects/a-project/claims?position=question-1%2Fyes' },
      },
      { hue: 1, claims: { count: 2 } },
    ])
    expect(view.archived).toMatchObject([{ hue: null, mergedInto: 'Yes' }])
  })

  it('show examples of claims that may be seen, with who says it', () => {
    expect(view.positions[0]?.examples).toMatchObject([
      {
        ...{ number: 3, kind: 'exclude', source: 'Atlantic Council 2024' },
        href: '/projects/a-project/documents/council#claim-3',
        voice: 'A “sceptic”, quoted; the author rejects it',
      },
    ])
  })

  it('name what the question is a part of, and its parts', () => {
    expect(view.parts).toMatchObject([{ href: '/projects/a-project/questions/other/positions' }])
    expect(positionsView(snapshot, other, []).parent?.text).toBe(question.text)
  })
})
