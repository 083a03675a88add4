import { describe, expect, it } from 'vitest'
import { plainSearch } from '@/components/agreement/agreement-search'
import {
  disagreementsViewOf,
  type ListSearch,
  parseListSearch,
} from '@/components/agreement/disagreements-view'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildClaim, buildPassage } from '@/tests/support/build-material'
import { buildTwoReadings } from '@/tests/support/build-two-readings'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const plainList: ListSearch = { ...plainSearch, shows: 'disagreements', page: 1 }

function viewOf(search: Partial<ListSearch> = {}, snapshot: ProjectSnapshot = buildTwoReadings()) {
  return disagreementsViewOf(snapshot, { ...plainList, ...search })
}

/** One article with this many passages that Ana and Ben read differently. */
function manyDisagreements(count: number): ProjectSnapshot {
  const claims = Array.from({ length: count }, (_, index) => {
    const by = (name: string, positionId: string) => ({
      ...{ questionId: 'question-1', positionId, by: name, createdAt: '2026-01-01T00:00:00.000Z' },
    })
    return buildClaim({
      number: index + 1,
      documentId: 'council',
      passages: [buildPassage({ start: index * 10, end: index * 10 + 5 })],
      assessments: [by('Ana', 'yes'), by('Ben', 'no')],
    })
  })
  return { ...buildTwoReadings(), claims }
}

describe('disagreementsViewOf', () => {
  it('lists who said what about which words, with the claim and the question', () => {
    const { units, disagreementCount, comparedCount } = viewOf()
    expect([disagreementCount, comparedCount]).toEqual([1, 2])
    expect(units).toHaveLength(1)
    expect(units[0]).toMatchObject({
      differs: true,
      topic: { label: 'Will it last?', href: '/projects/a-project/questions/question-1' },
      pairHref: null,
      sentence: null,
      quotes: [
        [{ href: '/projects/a-project/documents/diplomat#claim-1', document: 'The Diplomat 2023' }],
      ],
      sayings: [
        { by: 'Ana', words: 'Label of no', on: [] },
        { by: 'Ben', words: 'Label of yes', on: [] },
      ],
    })
  })

  it('lists what they agree on as well where that is asked for', () => {
    const { units } = viewOf({ shows: 'all' })
    expect(units.map(({ differs }) => differs)).toEqual([true, false])
  })

  it('says on which claim somebody said it where they made claims of their own', () => {
    const { units } = viewOf({ subject: 'tags' })
    expect(units[0]?.topic).toEqual({ label: 'Tag: Motive', href: null })
    expect(units[0]?.quotes.map((quoted) => quoted.map(({ claim }) => claim.number))).toEqual([
      [4, 5],
    ])
    expect(
      units[0]?.sayings.map(({ by, words, on }) => [
        by,
        words,
        on.map(({ claim }) => claim.number),
      ]),
    ).toEqual([
      ['Ana', 'not tagged', [4]],
      ['Ben', 'tagged', [5]],
    ])
  })

  it('quotes the whole sentence where that is the unit', () => {
    const { units } = viewOf({ spots: 'sentences' })
    expect(units.map(({ sentence }) => sentence?.text)).toEqual([
      'The relationship will likely stay strictly transactional.',
      'It would be wrong to call it simply transactional.',
    ])
    expect(units[1]?.sayings[1]).toEqual({ by: 'Ben', words: 'not coded', reason: '', on: [] })
  })

  it('leads to the pair that reviewers judged differently, with their reasons', () => {
    const snapshot = buildTwoReadings()
    const [question] = snapshot.questions
    const [a, b] = snapshot.claims
    if (!question || !a || !b) throw new Error('The snapshot has no pair')
    const verdict = (reviewer: string, outcome: 'partial' | 'compatible') => {
      const contentKey = contentKeyOf(question, a, b)
      return buildVerdict({ reviewer, outcome, contentKey, reason: `${reviewer} says why` })
    }
    const verdicts = [verdict('Ana', 'partial'), verdict('Ben', 'compatible')]
    const pair = buildPair(question.id, [a, b], { verdicts })
    const { units } = viewOf({ subject: 'verdicts' }, { ...snapshot, pairs: [pair] })
    expect(units[0]).toMatchObject({
      pairHref: '/projects/a-project/pairs/1-2-question-1',
      quotes: [[{ document: 'The Diplomat 2023' }], [{ document: 'Atlantic Council 2024' }]],
      sayings: [
        { words: 'Partial contradiction', reason: 'Ana says why', on: [] },
        { words: 'Compatible' },
      ],
    })
  })

  it('goes page by page, and a page beyond the last one is the last', () => {
    const snapshot = manyDisagreements(101)
    const first = viewOf({}, snapshot)
    expect([first.units.length, first.firstNumber, first.pageCount]).toEqual([50, 1, 3])
    const last = viewOf({ page: 9 }, snapshot)
    expect([last.units.length, last.firstNumber, last.search.page]).toEqual([1, 101, 3])
    expect(last.hrefWith({ page: 2 })).toBe('/projects/a-project/agreement/disagreements?page=2')
  })

  it('starts over at the first page where a filter changes, and downloads all pages', () => {
    const { hrefWith, csvHref } = viewOf({ page: 2, shows: 'all' }, manyDisagreements(101))
    expect(hrefWith({ document: 'council' })).toMatch(/disagreements\?document=council&show=all$/)
    expect(csvHref).toBe('/api/v1/projects/a-project/disagreements?show=all')
  })
})

it.each([
  [
    { show: 'all', page: '3' },
    { shows: 'all', page: 3 },
  ],
  [
    { show: 'some', page: '0' },
    { shows: 'disagreements', page: 1 },
  ],
  [{ page: '-1' }, { shows: 'disagreements', page: 1 }],
  [{ page: ['2', '3'] }, { shows: 'disagreements', page: 1 }],
])('reads %j of an address', (params, search) => {
  expect(parseListSearch(plainSearch, params)).toEqual({ ...plainSearch, ...search })
})
