import { expect, it } from 'vitest'
import {
  type Choices,
  choiceWords,
  chosenAgainst,
  withChoice,
} from '@/components/questions/split-choice'

const none: Choices = new Map()

it('names the claims that go another way than the rest, whichever way the rest goes', () => {
  const choices = withChoice(withChoice(none, 'a', 'stays'), 'b', 'parts')
  expect(chosenAgainst(choices, 'stays')).toEqual(['b'])
  expect(chosenAgainst(choices, 'parts')).toEqual(['a'])
})

it('leaves a claim to the rest again', () => {
  const choices = withChoice(withChoice(none, 'a', 'parts'), 'a', null)
  expect(chosenAgainst(choices, 'stays')).toEqual([])
  expect(none.size).toBe(0)
})

it('says how far somebody is', () => {
  const choices = withChoice(withChoice(withChoice(none, 'a', 'parts'), 'b', 'stays'), 'c', 'parts')
  expect(choiceWords(choices)).toBe('3 decided: 1 stay, 2 go')
})
