import { describe, expect, it } from 'vitest'
import { allClaims } from '@/lib/claims/claim-filter'
import {
  byClaimNumber,
  parseClaimTable,
  serializeClaimTable,
  sortableColumns,
  usualColumns,
} from '@/lib/claims/claim-table'

const usualTable = { filter: allClaims, sort: byClaimNumber, columns: usualColumns }

describe('the address of the claims table', () => {
  it('is empty for the table as it opens', () => {
    expect(serializeClaimTable(usualTable)).toBe('')
    expect(parseClaimTable('')).toEqual({ ...usualTable, ignored: [] })
  })

  it.each(
    sortableColumns.flatMap((column) => [
      { column, isDescending: false },
      { column, isDescending: true },
    ]),
  )('holds the order by $column, descending: $isDescending', (sort) => {
    const table = { ...usualTable, sort }
    expect(parseClaimTable(serializeClaimTable(table))).toEqual({ ...table, ignored: [] })
  })

  it('holds columns in the order that was chosen, with filters', () => {
    const table = {
      filter: { ...allClaims, tag: ['trade'] },
      sort: { column: 'updated', isDescending: true } as const,
      columns: ['note', 'number'] as const,
    }
    expect(serializeClaimTable(table)).toBe('tag=trade&sort=-updated&columns=note%2Cnumber')
    expect(parseClaimTable(serializeClaimTable(table))).toEqual({ ...table, ignored: [] })
  })

  it('leaves out what is no column, and says so', () => {
    expect(parseClaimTable('sort=mood&columns=note,mood,note')).toEqual({
      ...usualTable,
      columns: ['note'],
      ignored: [
        { parameter: 'sort', value: 'mood' },
        { parameter: 'columns', value: 'mood' },
      ],
    })
  })
})
