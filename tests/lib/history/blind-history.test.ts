import { describe, expect, it } from 'vitest'
import { sourceLetters } from '@/lib/comparison/blind-sources'
import { historyWithoutSources, onlyBy } from '@/lib/history/blind-history'
import type { History } from '@/lib/history/history'
import { buildDocument } from '@/tests/support/build-material'

const diplomat = buildDocument({ title: 'Will it last?', publisher: 'The Diplomat' })
const lost = 'A title that nobody sees any more'

const history: History = {
  entries: [
    {
      ...{ id: 'b', sequence: 3, kind: 'change', by: 'Ana', at: '2026-01-01T00:00:00.000Z' },
      label: `Coverage of “Does it pay?” in The Diplomat 2023, after Document “${lost}”, in RAND 2023, Kim Oh 2022`,
      ...{ counts: [], takesBack: false, isInPlace: true, decidedBy: null },
      reverts: { sequence: 2, label: 'Document “Will it last?”', by: 'Ben', at: '' },
      changes: [
        {
          subject: { kind: 'document', id: diplomat.id },
          ...{ what: 'changed', version: null },
          parts: [
            { name: 'document.title', row: {}, before: 'Will it', after: 'Will it last?' },
            { name: 'document.publishedOn', row: {}, before: null, after: '2023-11' },
            {
              ...{ name: 'revision.sourceName', before: null, after: 'diplomat-last.pdf' },
              row: { sourceName: 'diplomat-last.pdf', sourceAddress: 'https://thediplomat.com/a' },
            },
            {
              ...{ name: 'revision.note', before: null, after: 'As The Diplomat corrected it' },
              row: { sourceAddress: 'https://thediplomat.com/a' },
            },
          ],
        },
        {
          subject: { kind: 'pair', id: 'pair-1' },
          ...{ what: 'changed', version: null },
          parts: [
            {
              ...{ name: 'verdict.reason', before: null, after: 'The Diplomat’s sentence' },
              row: { id: 'verdict-1', reason: 'The Diplomat’s sentence' },
            },
          ],
        },
      ],
    },
  ],
  names: new Map([
    [
      diplomat.id,
      {
        ...{ kind: 'document', slug: 'will', title: diplomat.title, isThere: true },
        ...{ publisher: diplomat.publisher, authors: diplomat.authors },
      },
    ],
    [
      'lost',
      {
        ...{ kind: 'document', slug: 'lost', title: lost, isThere: false },
        ...{ publisher: 'RAND', authors: ['Kim Oh'] },
      },
    ],
    ['ana', { kind: 'person', name: 'Ana' }],
  ]),
  ...{ total: 1, matching: 1, newer: 0, people: ['Ana'], only: null },
}

describe('the history for somebody to whom sources are hidden', () => {
  const seen = historyWithoutSources(history, [diplomat])

  it('says of no source what it is called or who published it', () => {
    const words = JSON.stringify([seen.entries, [...seen.names]])
    for (const name of ['Will it last', 'Diplomat', 'diplomat', lost, 'RAND', 'Kim Oh'])
      expect(words).not.toContain(name)
    const letter = sourceLetters([diplomat]).get(diplomat.id)
    expect(seen.entries[0]?.label).toContain(`in Source ${letter} 2023`)
    expect(seen.names.get(diplomat.id)).toMatchObject({ title: `Source ${letter}` })
  })

  it('keeps the rest of a reason that names one', () => {
    const [part] = seen.entries[0]?.changes?.[1]?.parts ?? []
    expect(part?.after).toMatch(/^Source [A-D]’s sentence$/)
    expect(part?.row).toEqual({ id: 'verdict-1', reason: part?.after })
  })

  it('keeps what can be needed to judge a source, and the names of people', () => {
    expect(seen.entries[0]?.changes?.[0]?.parts).toMatchObject([
      { name: 'document.publishedOn' },
      { name: 'revision.note', after: expect.stringMatching(/^As Source [A-D] corrected it$/) },
    ])
    expect(seen.names.get('ana')).toEqual({ kind: 'person', name: 'Ana' })
  })
})

describe('whose changes are told', () => {
  it.each([
    { hides: [], only: null },
    { hides: ['sources'] as const, only: null },
    { hides: ['readings'] as const, only: 'Ana' },
    { hides: ['verdicts', 'sources'] as const, only: 'Ana' },
  ])('where $hides are hidden: $only', ({ hides, only }) => {
    expect(onlyBy({ annotator: 'Ana', hides })).toBe(only)
  })
})
