import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positionTimeline, spanOf } from '@/lib/comparison/position-timeline'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import { buildClaim } from '@/tests/support/build-material'

const day = (date: string) => Date.parse(date)

describe('a time line of positions', () => {
  const claims = [
    buildClaim({ number: 1, documentId: 'document-1', positions: { 'question-1': 'yes' } }),
    buildClaim({
      ...{ number: 2, documentId: 'document-2', positions: { 'question-1': 'no' } },
      asOf: '2022-07',
    }),
    buildClaim({
      ...{ number: 3, documentId: 'document-2', positions: { 'question-1': 'no' } },
      asOf: '1989',
    }),
    buildClaim({
      ...{ number: 4, documentId: 'document-2', positions: { 'question-1': 'no' } },
      asOf: '2023-06',
    }),
    buildClaim({
      ...{ number: 5, documentId: 'document-2', positions: { 'question-1': 'no' } },
      asOf: 'after the war',
    }),
  ]
  const timeline = positionTimeline({ question, documents, claims, coverage: [] })

  it('has a lane for each position, with the documents that hold it', () => {
    expect(
      timeline.lanes.map(({ position, entries }) => [
        position.id,
        ...entries.map(({ document, stand }) => `${document.id} ${stand.count}`),
      ]),
    ).toEqual([['yes', 'document-1 1'], ['no', 'document-2 4'], ['maybe']])
  })

  it('makes a day of a day, and a span of a month', () => {
    expect(timeline.lanes[0]?.entries[0]?.span).toEqual({
      first: day('2024-10-25'),
      last: day('2024-10-25'),
    })
    expect(timeline.lanes[1]?.entries[0]?.span).toEqual({
      first: day('2023-06-01'),
      last: day('2023-06-30'),
    })
    expect(spanOf(null)).toBeNull()
  })

  it('names the dates that claims speak of: those that are dates, and not that of publication', () => {
    expect(timeline.lanes[1]?.entries[0]?.asOfDates).toEqual(['1989', '2022-07'])
  })

  it('keeps the documents without a position, by what they do instead', () => {
    expect(
      timeline.rest.map(({ state, documents }) => [state, documents.map(({ id }) => id)]),
    ).toEqual([['not-checked', ['document-3']]])
  })

  it('reaches from the first to the last possible day', () => {
    expect(timeline.extent).toEqual({ first: day('2023-06-01'), last: day('2024-10-25') })
    const undated = documents.filter(({ publishedOn }) => publishedOn === null)
    const without = positionTimeline({ question, documents: undated, claims, coverage: [] })
    expect(without.extent).toBeNull()
  })

  it('has every document in a lane or in the rest, and in none of both', () => {
    fc.assert(
      fc.property(arbitraryClaims, (some) => {
        const { lanes, rest } = positionTimeline({
          question,
          documents,
          claims: some,
          coverage: [],
        })
        const placed = new Set(lanes.flatMap(({ entries }) => entries.map((e) => e.document.id)))
        const others = rest.flatMap((group) => group.documents.map(({ id }) => id))
        expect([...placed, ...others].toSorted()).toEqual(documents.map(({ id }) => id).toSorted())
      }),
    )
  })
})
