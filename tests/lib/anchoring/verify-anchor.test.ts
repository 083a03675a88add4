import { describe, expect, it } from 'vitest'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { verifyAnchor } from '@/lib/anchoring/verify-anchor'
import { marked } from '@/tests/support/marked-text'

const { text, range } = marked('They say that it is [strictly transactional] in its nature.')
const anchor = describeAnchor(text, range)

describe('verifyAnchor', () => {
  it.each([
    ['the quote is at its offsets', text, anchor, 'ok'],
    [
      'it is, in other company',
      text.toUpperCase().replace('STRICTLY TRANSACTIONAL', anchor.exact),
      anchor,
      'ok',
    ],
    ['the quote moved', `So. ${text}`, anchor, 'changed'],
    ['a word of the quote changed', text, { ...anchor, exact: 'simply transactional' }, 'changed'],
    ['one character of the text changed', text.replace('strictly', 'Strictly'), anchor, 'changed'],
    [
      'the quote is nowhere',
      'Quite another text, about other things than trade.',
      anchor,
      'missing',
    ],
    ['the text ends before', 'They say', anchor, 'missing'],
    ['the offsets are none', text, { ...anchor, start: 9, end: 3 }, 'changed'],
    ['the text got shorter before it', anchor.exact, anchor, 'changed'],
    ['the text is empty', '', anchor, 'missing'],
  ])('%s', (_, now, quoted, verification) => {
    expect(verifyAnchor(now, quoted)).toBe(verification)
  })
})
