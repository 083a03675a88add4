import { describe, expect, it } from 'vitest'
import { pairHref, parseQueueFilter, parseWalk, reviewHref } from '@/components/pair/pair-search'
import { type QueueFilter, queueAims } from '@/lib/comparison/review-queue'

const mine: QueueFilter = { question: null, scope: null, kinds: [], aim: 'mine' }
const narrow: QueueFilter = {
  ...{ question: 'will it last?', scope: 'speakers', aim: 'split' },
  kinds: ['time', 'values'],
}
const pair = { project: 'a project', question: 'what-it-rests-on', claims: [12, 3] } as const

const paramsOf = (href: string) =>
  Object.fromEntries(new URL(href, 'http://localhost').searchParams.entries())

describe('the address of the review', () => {
  it('is plain where nothing is filtered', () => {
    expect(reviewHref('a project', mine)).toBe('/projects/a%20project/review')
  })

  it.each([mine, narrow, ...queueAims.map((aim) => ({ ...narrow, aim }))])(
    'says what it reads: %j',
    (filter) => {
      expect(parseQueueFilter(paramsOf(reviewHref('a project', filter)))).toEqual(filter)
    },
  )

  it('leaves out what makes no sense', () => {
    const params = { scope: 'all', question: ['a', 'b'], whose: 'theirs', queue: 'x' }
    expect(parseQueueFilter(params)).toEqual(mine)
  })
})

describe('the address of a pair', () => {
  const claims: [number, number] = [...pair.claims]
  it.each([mine, narrow])('holds the walk of the review: %j', (filter) => {
    const href = pairHref({ ...pair, claims }, { isReview: true, filter })
    expect(href).toContain('/pairs/3-12-what-it-rests-on?queue=review')
    expect(parseWalk(paramsOf(href), pair.question)).toEqual({ isReview: true, filter })
  })

  it('is that of its own question without another walk', () => {
    const filter: QueueFilter = {
      question: 'what-it-rests-on',
      scope: 'sources',
      kinds: [],
      aim: 'nobody',
    }
    const href = pairHref({ ...pair, claims }, { isReview: false, filter })
    expect(href).toBe('/projects/a%20project/pairs/3-12-what-it-rests-on?scope=sources')
    expect(parseWalk(paramsOf(href), pair.question)).toEqual({ isReview: false, filter })
    const walk = parseWalk({ whose: 'mine', question: 'other' }, pair.question)
    expect(walk).toEqual({ isReview: false, filter: { ...filter, scope: null } })
  })
})
