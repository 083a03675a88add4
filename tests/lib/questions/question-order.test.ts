import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deepestDepth,
  lineMoved,
  lineStepped,
  lineSteps,
  orderState,
  placesOf,
  placesProblem,
  type QuestionLine,
  questionLines,
  questionsAfterOrdering,
} from '@/lib/questions/question-order'
import { buildQuestion } from '@/tests/support/build-material'

/** "a b. c.. d": a dot for each step that a question is indented. */
const written = (lines: readonly QuestionLine[]) =>
  lines.map(({ id, depth }) => `${id}${'.'.repeat(depth)}`).join(' ')

const read = (text: string): QuestionLine[] =>
  text.split(' ').map((word) => {
    const id = word.replaceAll('.', '')
    return { id, depth: word.length - id.length }
  })

const ask = (id: string, ordinal: number, parentId: string | null = null, isArchived = false) =>
  buildQuestion({
    ...{ id, slug: id, ordinal, parentId },
    archivedAt: isArchived ? '2026-01-01T00:00:00.000Z' : null,
  })

const arbitraryQuestions = fc
  .array(fc.record({ parent: fc.option(fc.nat()), isArchived: fc.boolean(), ordinal: fc.nat(5) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows) =>
    rows.map(({ parent, isArchived, ordinal }, index) =>
      // Any parent at all, also one that makes a circle, as a file from elsewhere can have it.
      ask(`q${index}`, ordinal, parent === null ? null : `q${parent % rows.length}`, isArchived),
    ),
  )

const steps = fc.array(fc.record({ pick: fc.nat(), step: fc.constantFrom(...lineSteps) }), {
  maxLength: 8,
})

describe('the list of questions', () => {
  it('has each below what it is a part of', () => {
    const questions = [ask('c', 3, 'a'), ask('a', 1), ask('b', 2), ask('d', 0, 'c')]
    expect(written(questionLines(questions))).toBe('a c. d.. b')
  })

  it('has the parts of an archived question where that one stood', () => {
    const questions = [ask('a', 0), ask('gone', 1, 'a', true), ask('b', 2, 'gone'), ask('c', 3)]
    expect(written(questionLines(questions))).toBe('a b. c')
    const top = [ask('gone', 1, null, true), ask('b', 2, 'gone')]
    expect(written(questionLines(top))).toBe('b')
  })

  it('has every question in use once, whatever is stored', () => {
    fc.assert(
      fc.property(arbitraryQuestions, (questions) => {
        const live = questions.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id)
        expect(
          questionLines(questions)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(live.toSorted())
      }),
    )
  })
})

describe('moving a line', () => {
  const lines = 'a b. c.. d. e f.'

  it.each([
    ['d', { before: 1, depth: 1 }, 'a d. b. c.. e f.'],
    ['b', { before: 6, depth: 0 }, 'a d. e f. b c.'],
    ['b', { before: 5, depth: 9 }, 'a d. e b. c.. f.'],
    ['e', { before: 0, depth: 3 }, 'e f. a b. c.. d.'],
    ['a', { before: 2, depth: 1 }, 'a b. c.. d. e f.'],
    ['e', { before: 3, depth: 0 }, 'a b. c.. e. f.. d.'],
    ['nobody', { before: 0, depth: 0 }, lines],
  ])('puts %s and what is below it at %o', (id, to, expected) => {
    expect(written(lineMoved(read(lines), id, to))).toBe(expected)
  })

  it.each([
    ['d', 'up', 'a d. b. c.. e f.'],
    ['b', 'down', 'a d. b. c.. e f.'],
    ['a', 'down', 'e f. a b. c.. d.'],
    ['d', 'in', 'a b. c.. d.. e f.'],
    ['c', 'out', 'a b. c. d. e f.'],
    ['b', 'out', 'a d. b c. e f.'],
    ['b', 'up', lines],
    ['f', 'down', lines],
    ['f', 'in', lines],
    ['a', 'out', lines],
  ] as const)('takes %s one step %s', (id, step, expected) => {
    expect(written(lineStepped(read(lines), id, step))).toBe(expected)
  })

  it('goes no deeper than there is room for', () => {
    const deep = read('a b. c.. d... e.... f')
    expect(written(lineMoved(deep, 'f', { before: 6, depth: 9 }))).toBe('a b. c.. d... e.... f....')
    expect(deepestDepth).toBe(4)
    expect(written(lineStepped(read('x a b. c.. d... e....'), 'a', 'in'))).toBe(
      'x a b. c.. d... e....',
    )
  })
})

describe('an order that is stored', () => {
  it('is what the list showed, after any steps', () => {
    fc.assert(
      fc.property(arbitraryQuestions, steps, (questions, chosen) => {
        let lines = questionLines(questions)
        if (lines.some(({ depth }) => depth > deepestDepth)) return
        for (const { pick, step } of chosen) {
          const line = lines[pick % Math.max(lines.length, 1)]
          if (line) lines = lineStepped(lines, line.id, step)
        }
        const places = placesOf(lines)
        expect(placesProblem(places)).toBe(null)
        const after = questionsAfterOrdering(questions, places)
        expect(questionLines(after)).toEqual(lines)
        expect(after.map(({ id }) => id).toSorted()).toEqual(
          questions.map(({ id }) => id).toSorted(),
        )
        expect(new Set(after.map(({ ordinal }) => ordinal)).size).toBe(questions.length)
      }),
      { numRuns: 400 },
    )
  })

  it('leaves the parts of an archived question to it, so that they are below it again when it comes back', () => {
    const questions = [ask('a', 0), ask('gone', 1, 'a', true), ask('b', 2, 'gone'), ask('c', 3)]
    const after = questionsAfterOrdering(
      questions,
      placesOf(lineStepped(questionLines(questions), 'c', 'up')),
    )
    expect(after.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['c', null],
      ['a', null],
      ['b', 'gone'],
      ['gone', 'a'],
    ])
  })

  it('has another name after every step that changes it', () => {
    const questions = [ask('a', 0), ask('b', 1, 'a'), ask('c', 2)]
    const names = [
      questions,
      questionsAfterOrdering(questions, placesOf(read('a c b'))),
      questionsAfterOrdering(questions, placesOf(read('c a b.'))),
    ].map(orderState)
    expect(new Set(names).size).toBe(3)
    expect(orderState([...questions].toReversed())).toBe(names[0])
  })

  it.each([
    [
      'twice',
      [
        { id: 'a', parentId: null },
        { id: 'a', parentId: null },
      ],
    ],
    [
      'before',
      [
        { id: 'a', parentId: 'b' },
        { id: 'b', parentId: null },
      ],
    ],
    ['before', [{ id: 'a', parentId: 'a' }]],
    [
      'levels',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at, all) => ({ id, parentId: all[at - 1] ?? null })),
    ],
  ])('is refused: %s', (words, places) => {
    expect(placesProblem(places)).toContain(words)
  })
})
