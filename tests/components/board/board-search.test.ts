import { describe, expect, it } from 'vitest'
import { boardHref, parseBoardSearch } from '@/components/board/board-search'

const path = '/projects/a/questions/b'

describe('boardHref', () => {
  it('is the plain address where nothing is chosen', () => {
    expect(boardHref('a', 'b', parseBoardSearch({}))).toBe(path)
  })

  it.each([
    { claim: '41' },
    { asOf: '2024-01' },
    { leftOut: 'hidden' },
    { kinds: 'direct.time' },
    { asOf: '2024', leftOut: 'hidden', kinds: 'scope', claim: '7' },
  ])('says again what was read from %j', (params) => {
    const href = boardHref('a', 'b', parseBoardSearch(params))
    expect(href).toBe(`${path}?${new URLSearchParams(params)}`)
  })
})

describe('parseBoardSearch', () => {
  it.each([
    { claim: 'x' },
    { claim: '-1' },
    { claim: ['1', '2'] },
    { asOf: '2024-13' },
    { asOf: 'tomorrow' },
    { leftOut: 'no' },
    { kinds: 'loud' },
    { kinds: ['direct', 'time'] },
  ])('leaves out %j', (params) => {
    expect(parseBoardSearch(params)).toEqual(parseBoardSearch({}))
  })
})
