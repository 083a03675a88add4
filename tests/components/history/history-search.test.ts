import { describe, expect, it } from 'vitest'
import {
  type HistorySearch,
  historyHref,
  isFiltered,
  parseHistorySearch,
} from '@/components/history/history-search'

const nothing: HistorySearch = {
  ...{ by: null, kind: null, claim: null },
  ...{ from: null, to: null, before: null },
}

describe('the address of a history', () => {
  it.each<{ says: string; search: Partial<HistorySearch> }>([
    { says: '', search: {} },
    { says: '?by=Ana+%26+co', search: { by: 'Ana & co' } },
    { says: '?kind=pair&claim=41', search: { kind: 'pair', claim: 41 } },
    { says: '?from=2026-11-01&to=2026-11-25', search: { from: '2026-11-01', to: '2026-11-25' } },
    { says: '?before=31', search: { before: 31 } },
  ])('“$says” and the search that it makes are the same', ({ says, search }) => {
    const whole = { ...nothing, ...search }
    expect(historyHref('x', whole)).toBe(`/projects/x/history${says}`)
    expect(parseHistorySearch(Object.fromEntries(new URLSearchParams(says)))).toEqual(whole)
  })

  it.each([
    { claim: '0' },
    { claim: 'C-' },
    { claim: '1e9' },
    { claim: ['1', '2'] },
    { kind: 'activity' },
    { from: '2026-02-30' },
    { to: '2026' },
    { before: '-1' },
    { by: '  ' },
  ])('leaves out what makes no sense: %o', (params) => {
    expect(parseHistorySearch(params)).toEqual(nothing)
  })

  it('takes a claim as people write it', () => {
    expect(parseHistorySearch({ claim: 'c-41' })).toEqual({ ...nothing, claim: 41 })
  })

  it('does not take paging for a filter', () => {
    expect(isFiltered({ ...nothing, before: 31 })).toBe(false)
    expect(isFiltered({ ...nothing, by: 'Ana' })).toBe(true)
  })
})
