import { describe, expect, it } from 'vitest'
import { findDuplicates, type SourceMarks } from '@/lib/documents/find-duplicates'
import { sha256 } from '@/lib/text/sha256'

const hash = sha256

const documents = [
  { id: 'a', slug: 'shells', title: 'Shells', url: 'https://example.org/shells', archivedAt: null },
  { id: 'b', slug: 'food', title: 'Food', url: null, archivedAt: '2026-01-01T00:00:00.000Z' },
  { id: 'c', slug: 'oil', title: 'Oil', url: null, archivedAt: null },
]

const fileOf = (bytes: string, address: string | null = null) => ({
  ...{ fileName: 'a.pdf', mediaType: 'application/pdf', byteLength: 1 },
  ...{ sha256: hash(bytes), address },
})

const revisions = [
  { documentId: 'a', sha256: hash('shells, first'), source: null },
  { documentId: 'a', sha256: hash('shells, second'), source: fileOf('bytes of shells') },
  { documentId: 'b', sha256: hash('food'), source: fileOf('bytes', 'http://example.org/food/') },
  { documentId: 'c', sha256: hash('oil'), source: fileOf('bytes') },
]

const found = (marks: Partial<SourceMarks>) =>
  findDuplicates(
    { documents, revisions },
    { textSha256: null, fileSha256: null, address: null, ...marks },
  ).map(({ slug, why }) => [slug, why])

describe('findDuplicates', () => {
  it.each<[string, Partial<SourceMarks>, [string, string][]]>([
    ['nothing known', {}, []],
    ['another text', { textSha256: hash('else') }, []],
    ['the newest text', { textSha256: hash('shells, second') }, [['shells', 'same-text']]],
    ['a former text', { textSha256: hash('shells, first') }, [['shells', 'same-text']]],
    [
      'bytes that two documents came from',
      { fileSha256: hash('bytes') },
      [
        ['food', 'same-file'],
        ['oil', 'same-file'],
      ],
    ],
    [
      'the address of a document',
      { address: 'http://www.example.org/shells?utm_source=a' },
      [['shells', 'same-address']],
    ],
    [
      'the address that a text was fetched from',
      { address: 'https://example.org/food' },
      [['food', 'same-address']],
    ],
    ['what is no address', { address: 'shells' }, []],
    [
      'the text, the file and the address of one',
      { textSha256: hash('food'), fileSha256: hash('bytes'), address: 'https://example.org/food' },
      [
        ['food', 'same-text'],
        ['oil', 'same-file'],
      ],
    ],
  ])('finds by %s', (_, marks, expected) => {
    expect(found(marks)).toEqual(expected)
  })

  it('names archived documents as archived', () => {
    const marks = { textSha256: hash('food'), fileSha256: null, address: null }
    expect(findDuplicates({ documents, revisions }, marks)).toEqual([
      { slug: 'food', title: 'Food', isArchived: true, why: 'same-text' },
    ])
  })
})
