import { expect, it } from 'vitest'
import { shownColumns, toggledColumn } from '@/components/claims-table/shown-columns'
import { usualColumns } from '@/lib/claims/claim-table'

it('shows the number first, whatever was chosen', () => {
  expect(shownColumns(['tags', 'number', 'quote'])).toEqual(['number', 'tags', 'quote'])
  expect(shownColumns([])).toEqual(['number'])
})

it('puts a column where it belongs', () => {
  expect(toggledColumn(['number', 'quote', 'tags'], 'document')).toEqual([
    'number',
    'quote',
    'document',
    'tags',
  ])
  expect(toggledColumn(['number', 'quote'], 'updated')).toEqual(['number', 'quote', 'updated'])
})

it('takes a column away and puts it back where it was', () => {
  const without = toggledColumn(usualColumns, 'published')
  expect(without).not.toContain('published')
  expect(toggledColumn(without, 'published')).toEqual(usualColumns)
})
