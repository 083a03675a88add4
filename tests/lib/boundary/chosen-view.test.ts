import { expect, it } from 'vitest'
import { parseChosenView, serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'

it('comes back from the cookie as it was chosen', () => {
  const view = { annotator: '김 “Ana”; Path=/', hides: ['sources', 'readings'] as const }
  const chosen = { ...view, hides: [...view.hides] }
  expect(parseChosenView(serializeChosenView(chosen))).toEqual(chosen)
})

it.each([
  ['no cookie', undefined],
  ['no JSON', 'Ana'],
  ['a number', '5'],
  ['a name that is too long', JSON.stringify({ annotator: 'a'.repeat(500), hides: [] })],
  ['something that cannot be hidden', JSON.stringify({ annotator: 'Ana', hides: ['truth'] })],
  ['a list without end', JSON.stringify({ annotator: null, hides: Array(99).fill('sources') })],
])('is nothing where there is %s', (_, text) => {
  expect(parseChosenView(text)).toEqual({ annotator: null, hides: [] })
})

it('is chosen for each server alone, since all ports of a host share their cookies', () => {
  expect(viewCookieName(3000)).not.toBe(viewCookieName(3001))
})
