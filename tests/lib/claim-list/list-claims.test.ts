import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCursor } from '@/lib/claim-list/claim-cursor'
import { type ListMaterial, listClaims, matchingClaims } from '@/lib/claim-list/list-claims'
import type { Claim } from '@/lib/claims/claim'
import { allClaims, type ClaimFilter, parseClaimFilter } from '@/lib/claims/claim-filter'
import { byClaimNumber, type ClaimSort } from '@/lib/claims/claim-table'
import { hiddenClaim } from '@/lib/comparison/blind-readings'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { arbitraryClaimFilter, arbitrarySort } from '@/tests/support/arbitrary-claim-filter'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
  buildTag,
} from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

type ListedMaterial = ListMaterial & Pick<ProjectSnapshot, 'revisions'>

const question = buildQuestion()

function materialOf(
  claims: Partial<Claim & { positions: Record<string, string> }>[],
  rest: Partial<ListedMaterial> = {},
): ListedMaterial {
  return {
    documents: [buildDocument()],
    questions: [question],
    tags: [],
    revisions: [],
    claims: claims.map((fields, index) => buildClaim({ number: index + 1, ...fields })),
    ...rest,
  }
}

const numbers = (material: ListMaterial, filter: Partial<ClaimFilter>, sort = byClaimNumber) =>
  matchingClaims(material, { filter: { ...allClaims, ...filter }, sort }).claims.map(
    ({ number }) => number,
  )

