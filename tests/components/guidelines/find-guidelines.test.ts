import { expect, it } from 'vitest'
import { findGuidelines } from '@/components/guidelines/find-guidelines'
import type { Guidelines } from '@/lib/comparison/guidelines'

const guidelines: Guidelines = {
  questions: [
    {
      ...{ id: 'q1', text: 'Will it last?', description: 'Beyond the war.', depth: 0 },
      positions: [
        { id: 'p1', label: 'Durable', definition: 'For decades', examples: [], excludes: [] },
      ],
    },
    { id: 'q2', text: 'Who leads?', description: '', depth: 0, positions: [] },
  ],
  tags: [
    { id: 't1', name: 'Motive', description: '', aliases: ['Grounds'], examples: [], depth: 0 },
    { id: 't2', name: 'Présidence', description: 'Who leads', aliases: [], examples: [], depth: 1 },
  ],
}

const found = (typed: string) => {
  const { questions, tags } = findGuidelines(guidelines, typed)
  return [...questions, ...tags].map(({ id }) => id)
}

it.each([
  ['nothing', '  ', ['q1', 'q2', 't1', 't2']],
  ['the words of a question', 'last', ['q1']],
  ['a description', 'war beyond', ['q1']],
  ['a position and its definition', 'durable decades', ['q1']],
  ['a tag without its accents', 'presidence', ['t2']],
  ['an old name', 'grounds', ['t1']],
  ['what several say', 'leads', ['q2', 't2']],
  ['what nothing says', 'zebra', []],
])('finds by %s', (_, typed, ids) => {
  expect(found(typed)).toEqual(ids)
})
