import { expect, it } from 'vitest'
import { shortDocumentName } from '@/lib/documents/short-document-name'

const known = {
  publisher: 'The Diplomat',
  authors: ['A. Writer'],
  title: 'Will Russia Commit?',
  publishedOn: '2023-06',
}

it.each([
  ['publisher and year', known, 'The Diplomat 2023'],
  ['publisher alone without a date', { ...known, publishedOn: null }, 'The Diplomat'],
  ['author without a publisher', { ...known, publisher: '' }, 'A. Writer 2023'],
  ['title without both', { ...known, publisher: '', authors: [] }, 'Will Russia Commit? 2023'],
])('names a document by its %s', (_, document, name) => {
  expect(shortDocumentName(document)).toBe(name)
})
