import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftOfMetadata,
  type MetadataDraft,
  problemsLeft,
  readMetadataDraft,
} from '@/components/import/metadata-draft'
import { type DocumentMetadata, documentMetadataSchema } from '@/lib/documents/document'

const metadata: DocumentMetadata = {
  title: 'Rethink relations',
  standfirst: 'A summary',
  authors: ['John Park', '김민수'],
  publisher: 'KEI',
  publishedOn: '2024-07-09',
  url: 'https://example.org/a',
  language: 'en',
  provenance: 'First in The Korea Times',
}

const draft = draftOfMetadata(metadata)

function readDate(published: Partial<MetadataDraft['published']>) {
  const read = readMetadataDraft({ ...draft, published: { ...draft.published, ...published } })
  return 'metadata' in read ? read.metadata.publishedOn : read.problems
}

describe('a metadata draft', () => {
  it('reads back what it was made of', () => {
    const date = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    })
    const publishedOn = fc.oneof(
      fc.constant(null),
      fc
        .tuple(date, fc.constantFrom(4, 7, 10))
        .map(([day, length]) => day.toISOString().slice(0, length)),
    )
    fc.assert(
      fc.property(publishedOn, (published) => {
        const original = { ...metadata, publishedOn: published }
        expect(readMetadataDraft(draftOfMetadata(original))).toEqual({ metadata: original })
      }),
    )
  })

  it('starts empty where nothing is known', () => {
    const empty = draftOfMetadata(documentMetadataSchema.parse({ title: '-' }))
    expect(empty.published.precision).toBe('unknown')
    expect(empty.authors).toBe('')
  })

  it.each([
    [{ precision: 'year' } as const, '2024'],
    [{ precision: 'month', month: '11' } as const, '2024-11'],
    [{ precision: 'unknown' } as const, null],
    [{ day: '31', month: '02' }, { published: 'There is no such day' }],
    [{ day: '' }, { published: 'A date is written 2024, 2024-10 or 2024-10-25' }],
    [{ precision: 'year', year: '24' } as const, { published: expect.any(String) }],
  ])('keeps of the date what its precision asks for: %o', (change, expected) => {
    expect(readDate(change)).toEqual(expected)
  })

  it('names the field that has the problem', () => {
    expect(readMetadataDraft({ ...draft, title: ' ', url: 'kei.org' })).toEqual({
      problems: {
        title: 'Give the document a title',
        url: 'A web address starts with http:// or https://',
      },
    })
  })

  it('drops empty lines between authors', () => {
    const read = readMetadataDraft({ ...draft, authors: '\n A \n\n B' })
    expect(read).toMatchObject({ metadata: { authors: ['A', 'B'] } })
  })
})

it('blames no field that was changed since it was found wrong', () => {
  const wrong = { ...draft, title: '', url: 'nowhere' }
  const problems = { title: 'Give the document a title', url: 'Not an address' }
  expect(problemsLeft(problems, wrong, wrong)).toEqual(problems)
  expect(problemsLeft(problems, wrong, { ...wrong, title: 'A' })).toEqual({ url: problems.url })
})