describe('a filter', () => {
  it('wants any value of one kind and all kinds together', () => {
    const material = materialOf([
      { status: 'draft', kind: 'fact' },
      { status: 'checked', kind: 'fact' },
      { status: 'disputed', kind: 'fact' },
      { status: 'draft', kind: 'forecast' },
    ])
    expect(numbers(material, { status: ['draft', 'checked'], kind: ['fact'] })).toEqual([1, 2])
  })

  it('finds with a tag what is below it, however deep, also where that is archived', () => {
    const tags = [
      buildTag({ id: 'a', parentId: null }),
      buildTag({ id: 'b', parentId: 'a' }),
      buildTag({ id: 'c', parentId: 'b', archivedAt: '2026-01-01T00:00:00.000Z' }),
      buildTag({ id: 'd', parentId: null }),
    ]
    const material = materialOf(
      [{ tagIds: ['c'] }, { tagIds: ['a', 'd'] }, { tagIds: ['d'] }, {}],
      { tags },
    )
    expect(numbers(material, { tag: ['a'] })).toEqual([1, 2])
    expect(numbers(material, { tag: ['b'] })).toEqual([1])
    expect(numbers(material, { tag: ['b', 'd'] })).toEqual([1, 2, 3])
  })

  it('leads from a merged tag and from an old name to what became of it', () => {
    const tags = [
      buildTag({ id: 'old', mergedIntoId: 'middle', archivedAt: '2026-01-01T00:00:00.000Z' }),
      buildTag({ id: 'middle', mergedIntoId: 'new', archivedAt: '2026-01-01T00:00:00.000Z' }),
      buildTag({ id: 'new', aliases: ['Old Wörds'] }),
    ]
    const material = materialOf([{ tagIds: ['new'] }, {}], { tags })
    expect(numbers(material, { tag: ['old'] })).toEqual([1])
    expect(numbers(material, { tag: ['old-wörds'] })).toEqual([1])
  })

  it('leads from a merged position to the one that took it over', () => {
    const [yes, no] = question.positions
    if (!yes || !no) throw new Error('the question has two positions')
    const merged = { ...question, positions: [{ ...yes, mergedIntoId: 'no' }, no] }
    const material = materialOf([{ positions: { 'question-1': 'no' } }], { questions: [merged] })
    expect(numbers(material, { position: ['question-1/yes'] })).toEqual([1])
  })

  it('knows people in any spelling of their names, and the author', () => {
    const material = materialOf([
      { speaker: 'Kim Jong-un' },
      { speaker: 'KIM JONG UN' },
      { speaker: null },
      { speaker: 'author' },
    ])
    expect(numbers(material, { voice: ['kim jong un'] })).toEqual([1, 2])
    expect(numbers(material, { voice: ['author'] })).toEqual([3])
    expect(numbers(material, { voice: ['Author'] })).toEqual([4])
  })

  it('asks for what a claim does not have', () => {
    const material = materialOf([
      { hedge: { cues: [], likelihood: 'likely' }, kind: 'fact' },
      { kind: null },
    ])
    expect(numbers(material, { likelihood: ['none'] })).toEqual([2])
    expect(numbers(material, { likelihood: ['none', 'likely'] })).toEqual([1, 2])
    expect(numbers(material, { kind: ['none'] })).toEqual([2])
  })

  it('takes the worst passage for the state of a claim', () => {
    const at = (...statuses: ('exact' | 'moved' | 'needs-review' | 'orphaned')[]) => ({
      passages: statuses.map((status) => buildPassage({ status })),
    })
    const material = materialOf([at('exact'), at('exact', 'moved'), at('orphaned', 'exact')])
    expect(numbers(material, { anchor: ['exact'] })).toEqual([1])
    expect(numbers(material, { anchor: ['moved', 'orphaned'] })).toEqual([2, 3])
  })

  it.each<[Partial<ClaimFilter>, number[]]>([
    [{ from: '2024' }, [1, 2, 3]],
    [{ from: '2024-06' }, [1, 2]],
    [{ to: '2024-05' }, [1, 3, 4]],
    [{ from: '2024-02', to: '2024-02-03' }, [1]],
    [{ from: '2025' }, []],
  ])('%j finds documents that can have been published then', (filter, expected) => {
    const dates = ['2024', '2024-10-25', '2024-01', '2023-12-31', null]
    const material = materialOf(
      dates.map((_, index) => ({ documentId: `d${index}` })),
      {
        documents: dates.map((publishedOn, index) =>
          buildDocument({ id: `d${index}`, publishedOn }),
        ),
      },
    )
    expect(numbers(material, filter)).toEqual(expected)
  })

  it('counts whoever read a claim among its annotators', () => {
    const material = materialOf([
      { createdBy: 'Ben', positions: { 'question-1': 'yes' } },
      { createdBy: 'Ben' },
    ])
    expect(numbers(material, { annotator: ['Ana'] })).toEqual([1])
    expect(numbers(material, { annotator: ['Ben'] })).toEqual([1, 2])
  })

  it('tells bare highlights and archived claims apart from others', () => {
    const archivedAt = '2026-01-01T00:00:00.000Z'
    const material = materialOf([{}, { statement: 'It lasts.' }, { archivedAt }])
    expect(numbers(material, { bare: 'yes' })).toEqual([1])
    expect(numbers(material, { bare: 'no' })).toEqual([2])
    expect(numbers(material, { archived: 'yes' })).toEqual([3])
    expect(numbers(material, { archived: 'both' })).toEqual([1, 2, 3])
  })

  it('leaves out what the project does not have, and says so', () => {
    const material = materialOf([{}])
    const { filter } = parseClaimFilter('tag=none-such&document=document-1&voice=Nobody')
    const { claims, ignored } = matchingClaims(material, { filter, sort: byClaimNumber })
    expect(claims).toHaveLength(1)
    expect(ignored).toEqual([
      { parameter: 'tag', value: 'none-such' },
      { parameter: 'voice', value: 'Nobody' },
    ])
  })

  it('finds words in quotes, statements and notes together', () => {
    const note = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ask in Évian' }] }],
    }
    const material = materialOf([
      { passages: [buildPassage({ exact: 'strictly transactional' })], note },
      { statement: 'Transactional, no more' },
      { statement: 'Nothing' },
    ])
    expect(numbers(material, { q: 'transactional' })).toEqual([1, 2])
    expect(numbers(material, { q: 'transactional evian' })).toEqual([1])
    expect(numbers(material, { q: 'transactional -strictly' })).toEqual([2])
    expect(numbers(material, { q: '!!' })).toEqual([1, 2, 3])
  })

  it('finds a claim by nothing that is hidden of it', () => {
    const material = materialOf([{}])
    const hidden = { ...material, claims: material.claims.map(hiddenClaim) }
    const filters: Partial<ClaimFilter>[] = [
      ...[{ voice: ['author'] }, { stance: ['asserts'] }, { likelihood: ['none'] }],
      ...[{ kind: ['none'] }, { status: ['draft'] }, { bare: 'yes' }, { bare: 'no' }],
    ] as Partial<ClaimFilter>[]
    for (const filter of filters) expect(numbers(hidden, filter)).toEqual([])
    expect(numbers(hidden, { document: ['document-1'] })).toEqual([1])
  })
})

describe('the order', () => {
  const sorted = (material: ListMaterial, column: ClaimSort['column'], isDescending = false) =>
    numbers(material, {}, { column, isDescending })

  it('puts what has no value last both ways, and equals by number', () => {
    const likelihood = (value: Claim['hedge']['likelihood']) => ({
      hedge: { cues: [], likelihood: value },
    })
    const material = materialOf([
      likelihood(null),
      likelihood('likely'),
      likelihood('unlikely'),
      likelihood('likely'),
    ])
    expect(sorted(material, 'likelihood')).toEqual([3, 2, 4, 1])
    expect(sorted(material, 'likelihood', true)).toEqual([2, 4, 3, 1])
    expect(sorted(material, 'number', true)).toEqual([4, 3, 2, 1])
  })

  it('goes by code points and by the first 80 of them', () => {
    const long = 'x'.repeat(80)
    const material = materialOf([
      { statement: '🌉' },
      { statement: '\uE000' },
      { statement: 'z' },
      { statement: `${long}b` },
      { statement: `${long}a` },
      { statement: '' },
    ])
    expect(sorted(material, 'statement')).toEqual([4, 5, 3, 2, 1, 6])
  })

  it('goes through documents by title and then through their texts', () => {
    const at = (documentId: string, start: number, status: 'exact' | 'orphaned' = 'exact') => ({
      documentId,
      passages: [buildPassage({ start, status })],
    })
    const documents = [
      buildDocument({ id: 'a', title: 'Second' }),
      buildDocument({ id: 'b', title: 'First' }),
    ]
    const material = materialOf([at('a', 1), at('b', 1, 'orphaned'), at('b', 9), at('b', 3)], {
      documents,
    })
    expect(sorted(material, 'document')).toEqual([4, 3, 2, 1])
  })

  it('takes the more precise of two dates that begin together first', () => {
    const dates = ['2024', '2024-01-01', null, '2024-01', '2023-12-31']
    const material = materialOf(
      dates.map((_, index) => ({ documentId: `d${index}` })),
      {
        documents: dates.map((publishedOn, index) =>
          buildDocument({ id: `d${index}`, publishedOn }),
        ),
      },
    )
    expect(sorted(material, 'published')).toEqual([5, 2, 4, 1, 3])
  })
})

