import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactMarksOf } from '@/lib/claims/annotation-plan'
import { concordanceCsv } from '@/lib/exchange/csv/concordance-csv'
import { concordanceOf, matchOfLine, withMarks } from '@/lib/search/concordance'
import { parseSearchQuery } from '@/lib/search/parse-search-query'
import { searchTexts } from '@/lib/search/search-texts'
import { concordanceSorts, sortConcordance } from '@/lib/search/sort-concordance'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import { buildClaim, buildDocument, buildPassage } from '@/tests/support/build-material'
import { rangeOf } from '@/tests/support/marked-text'

type Texts = Record<string, string>

/** A document for each text, added in their order, with the dates that are named. */
function lines(texts: Texts, typed: string, mostLines = 1000, dates: Texts = {}) {
  const documents = Object.keys(texts).map((id, index) =>
    buildDocument({
      ...{ id, publishedOn: dates[id] ?? null },
      createdAt: new Date(index * 1000).toISOString(),
    }),
  )
  const revisions = Object.entries(texts).map(([documentId, text]) => ({
    ...{ id: `revision-of-${documentId}`, documentId, number: 1, text, sha256: '' },
    ...{
      content: { type: 'doc' },
      importMethod: 'paste' as const,
      source: null,
      note: '',
      createdAt: '',
    },
  }))
  const query = parseSearchQuery(typed)
  const found = query.root
    ? searchTexts({ documents, revisions, claims: [] }, 'documents', query.root)
    : []
  const known = new Map(documents.map((document) => [document.id, document]))
  return concordanceOf(query, found, { documents: known, mostLines })
}

const shown = (
  { lines: all }: ReturnType<typeof lines>,
  sort: (typeof concordanceSorts)[number],
  texts: ReturnType<typeof lines>,
) =>
  sortConcordance({ ...texts, lines: all }, sort).map(
    ({ before, words, after }) => `${before}[${words}]${after}`,
  )
const inOrder = (concordance: ReturnType<typeof lines>, sort: (typeof concordanceSorts)[number]) =>
  shown(concordance, sort, concordance)

const trade = {
  moscow: 'The trade grows. Old trade ends.\n\nNo trade at all.',
  seoul: 'All trade is politics.',
}

describe('concordanceOf', () => {
  it('has a line for each match, in the order of the documents and their texts', () => {
    const concordance = lines(trade, 'trade')
    expect(inOrder(concordance, 'document')).toEqual([
      'The [trade] grows. Old trade ends.',
      'The trade grows. Old [trade] ends.',
      'No [trade] at all.',
      'All [trade] is politics.',
    ])
    expect(concordance).toMatchObject({ total: 4, documentTotal: 2 })
    expect(concordance.documents.map(({ id, revisionId }) => [id, revisionId])).toEqual([
      ['moscow', 'revision-of-moscow'],
      ['seoul', 'revision-of-seoul'],
    ])
  })

  it('marks a phrase as one, and words of one paragraph that belong together each', () => {
    expect(inOrder(lines(trade, '"old trade"'), 'document')).toEqual([
      'The trade grows. [Old trade] ends.',
    ])
    expect(inOrder(lines(trade, 'politics trade'), 'document')).toEqual([
      'All [trade] is politics.',
      'All trade is [politics].',
    ])
  })

  it('shows the first lines and counts all', () => {
    const concordance = lines(trade, 'trade', 3)
    expect(concordance.lines).toHaveLength(3)
    expect(concordance.documents.map(({ id }) => id)).toEqual(['moscow'])
    expect(concordance).toMatchObject({ total: 4, documentTotal: 2 })
  })

  it('finds nothing where nothing is looked for', () => {
    expect(lines(trade, '')).toEqual({ documents: [], lines: [], total: 0, documentTotal: 0 })
  })

  it('cuts what is before and after, and no character in two', () => {
    const text = `${'𝒳'.repeat(80)} trade ${'🇰🇵'.repeat(80)}`
    const [line] = lines({ moscow: text }, 'trade').lines
    expect(line?.before.isWellFormed()).toBe(true)
    expect(line?.after.isWellFormed()).toBe(true)
    expect(line?.before.length).toBeLessThanOrEqual(90)
  })

  it.each([
    ['Hebrew', 'הסחר עם רוסיה גדל', 'רוסיה', true],
    ['Arabic', 'التجارة مع روسيا تنمو', 'روسيا', true],
    ['Korean', '러시아와의 무역이 늘었다', '무역', false],
    ['Chinese', '俄羅斯與朝鮮的貿易增長', '貿易', false],
    ['Japanese', 'ロシアとの貿易が増えた', '貿易', false],
  ])('shows %s in its own direction', (_name, text, typed, isRightToLeft) => {
    const [line, ...others] = lines({ seoul: text }, typed).lines
    expect(others).toEqual([])
    expect(line).toMatchObject({ words: typed, isRightToLeft, ...rangeOf(text, typed) })
  })

  it('names the words where they stand, in whatever script', () => {
    const words = fc.constantFrom('Moscow', 'likely', '한국어', '関係', 'היחסים', 'not*')
    fc.assert(
      fc.property(arbitraryText, words, (text, typed) => {
        for (const { start, end, words: found } of lines({ moscow: text }, typed).lines) {
          expect(text.slice(start, end).replace(/\s+/gu, ' ')).toBe(found)
        }
      }),
    )
  })
})

