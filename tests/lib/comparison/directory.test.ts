import { expect, it } from 'vitest'
import { claimPlaceOf, directoryOf } from '@/lib/comparison/directory'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const snapshot = buildSnapshot()
const archivedAt = '2026-02-01T00:00:00.000Z'

it('names what can be opened, and leaves out what is archived', () => {
  const { documents, questions } = directoryOf({
    ...snapshot,
    documents: snapshot.documents.map((document) =>
      document.slug === 'council' ? { ...document, archivedAt } : document,
    ),
  })
  expect(documents.map(({ slug }) => slug)).toEqual(['diplomat'])
  expect(questions).toMatchObject([
    { slug: 'question-1', text: 'Will it last?', positions: [{ slug: 'yes' }, { slug: 'no' }] },
  ])
})

it('says below which tags a tag is, and takes no end of a tree that leads back to itself', () => {
  const [tag] = snapshot.tags
  if (!tag) throw new Error('there is a tag')
  const tree = [
    { ...tag, id: 'a', slug: 'a', name: 'A', parentId: null },
    { ...tag, id: 'b', slug: 'b', name: 'B', parentId: 'a' },
    { ...tag, id: 'c', slug: 'c', name: 'C', parentId: 'b' },
    { ...tag, id: 'd', slug: 'd', name: 'D', parentId: 'e' },
    { ...tag, id: 'e', slug: 'e', name: 'E', parentId: 'd' },
  ]
  expect(directoryOf({ ...snapshot, tags: tree }).tags.map(({ within }) => within)).toEqual([
    [],
    ['A'],
    ['A', 'B'],
    ['E'],
    ['D'],
  ])
})

it('tells where a claim is by the beginning of its words', () => {
  const claim = {
    id: 'c',
    number: 7,
    archivedAt,
    passages: [{ exact: 'It will' }, { exact: 'for long' }],
  }
  expect(claimPlaceOf(claim, { slug: 'a', title: 'A' })).toEqual({
    id: 'c',
    number: 7,
    document: { slug: 'a', title: 'A' },
    quote: 'It will […] for long',
    isArchived: true,
  })
})
