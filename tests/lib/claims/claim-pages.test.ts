import { describe, expect, it } from 'vitest'
import { claimPages, describePages, describePagesOf, pageOfPassage } from '@/lib/claims/claim-pages'
import { buildPassage } from '@/tests/support/build-material'

const page = (label: string) => ({ type: 'pageBreak', attrs: { label } })
const text = (words: string) => ({ type: 'text', text: words })
/** "one" on page 12, "two" on 12 and 13, "three" on 13. */
const revision = {
  id: 'revision-1',
  content: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [page('12'), text('one')] },
      { type: 'paragraph', content: [text('t'), page('13'), text('wo')] },
      { type: 'paragraph', content: [text('three')] },
    ],
  },
}
const one = buildPassage({ start: 0, end: 3, exact: 'one' })
const two = buildPassage({ start: 5, end: 8, exact: 'two' })
const three = buildPassage({ start: 10, end: 15, exact: 'three' })

describe('pageOfPassage', () => {
  it.each([
    ['on one page', one, '12'],
    ['over two pages', two, '12–13'],
    ['on a page that began in an earlier paragraph', three, '13'],
    ['that was lost', { ...one, status: 'orphaned' as const }, null],
    ['of another text', { ...one, revisionId: 'revision-2' }, null],
  ])('says where a passage is %s', (_, passage, label) => {
    expect(pageOfPassage(passage, revision)).toBe(label)
  })
})

describe('claimPages', () => {
  it('names each page once', () => {
    expect(claimPages({ passages: [one] }, revision)).toBe('p. 12')
    expect(claimPages({ passages: [one, { ...one, start: 1 }] }, revision)).toBe('p. 12')
    expect(claimPages({ passages: [two] }, revision)).toBe('pp. 12–13')
    expect(claimPages({ passages: [one, three] }, revision)).toBe('pp. 12, 13')
  })

  it('says nothing of a text without pages', () => {
    const content = { type: 'doc', content: [{ type: 'paragraph', content: [text('one')] }] }
    expect(claimPages({ passages: [one] }, { id: 'revision-1', content })).toBe('')
  })
})

describe('describePagesOf', () => {
  it('names the pages of passages in several texts, but for those that were lost', () => {
    const pages = [{ start: 0, label: '12' }]
    const pagesOf = (id: string) => (id === 'revision-1' ? pages : [{ start: 0, label: 'iv' }])
    const inOther = { ...three, revisionId: 'revision-2' }
    expect(describePagesOf([one, inOther], pagesOf)).toBe('pp. 12, iv')
    expect(describePagesOf([one, { ...inOther, status: 'orphaned' }], pagesOf)).toBe('p. 12')
    expect(describePagesOf([one], () => [])).toBe('')
  })
})

describe('describePages', () => {
  it('leaves out what has no page', () => {
    expect(describePages([null, '3', null])).toBe('p. 3')
    expect(describePages([null])).toBe('')
  })
})
