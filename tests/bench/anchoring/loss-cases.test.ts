import { expect, it } from 'vitest'
import { lossCaseOf } from '@/tests/bench/anchoring/loss-cases'
import type { Truth } from '@/tests/bench/anchoring/truth'

const texts = { oldText: 'It will last.', newText: 'They say: it will not last.' }
const passage = { start: 3, end: 12 }
const place = { start: 13, end: 26 }
const range = { start: 0, end: 8 }

const there = (edit: 'none' | 'words' | 'meaning' | 'company'): Truth => ({
  ...{ kind: 'there', range: place, edit },
  turn: edit === 'meaning' ? { kind: 'negation added', where: 'inside' } : null,
})

it.each<[string | null, Truth, { range: typeof range; asks: boolean } | null]>([
  [null, there('none'), { range: place, asks: false }],
  [null, there('words'), { range: place, asks: true }],
  [null, there('meaning'), { range: place, asks: true }],
  [null, there('company'), { range: place, asks: false }],
  [null, { kind: 'gone' }, null],
  ['gone or turned, taken for the same', there('meaning'), { range: place, asks: false }],
  ['gone or turned, taken for the same', { kind: 'gone' }, { range, asks: false }],
  ['gone, put somewhere, asking', { kind: 'gone' }, { range, asks: true }],
  ['put elsewhere without asking', there('none'), { range, asks: false }],
  ['put elsewhere, asking', there('words'), { range, asks: true }],
  ['the same, asked about', there('none'), { range: place, asks: true }],
  ['the same, lost', there('none'), null],
  ['reworded, lost', there('words'), null],
  ['reworded, taken for the same', there('words'), { range: place, asks: false }],
])('calls it %s', (kind, truth, answer) => {
  expect(lossCaseOf(texts, { passage, truth }, answer)?.kind ?? null).toBe(kind)
})

it('shows where the passage was, is and was put, and what was turned in it', () => {
  const answer = { range: place, asks: false }
  expect(lossCaseOf(texts, { passage, truth: there('meaning') }, answer)).toEqual({
    kind: 'gone or turned, taken for the same',
    turn: 'negation added inside',
    was: 'It [will last].',
    is: 'They say: it [will not last].',
    found: 'They say: it [will not last].',
  })
  const lost = lossCaseOf(texts, { passage, truth: there('none') }, null)
  expect(lost).toMatchObject({ turn: null, found: 'lost' })
})
