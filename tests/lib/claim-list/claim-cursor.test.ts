import { describe, expect, it } from 'vitest'
import { parseCursor, serializeCursor } from '@/lib/claim-list/claim-cursor'
import type { ClaimSort } from '@/lib/claims/claim-table'

const byStatement: ClaimSort = { column: 'statement', isDescending: true }

describe('a cursor', () => {
  it('gives the place back that it was made of', () => {
    const cursor = { sort: byStatement, key: [0, '무역 "🌉"', 12] }
    expect(parseCursor(serializeCursor(cursor), byStatement)).toEqual(cursor)
  })

  it.each([
    ['of another order', '["statement",0,"a",12]'],
    ['with too little', '["-statement",0,"a"]'],
    ['with too much', '["-statement",0,"a",12,13]'],
    ['with a text for a number', '["-statement",0,"a","12"]'],
    ['with a number for a text', '["-statement",0,1,12]'],
    ['with a number that no column holds', '["-statement",0,"a",3000000000]'],
    ['with NUL', '["-statement",0,"a\\u0000b",12]'],
    ['with half a character', '["-statement",0,"\\ud800",12]'],
    ['that is no list', '{"key":1}'],
    ['that is no JSON', '["-statement"'],
    ['that is empty', ''],
  ])('%s is none', (_, text) => {
    expect(parseCursor(text, byStatement)).toBeNull()
  })

  it('names instants that there are', () => {
    const sort: ClaimSort = { column: 'updated', isDescending: false }
    expect(parseCursor('["updated","2026-01-01T00:00:00.000Z",1]', sort)).not.toBeNull()
    expect(parseCursor('["updated","yesterday",1]', sort)).toBeNull()
  })
})
