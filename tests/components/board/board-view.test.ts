import { describe, expect, it } from 'vitest'
import { parseBoardSearch } from '@/components/board/board-search'
import { boardViewOf, shownBoard } from '@/components/board/board-view'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { type ChosenPairs, firstOf } from '@/lib/comparison/pair-list'
import type { Verdict } from '@/lib/comparison/verdict'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const question = buildQuestion()
const claim = (number: number, documentId: string, position: string) =>
  buildClaim({ number, documentId, positions: { 'question-1': position } })
const old = claim(1, 'first', 'no')
const young = claim(2, 'second', 'yes')
const third = claim(3, 'third', 'no')
const inside = claim(4, 'third', 'yes')

function judged(a: Claim, b: Claim, fields: Partial<Verdict>) {
  const contentKey = contentKeyOf(question, a, b)
  return buildPair(question.id, [a, b], { verdicts: [buildVerdict({ contentKey, ...fields })] })
}

const snapshot = buildSnapshot({
  documents: [
    buildDocument({ id: 'first', publishedOn: '2023-06' }),
    buildDocument({ id: 'second', publishedOn: '2024-02' }),
    buildDocument({ id: 'third', publishedOn: '2024-10' }),
  ],
  questions: [question],
  claims: [old, young, third, inside],
  pairs: [
    judged(old, young, { outcome: 'superseded', reason: 'Signed.', supersedingClaimId: young.id }),
    judged(young, third, { outcome: 'contradiction', kinds: ['direct', 'scope'] }),
    judged(old, inside, { outcome: 'contradiction', kinds: ['time'] }),
  ],
})

const viewAt = (params: Record<string, string> = {}) =>
  boardViewOf(snapshot, question, parseBoardSearch(params))
const numbersOf = (pairs: ChosenPairs) =>
  firstOf(pairs, pairs.places.length)
    .map(({ facts }) => facts.sides.map(({ claimNumber }) => claimNumber).join('-'))
    .toSorted()

describe('the pairs of a board', () => {
  it('are apart by whether both of their claims still stand', () => {
    expect(numbersOf(viewAt().pairs)).toEqual(['2-3'])
    expect(numbersOf(viewAt().history)).toEqual(['1-2', '1-4'])
  })

  it('are those of the documents that were out, and nothing is superseded before its time', () => {
    expect(numbersOf(viewAt({ asOf: '2024-01' }).pairs)).toEqual([])
    expect(viewAt({ asOf: '2024-01' }).board.supersedings.size).toBe(0)
    expect(numbersOf(viewAt({ asOf: '2024-02-15' }).pairs)).toEqual(['1-2'])
    expect(numbersOf(viewAt({ asOf: '2024-02' }).history)).toEqual(['1-2'])
  })

  it('are narrowed by kind, and the choices say how many each would show', () => {
    expect(numbersOf(viewAt({ kinds: 'scope' }).pairs)).toEqual(['2-3'])
    expect(viewAt({ kinds: 'time' })).toMatchObject({
      pairs: { places: [], touched: [] },
      nextPairHref: null,
    })
    expect(numbersOf(viewAt({ kinds: 'time' }).history)).toEqual(['1-4'])
    const choices = viewAt({ kinds: 'time' }).kinds
    expect(choices.map(({ label, count, isChosen }) => [label, count, isChosen])).toEqual([
      ['Direct', 1, false],
      ['Scope', 1, false],
      ['Time', 0, true],
    ])
    expect(choices[0]?.href).toBe('/projects/a-project/questions/question-1?kinds=direct.time')
    expect(choices[2]?.href).toBe('/projects/a-project/questions/question-1')
  })

  it('inside one document are that document’s tension and no pair of sources', () => {
    const view = viewAt()
    expect(['first', 'second', 'third'].map((id) => view.tensionCounts.get(id) ?? 0)).toEqual([
      0, 0, 1,
    ])
    expect(numbersOf(view.pairs)).not.toContain('3-4')
  })
})

describe('a board of many documents', () => {
  const documents = Array.from({ length: 100 }, (_, index) =>
    buildDocument({
      id: `d-${index}`,
      publishedOn: `20${10 + Math.floor(index / 10)}-0${(index % 9) + 1}`,
    }),
  )
  const byDate = boardViewOf(
    buildSnapshot({ documents, claims: [] }),
    question,
    parseBoardSearch({}),
  ).board.columns
  const far = claim(7, byDate[90]?.document.id ?? '', 'no')
  const wide = (params: Record<string, string>) =>
    boardViewOf(
      buildSnapshot({ documents, questions: [question], claims: [far] }),
      question,
      parseBoardSearch(params),
    )

  it('is shown in parts, with the ways to the others', () => {
    expect(wide({}).part).toEqual({
      ...{ first: 0, count: 40, total: 100, previousHref: null },
      nextHref: '/projects/a-project/questions/question-1?from=40',
    })
    expect(shownBoard(wide({ from: '80' })).columns).toEqual(wide({}).board.columns.slice(80))
    expect(wide({ from: '100' }).part?.first).toBe(0)
  })

  it('shows the part of the claim whose passage is open', () => {
    expect(wide({ claim: '7' }).part).toMatchObject({ first: 80, nextHref: null })
    expect(wide({ claim: '7', from: '60' }).part?.first).toBe(60)
  })
})
