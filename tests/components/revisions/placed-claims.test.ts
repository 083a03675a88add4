import { expect, it } from 'vitest'
import { placedClaims } from '@/components/revisions/compare-view'
import { countOutcomes } from '@/components/revisions/outcome-words'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { carryClaims } from '@/lib/claims/carry-claims'
import type { Claim } from '@/lib/claims/claim'
import type { FormerPassage } from '@/lib/claims/former-passage'
import { type Settlement, settledPassages } from '@/lib/claims/settled-passages'
import type { Revision } from '@/lib/documents/document'
import { buildClaim, buildDocument, buildPassage } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { rangeOf } from '@/tests/support/marked-text'

const shells = 'Moscow buys shells because its own plants cannot keep up with the front.'
const rail = 'The railway over the Tumen carries more freight than in any year before it.'
const costs = 'Nobody in the ministry has published a figure for what all of it has cost.'
const weather = 'It rained in the port for most of the week, and the cranes stood still.'

const textOf = (...paragraphs: string[]) => paragraphs.join('\n\n')

/** A document with a claim on its first text, and what happens to the two. */
function documentWith(text: string, ...quotes: string[]) {
  const [known] = buildSnapshot().revisions
  if (!known) throw new Error('the document has a text')
  const revisionOf = (number: number, words: string): Revision => ({
    ...{ ...known, id: `revision-${number}`, number, text: words },
  })
  const revisions = [revisionOf(1, text)]
  const newest = () => revisions.at(-1) ?? known
  const passageOf = (quote: string) =>
    buildPassage({
      ...describeAnchor(newest().text, rangeOf(newest().text, quote)),
      revisionId: newest().id,
    })
  let claim: Claim = buildClaim({ passages: quotes.map(passageOf) })
  let others: Claim[] = []
  const former: FormerPassage[] = []
  const ordinalOf = (quote: string) => claim.passages.findIndex(({ exact }) => exact === quote)
  const settle = (quote: string, settlement: Settlement) => {
    const settled = settledPassages(claim, ordinalOf(quote), settlement, {
      ...{ revision: newest(), former },
    })
    if (!settled.ok) throw new Error(settled.problem)
    claim = { ...claim, passages: settled.passages }
  }
  return {
    revise(...paragraphs: string[]) {
      const next = revisionOf(revisions.length + 1, textOf(...paragraphs))
      const carried = carryClaims([claim, ...others], former, { before: revisions, next })
      claim = carried.claims[0] ?? claim
      others = carried.claims.slice(1)
      former.push(...carried.former)
      revisions.push(next)
    },
    attach: (quote: string, words: string) =>
      settle(quote, { kind: 'attach', range: rangeOf(newest().text, words) }),
    /** Another claim. */
    add(quote: string) {
      others.push(buildClaim({ number: others.length + 2, passages: [passageOf(quote)] }))
    },
    mark(quote: string) {
      claim = { ...claim, passages: [...claim.passages, passageOf(quote)] }
    },
    takeOut(quote: string) {
      const ordinal = ordinalOf(quote)
      if (ordinal === -1) throw new Error(`The claim does not quote “${quote}”`)
      claim = { ...claim, passages: claim.passages.toSpliced(ordinal, 1) }
    },
    /** What became of the claims between two texts, by their numbers. */
    outcome(from: number, to: number) {
      const [before, after] = [revisions[from - 1], revisions[to - 1]]
      if (!before || !after) throw new Error('the texts are there')
      const all = {
        ...{ project: { slug: 'a-project' }, document: buildDocument() },
        ...{ revisions, claims: [claim, ...others], formerPassages: former },
      }
      return placedClaims(all, before, after).map(({ outcome }) => outcome)
    },
  }
}

const negated = rail.replace('carries', 'never carries')

it('tells of a passage that somebody attached that it is attached, and not found', () => {
  const document = documentWith(textOf(shells, rail), rail)
  document.revise(shells, negated)
  expect(document.outcome(1, 2)).toEqual(['needs-review'])
  document.attach(rail, negated)
  expect(document.outcome(1, 2)).toEqual(['attached'])
})

it('tells so when other texts have come since, and of every text that leads over it', () => {
  const document = documentWith(textOf(shells, rail), rail)
  document.revise(shells, negated)
  document.attach(rail, negated)
  document.revise(shells, negated, weather)
  expect([document.outcome(1, 2), document.outcome(2, 3), document.outcome(1, 3)]).toEqual([
    ['attached'],
    ['exact'],
    ['attached'],
  ])
})

it('tells of a passage that moved, and stayed in the text after, that it moved', () => {
  const document = documentWith(textOf(shells, rail), rail)
  document.revise(weather, shells, rail)
  document.revise(weather, shells, rail, costs)
  expect([document.outcome(2, 3), document.outcome(1, 3)]).toEqual([['exact'], ['moved']])
})

