import { describe, expect, it } from 'vitest'
import {
  type ChosenClaim,
  emptyTray,
  parseTray,
  questionOf,
  serializeTray,
  type Tray,
  withClaimToggled,
} from '@/components/compare/compare-tray'

const questions = ['first', 'second', 'third'].map((slug) => ({ slug, text: `On ${slug}?` }))
const inReader = { questions, question: null }
const claim = (number: number, ...taken: string[]): ChosenClaim => ({ number, questions: taken })
const trayOf = (...claims: ChosenClaim[]) =>
  claims.reduce<Tray>((tray, each) => withClaimToggled(tray, each, inReader), emptyTray)
const numbers = ({ chosen }: Tray) => chosen.map(({ number }) => number)

describe('the chosen claims', () => {
  it('are at most two, and a third takes the place of the first', () => {
    expect(numbers(trayOf(claim(1), claim(2)))).toEqual([1, 2])
    expect(numbers(trayOf(claim(1), claim(2), claim(3)))).toEqual([2, 3])
  })

  it('go when they are chosen once more', () => {
    expect(numbers(trayOf(claim(1), claim(2), claim(1)))).toEqual([2])
    expect(trayOf(claim(1), claim(1))).toEqual(emptyTray)
  })
})

describe('the question', () => {
  it.each<[string, ChosenClaim[], string]>([
    ['both take a position on', [claim(1, 'first', 'third'), claim(2, 'third')], 'third'],
    ['one takes a position on', [claim(1, 'second'), claim(2)], 'second'],
    ['comes first, where neither takes any', [claim(1), claim(2)], 'first'],
  ])('is the one that %s', (_, claims, slug) => {
    expect(questionOf(trayOf(...claims))?.slug).toBe(slug)
  })

  it('is that of the board where a claim was chosen there, or the one that the person chose', () => {
    const onBoard = withClaimToggled(trayOf(claim(1, 'first')), claim(2, 'first'), {
      questions,
      question: 'second',
    })
    expect(questionOf(onBoard)?.slug).toBe('second')
    expect(questionOf({ ...onBoard, question: 'third' })?.slug).toBe('third')
  })

  it('is none where the project has none, and is not one that is gone', () => {
    expect(questionOf({ ...trayOf(claim(1)), questions: [] })).toBeNull()
    expect(questionOf({ ...trayOf(claim(1)), question: 'gone' })?.slug).toBe('first')
  })
})

describe('in storage', () => {
  it('it comes back as it was, and nothing is kept of an empty one', () => {
    const tray = trayOf(claim(1, 'first'), claim(2))
    expect(parseTray(serializeTray(tray))).toEqual(tray)
    expect(serializeTray(emptyTray)).toBeNull()
  })

  it.each([
    null,
    '',
    'no json',
    '[]',
    '{"chosen":1,"questions":[]}',
    '{"chosen":[null,{"number":"1"},{"number":1.5,"questions":[]}],"questions":[]}',
  ])('%j is an empty one', (text) => {
    expect(parseTray(text).chosen).toEqual([])
  })
})
