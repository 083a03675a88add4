import { describe, expect, it } from 'vitest'
import { facingBrackets } from '@/lib/documents/import/pdf/right-to-left'

describe('facingBrackets', () => {
  it.each([
    ['as they are seen', ')שלום( עולם', '(שלום) עולם'],
    ['as they are meant', '(שלום) עולם', '(שלום) עולם'],
    ['before a full stop', 'עולם )שלום(.', 'עולם (שלום).'],
    ['that open on the line before', 'שלום( עולם', 'שלום) עולם'],
    ['of other kinds', ']א[ }ב{ »ג«', '[א] {ב} «ג»'],
  ])('reads brackets %s', (_, text, meant) => {
    expect(facingBrackets([{ text }])).toEqual([{ text: meant }])
  })

  it('keeps the parts of a line apart', () => {
    expect(facingBrackets([{ text: ')של' }, { text: 'ום( עולם' }])).toEqual([
      { text: '(של' },
      { text: 'ום) עולם' },
    ])
  })
})