it('leaves out what somebody took out of the claim before the text after that came', () => {
  const document = documentWith(textOf(shells, rail), shells, rail)
  document.revise(shells, rail, weather)
  document.takeOut(rail)
  expect(document.outcome(1, 2)).toEqual(['exact'])
  document.revise(weather, shells, rail)
  expect([document.outcome(1, 2), document.outcome(2, 3), document.outcome(1, 3)]).toEqual([
    ['exact'],
    ['moved'],
    ['moved'],
  ])
})

it('leaves out an orphan that was taken out of the claim', () => {
  const document = documentWith(textOf(shells, costs), shells, costs)
  document.revise(shells, rail)
  expect(document.outcome(1, 2)).toEqual(['orphaned'])
  document.takeOut(costs)
  document.revise(shells, rail, weather)
  expect(document.outcome(1, 2)).toEqual(['exact'])
})

it('tells what became of a passage when the one beside it was taken out', () => {
  const document = documentWith(textOf(shells, rail, costs), shells, rail, costs)
  document.revise(shells, rail)
  document.takeOut(rail)
  document.revise(shells, rail, weather)
  expect(document.outcome(1, 2)).toEqual(['orphaned'])
})

it.each([
  ['is an orphan still', (document) => document.revise(shells, rail, weather)],
  ['is in another text again', (document) => document.revise(weather, shells, rail, costs)],
  [
    'is there again with other marks',
    (document) => document.revise(shells, costs.replace(' has ', ', has ')),
  ],
  [
    'was attached in another text, and carried into the next',
    (document) => {
      document.revise(shells, rail, weather)
      document.attach(costs, weather)
      document.revise(weather, shells, rail)
    },
  ],
  [
    'is an orphan beside words that were marked since',
    (document) => {
      document.mark(rail)
      document.revise(shells, rail, weather)
    },
  ],
] satisfies [string, (document: ReturnType<typeof documentWith>) => void][])(
  'tells of a passage that was lost that it was, where it %s',
  (_, happens) => {
    const document = documentWith(textOf(shells, costs), shells, costs)
    document.revise(shells, rail)
    happens(document)
    expect(document.outcome(1, 2)).toEqual(['orphaned'])
  },
)

it('tells of a claim that quotes other words instead that somebody attached it to them', () => {
  const document = documentWith(textOf(shells, costs), costs)
  document.revise(shells, rail)
  document.mark(rail)
  document.takeOut(costs)
  expect(document.outcome(1, 2)).toEqual(['attached'])
  document.revise(shells, rail, weather)
  expect(document.outcome(1, 2)).toEqual(['attached'])
})

it('tells of a claim that had no place in a text that it was an orphan there', () => {
  const document = documentWith(textOf(shells, costs), costs)
  document.revise(shells, rail)
  document.revise(shells, costs)
  expect(document.outcome(1, 2)).toEqual(['orphaned'])
})

it('tells of a claim that was an orphan already that it is one, until its words are back', () => {
  const document = documentWith(textOf(shells, costs), costs)
  document.revise(shells, rail)
  document.revise(shells, rail, weather)
  expect(document.outcome(2, 3)).toEqual(['orphaned'])
  document.revise(shells, costs)
  expect([document.outcome(2, 3), document.outcome(3, 4)]).toEqual([['orphaned'], ['exact']])
})

it('tells of an orphan beside a passage that stayed in every text that follows', () => {
  const document = documentWith(textOf(shells, costs), shells, costs)
  document.revise(shells, rail)
  document.revise(shells, rail, weather)
  expect(document.outcome(2, 3)).toEqual(['orphaned'])
  document.revise(shells, weather)
  expect(document.outcome(2, 3)).toEqual(['orphaned'])
})

it('counts no claim of a later text', () => {
  const document = documentWith(textOf(shells, costs), costs)
  document.revise(shells, costs, rail)
  document.add(rail)
  expect(document.outcome(1, 2)).toEqual(['exact'])
  document.revise(shells, costs, rail, weather)
  expect([document.outcome(1, 2), document.outcome(2, 3)]).toEqual([['exact'], ['exact', 'exact']])
})

it('counts the claims so that they add up, however they came to where they are', () => {
  const document = documentWith(textOf(shells, rail), rail)
  document.revise(shells, negated)
  document.attach(rail, negated)
  const counts = countOutcomes(document.outcome(1, 2).map((outcome) => ({ outcome })))
  expect(counts).toEqual({ exact: 0, moved: 0, attached: 1, 'needs-review': 0, orphaned: 0 })
})
