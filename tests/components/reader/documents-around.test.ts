import { expect, it } from 'vitest'
import { documentsAround } from '@/components/reader/documents-around'

const [first, second, third] = [{ slug: 'first' }, { slug: 'second' }, { slug: 'third' }] as const
const documents = [first, second, third]

it.each([
  ['first', { previous: null, next: second }],
  ['second', { previous: first, next: third }],
  ['third', { previous: second, next: null }],
  ['unknown', { previous: null, next: null }],
])('around the %s', (slug, expected) => {
  expect(documentsAround(documents, slug)).toEqual(expected)
})