const listed = arbitrarySnapshot.chain((snapshot) =>
  fc.record({
    snapshot: fc.constant(snapshot),
    filter: arbitraryClaimFilter(snapshot),
    sort: arbitrarySort,
    limit: fc.integer({ min: 1, max: 4 }),
  }),
)

describe('the pages of a list', () => {
  it('hold every matching claim once and in order, whatever their length', () => {
    fc.assert(
      fc.property(listed, ({ snapshot, filter, sort, limit }) => {
        const { claims } = matchingClaims(snapshot, { filter, sort })
        const paged: number[] = []
        let cursor: string | null = null
        do {
          const after = cursor === null ? null : parseCursor(cursor, sort)
          const page = listClaims(snapshot, { filter, sort, after, limit })
          expect(page.matching).toBe(claims.length)
          expect(page.claims.length).toBeLessThanOrEqual(limit)
          paged.push(...page.claims.map(({ number }) => number))
          cursor = page.next
        } while (cursor !== null)
        expect(paged).toEqual(claims.map(({ number }) => number))
      }),
    )
  })

  it('go on where they ended, also where the last claim has gone', () => {
    const material = materialOf([{}, {}, {}])
    const request = { filter: allClaims, sort: byClaimNumber, limit: 2 }
    const { next } = listClaims(material, { ...request, after: null })
    const after = parseCursor(next ?? '', byClaimNumber)
    const left = { ...material, claims: material.claims.filter(({ number }) => number !== 2) }
    const page = listClaims(left, { ...request, after })
    expect(page.claims.map(({ number }) => number)).toEqual([3])
    expect(page).toMatchObject({ matching: 2, total: 2, next: null })
  })
})

it('shows of a claim what a table has room for', () => {
  const tags = [buildTag({ id: 'b', ordinal: 1 }), buildTag({ id: 'a', ordinal: 0 })]
  const note = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'n'.repeat(500) }] }],
  }
  const passages = [buildPassage({ exact: 'It\nlasts' }), buildPassage({ exact: 'x'.repeat(500) })]
  const assessments = ['Ana', 'Ben'].map((by) => ({
    ...{ questionId: 'question-1', positionId: 'yes', by },
    createdAt: '2026-01-01T00:00:00.000Z',
  }))
  const material = materialOf([{ tagIds: ['b', 'a'], note, passages, assessments }], { tags })
  const request = { filter: allClaims, sort: byClaimNumber, after: null, limit: 10 }
  const [claim] = listClaims(material, request).claims
  expect(claim).toMatchObject({
    number: 1,
    document: { slug: 'document-1', title: 'Title of document-1' },
    positions: [
      { question: { slug: 'question-1' }, position: { slug: 'yes' }, by: ['Ana', 'Ben'] },
    ],
    tags: [{ slug: 'a' }, { slug: 'b' }],
    annotators: ['Ana', 'Ben'],
    anchor: 'exact',
    isBare: false,
    isHidden: false,
  })
  expect(claim?.quote).toMatch(/^It lasts \[…\] x+…$/)
  expect(claim?.quote).toHaveLength(400)
  expect(claim?.note).toHaveLength(200)
})

it('says of a claim on which pages of its source it stands', () => {
  const claims = [1, 2].map((number) =>
    buildClaim({ number, passages: [buildPassage({ start: 0, end: 4, exact: 'Some' })] }),
  )
  const snapshot = buildSnapshot({ claims, documents: [buildDocument()] })
  const [revision] = snapshot.revisions
  if (!revision) throw new Error('the documents have texts')
  const pageBreak = { type: 'pageBreak', attrs: { label: '12' } }
  const content = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [pageBreak, { type: 'text', text: 'Some words' }] }],
  }
  const request = { filter: allClaims, sort: byClaimNumber, after: null, limit: 10 }
  const listedWith = (revisions: ProjectSnapshot['revisions']) =>
    listClaims({ ...snapshot, revisions }, request).claims.map(({ pages }) => pages)
  expect(listedWith([{ ...revision, id: 'revision-1', content }])).toEqual(['p. 12', 'p. 12'])
  expect(listedWith([{ ...revision, id: 'revision-1' }])).toEqual(['', ''])
})
