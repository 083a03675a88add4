import { describe, expect, it } from 'vitest'
import { filterOptions } from '@/components/claims-table/filter-options'
import { filterSentence, valueWords } from '@/components/claims-table/filter-words'
import { tableNamesOf } from '@/components/claims-table/table-names'
import type { ClaimFacets } from '@/lib/claim-list/claim-facets'
import { allClaims, type ClaimFilter } from '@/lib/claims/claim-filter'
import { buildDocument, buildQuestion, buildTag } from '@/tests/support/build-material'

const names = tableNamesOf({
  documents: [buildDocument({ id: 'rand', publisher: 'RAND', publishedOn: '2023-04' })],
  questions: [
    buildQuestion({ id: 'why', slug: 'why', text: 'Why now?', positionIds: ['money', 'fear'] }),
  ],
  tags: [
    buildTag({ id: 't1', slug: 'economy', name: 'Economy', ordinal: 0 }),
    buildTag({ id: 't2', slug: 'trade', name: 'Trade', parentId: 't1', ordinal: 1 }),
    buildTag({ id: 't3', slug: 'old', name: 'Old', archivedAt: '2026-01-01', ordinal: 2 }),
  ],
})

const sentence = (filter: Partial<ClaimFilter>) =>
  filterSentence({ ...allClaims, ...filter }, names)

describe('the sentence', () => {
  it.each<[Partial<ClaimFilter>, string]>([
    [{}, ''],
    [{ document: ['rand'] }, 'document is RAND 2023'],
    [
      { document: ['rand', 'gone'], tag: ['trade'] },
      'document is RAND 2023 or gone, and tag is Trade',
    ],
    [{ question: ['why'] }, 'question is “Why now?”'],
    [{ voice: ['author', 'Milley'] }, 'voice is The author or Milley'],
    [{ likelihood: ['likely', 'none'] }, 'likelihood is likely (55–80 %) or None stated'],
    [{ from: '2023', to: '2023' }, 'published in 2023'],
    [{ from: '2023' }, 'published from 2023 on'],
    [{ to: '2023-06' }, 'published until June 2023'],
    [{ from: '2022', to: '2023' }, 'published from 2022 to 2023'],
    [{ bare: 'yes', q: 'treaty' }, 'nothing is filled in yet, and its words match “treaty”'],
    [{ archived: 'yes' }, 'archived claims only'],
    [{ archived: 'both', status: ['draft'] }, 'status is Draft; archived claims are shown too'],
  ])('of %j is “%s”', (filter, words) => {
    expect(sentence(filter)).toBe(words)
  })
})

it('calls a position by its label, its question beside it, in the colour of its board', () => {
  expect(valueWords('position', 'why/fear', names)).toEqual({
    label: 'Label of fear',
    hint: 'Why now?',
    hue: 1,
  })
})

it('says what is above a tag, and gives an archived one no colour', () => {
  expect(valueWords('tag', 'trade', names)).toEqual({
    label: 'Trade',
    hint: 'Economy / Trade',
    hue: 1,
  })
  expect(valueWords('tag', 'old', names)).toEqual({ label: 'Old' })
})

const noFacets: ClaimFacets = {
  document: [],
  question: [],
  position: [],
  tag: [],
  voice: [],
  stance: [],
  likelihood: [],
  kind: [],
  annotator: [],
  status: [],
  anchor: [],
  bare: [],
  archived: [],
}

describe('what is offered', () => {
  const offered = (part: 'status' | 'tag' | 'archived', facets: Partial<ClaimFacets>, of = {}) =>
    filterOptions(part, { ...noFacets, ...facets }, { ...allClaims, ...of }, names).map(
      ({ label, count }) => `${label} ${count}`,
    )

  it('is in the order of its scale, or by how often it occurs', () => {
    const status = [
      { value: 'checked', count: 9 },
      { value: 'draft', count: 2 },
    ]
    expect(offered('status', { status })).toEqual(['Draft 2', 'Checked 9'])
    const tag = [
      { value: 'trade', count: 9 },
      { value: 'economy', count: 2 },
    ]
    expect(offered('tag', { tag })).toEqual(['Trade 9', 'Economy 2'])
  })

  it('has what is chosen though it leaves nothing', () => {
    expect(offered('tag', {}, { tag: ['trade'] })).toEqual(['Trade 0'])
  })

  it('shows archived claims alone or beside all others', () => {
    const archived = [
      { value: 'no', count: 10 },
      { value: 'yes', count: 3 },
    ]
    expect(offered('archived', { archived })).toEqual([
      'Only archived claims 3',
      'Archived claims too 13',
    ])
  })
})
