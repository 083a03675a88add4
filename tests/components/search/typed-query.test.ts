import { describe, expect, it } from 'vitest'
import { queryWhileTyping } from '@/components/search/typed-query'

describe('what is searched for while somebody types', () => {
  it.each([
    ['transac', 'transac*'],
    ['strictly transac', 'strictly transac*'],
    ['Moscow OR Kre', 'Moscow OR Kre*'],
    ['"strictly transac', '"strictly transac"*'],
    ['“strictly transac', '“strictly transac"*'],
  ])('takes the last word of %s for the beginning of one', (typed, asked) => {
    expect(queryWhileTyping(typed)).toBe(asked)
  })

  it.each([
    ['nothing', ''],
    ['a word that is done', 'transactional '],
    ['a beginning', 'transac*'],
    ['a phrase that is closed', '"strictly transactional"'],
    ['an operator', 'Moscow OR'],
    ['a word that must be absent', 'ammunition -Chi'],
    ['a parenthesis that is closed', '(Moscow OR Kremlin)'],
    ['a mark without letters', 'Moscow —'],
    ['Korean', '거래'],
    ['Chinese', '贸易'],
    ['Japanese', 'かな'],
  ])('leaves %s as it is', (_name, typed) => {
    expect(queryWhileTyping(typed)).toBe(typed)
  })
})