describe('the order of lines', () => {
  const texts = {
    late: 'Big Trade then. A trade now.',
    none: 'the élite trade also',
    early: 'more trade and more',
  }
  const dates = { late: '2024-10', early: '2023' }
  const concordance = lines(texts, 'trade', 1000, dates)

  it('is that of the words before, from the nearest outwards, folded', () => {
    expect(inOrder(concordance, 'left')).toEqual([
      'Big Trade then. A [trade] now.',
      'Big [Trade] then. A trade now.',
      'the élite [trade] also',
      'more [trade] and more',
    ])
  })

  it('is that of the words after', () => {
    expect(inOrder(concordance, 'right')).toEqual([
      'the élite [trade] also',
      'more [trade] and more',
      'Big Trade then. A [trade] now.',
      'Big [Trade] then. A trade now.',
    ])
  })

  it('is that of the dates, without a date last', () => {
    expect(inOrder(concordance, 'date').map((line) => line.slice(0, 4))).toEqual([
      ...['more', 'Big ', 'Big ', 'the '],
    ])
  })

  it('is by character where words are not parted', () => {
    const found = lines({ a: '与贸易乙', b: '甲贸易三', c: '与贸易三' }, '贸易')
    expect(inOrder(found, 'right')).toEqual(['与[贸易]三', '甲[贸易]三', '与[贸易]乙'])
    expect(inOrder(found, 'left')).toEqual(['与[贸易]三', '与[贸易]乙', '甲[贸易]三'])
  })

  it('loses and doubles no line', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom(...concordanceSorts), (text, sort) => {
        const found = lines({ moscow: text, seoul: `${text} again` }, 'will OR likely OR not')
        const sorted = sortConcordance(found, sort)
        expect(sorted).toHaveLength(found.lines.length)
        expect(new Set(sorted)).toEqual(new Set(found.lines))
        expect(sortConcordance({ ...found, lines: sorted }, sort)).toEqual(sorted)
      }),
    )
  })
})

it('says which claims mark the words of a line, and no more than they', () => {
  const concordance = lines(trade, 'trade')
  const passage = buildPassage({
    revisionId: 'revision-of-seoul',
    ...rangeOf(trade.seoul, 'trade'),
  })
  const wider = buildPassage({
    revisionId: 'revision-of-seoul',
    ...rangeOf(trade.seoul, 'All trade'),
  })
  const claims = [
    buildClaim({ number: 4, passages: [passage] }),
    buildClaim({ number: 5, passages: [wider] }),
  ]
  const marked = withMarks(concordance, exactMarksOf(claims, 'Ana')).lines
  expect(marked.map(({ marks }) => marks?.map(({ number }) => number))).toEqual([
    ...[undefined, undefined, undefined, [4]],
  ])
  const [first] = concordance.lines
  expect(first && matchOfLine(concordance, first)).toEqual({
    ...{ documentId: 'moscow', revisionId: 'revision-of-moscow', start: 4, end: 9 },
  })
})

it('is a table whose cells are no formulas', () => {
  const csv = concordanceCsv(lines({ moscow: '=1+1 trade @all' }, 'trade'), 'document')
  expect(csv).toContain('"\'=1+1","trade","\'@all","moscow"')
  expect(csv.split('\r\n')[0]).toBe(
    '\ufeff"before","match","after","document","title","authors","publisher","published_on","language","revision","start_utf16","end_utf16"',
  )
})
