import { describe, expect, it } from 'vitest'
import { describeFinding } from '@/components/import/finding-words'
import type { IncomingState } from '@/components/import/incoming'
import { describeAdded, describeState, shareDone } from '@/components/import/incoming-words'
import { buildPreview } from '@/tests/support/build-preview'

const reading = (done: number, of: number | null): IncomingState => ({
  is: 'reading',
  progress: { stage: 'reading', done, of },
})

describe('what is said of a source under way', () => {
  it.each<[name: string, state: IncomingState, words: string, share: number | null]>([
    ['a.txt', { is: 'waiting' }, 'Waiting', null],
    ['a.txt', { is: 'sending', share: 0.409 }, 'Sending, 40 %', 0.409],
    ['a.txt', { is: 'reading', progress: null }, 'Reading', null],
    ['A.PDF', reading(12, 80), 'Reading page 12 of 80', 0.15],
    ['a.epub', reading(3, 4), 'Reading, 75 %', 0.75],
    ['a.epub', reading(3, null), 'Reading', null],
    ['a.epub', reading(0, 0), 'Reading', null],
    [
      'a.txt',
      { is: 'reading', progress: { stage: 'waiting', ahead: 2 } },
      'Waiting, 2 sources before it',
      null,
    ],
    [
      'https://example.org',
      { is: 'reading', progress: { stage: 'fetching', done: 20_000, of: 40_000 } },
      'Fetching, 20 kB of 40 kB',
      0.5,
    ],
    [
      'https://example.org',
      { is: 'reading', progress: { stage: 'fetching', done: 20_000, of: null } },
      'Fetching, 20 kB so far',
      null,
    ],
    ['a.txt', { is: 'cancelled' }, 'Cancelled', null],
    [
      'a.txt',
      { is: 'failed', message: 'It is encrypted.', canRetry: false },
      'It is encrypted.',
      null,
    ],
  ])('%s, %o: %s', (name, state, words, share) => {
    expect(describeState({ name, state })).toBe(words)
    expect(shareDone(state)).toBe(share)
  })
})

it.each<[number, string[], string]>([
  [3, [], 'Added 3 documents.'],
  [1, ['a.txt'], 'Added 1 document. a.txt needs a look first.'],
  [0, ['a.txt', 'b.txt'], 'Nothing was added. a.txt and b.txt need a look first.'],
  [
    0,
    ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'],
    'Nothing was added. a.txt, b.txt, c.txt, and 2 more need a look first.',
  ],
])('adding %d and leaving %j says: %s', (added, left, words) => {
  expect(describeAdded(added, left)).toBe(words)
})

describe('what is said of what was found', () => {
  const { metadata } = buildPreview()
  const source = {
    ...{ fileName: 'report.pdf', mediaType: 'application/pdf', byteLength: 9, address: null },
    sha256: 'a'.repeat(64),
  }

  it('names the fields, and where they were found', () => {
    const found = { ...metadata, authors: ['Ana'], publishedOn: '2024' }
    expect(describeFinding({ method: 'html', metadata: found, source: null })).toBe(
      'Found: title, authors, and date, from the page’s own data.',
    )
    expect(describeFinding({ method: 'pdf', metadata, source })).toBe(
      'Found: title, from the properties of the file.',
    )
  })

  it('says that a title is only the name of the file, or that nothing was found', () => {
    const untitled = { ...metadata, title: '' }
    expect(describeFinding({ method: 'txt', metadata: untitled, source })).toBe(
      'The title is the name of the file.',
    )
    expect(describeFinding({ method: 'paste', metadata: untitled, source: null })).toBe(
      'Nothing was found of these. Fill in what you know.',
    )
  })
})
