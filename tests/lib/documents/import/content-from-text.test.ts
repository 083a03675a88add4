import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { arbitraryText } from '@/tests/support/arbitrary-text'

const long =
  'A long line, as a page has it when every paragraph is copied as one line of text, without a break in it.'
const wrapped = [
  'These lines were broken by a program at about sixty characters',
  'each, as mail programs and old text files do, so that none of',
  'them ends where its author ended it, and the last one is short',
  'of course.',
]

const cases: [name: string, text: string, canonical: string][] = [
  ['ends paragraphs at blank lines', 'a\n\nb', 'a\n\nb'],
  ['takes many blank lines for one', 'a\n\n \n\t\n\nb\n\n', 'a\n\nb'],
  ['keeps the breaks between short lines', 'To Whom\nIt May\nConcern', 'To Whom\nIt May\nConcern'],
  ['makes long lines paragraphs', `${long}\n${long}`, `${long}\n\n${long}`],
  [
    'sets a long line apart from short ones',
    `Title\nSubtitle\n${long}`,
    `Title\nSubtitle\n\n${long}`,
  ],
  ['joins lines that a program broke', wrapped.join('\n'), wrapped.join(' ')],
  [
    'joins them in every paragraph',
    `${wrapped.join('\n')}\n\n${wrapped.join('\n')}`,
    `${wrapped.join(' ')}\n\n${wrapped.join(' ')}`,
  ],
  ['reads all kinds of line ends', 'a\r\n\r\nb\r\rc', 'a\n\nb\n\nc'],
  ['drops indentation and trailing white space', '  a  \n\n\tb\t', 'a\n\nb'],
  ['keeps white space within lines', 'a  b\u00a0c', 'a  b\u00a0c'],
]

describe('contentFromText', () => {
  it.each(cases)('%s', (_, text, canonical) => {
    expect(canonicalTextOf(contentFromText(text))).toBe(canonical)
  })

  it('keeps every word, whatever the text', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(words(canonicalTextOf(contentFromText(text)))).toEqual(words(text))
      }),
    )
  })

  it('is content that a document can hold, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const content = contentFromText(text)
        expect(content.content?.length === 0 || isValidContent(content)).toBe(true)
      }),
    )
  })
})
