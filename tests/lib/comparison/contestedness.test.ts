import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { contestednessOf } from '@/lib/comparison/contestedness'
import { pairListOf, reviewedPairs, waitsAt } from '@/lib/comparison/pair-list'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { reviewersDiffer } from '@/lib/comparison/review-pairs'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import type { Question } from '@/lib/questions/question'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const documents = ['d1', 'd2', 'd3', 'd4'].map((id) => buildDocument({ id }))

/** "d1 yes" is a claim of document d1 on the position yes. */
function claimsFrom(places: string[]): Claim[] {
  return places.map((place, index) => {
    const [documentId = '', position = ''] = place.split(' ')
    return buildClaim({ number: index + 1, documentId, positions: { 'question-1': position } })
  })
}

function sentenceOf(places: string[], question: Question) {
  return contestednessOf({ question, documents, claims: claimsFrom(places), pairs: [] }).sentence
}

const yesNo = buildQuestion()
const yesNoMaybe = buildQuestion({ positionIds: ['yes', 'no', 'maybe'] })
const camps = buildQuestion({
  positionIds: ['yes', 'surely', 'no'],
  relations: [
    { positionAId: 'no', positionBId: 'yes', relation: 'exclusive' },
    { positionAId: 'no', positionBId: 'surely', relation: 'exclusive' },
    { positionAId: 'surely', positionBId: 'yes', relation: 'compatible' },
  ],
})

describe('the sentence', () => {
  it.each<[string[], Question, string]>([
    [['d1 yes', 'd2 no', 'd3 no'], yesNo, '2 documents against 1'],
    [['d1 yes', 'd2 no'], yesNo, '1 document against 1'],
    [['d1 yes', 'd2 no', 'd3 maybe', 'd4 no'], yesNoMaybe, '2 documents against 1 against 1'],
    [['d1 yes', 'd2 surely', 'd3 no'], camps, '2 documents against 1'],
    [['d1 yes', 'd2 surely'], camps, '2 documents take a position, none against another'],
    [['d1 yes', 'd1 no'], yesNo, '1 document takes a position, none against it'],
    [['d1 yes', 'd1 yes'], yesNo, '1 document takes a position, none against it'],
    [[], yesNo, 'No document takes a position yet'],
  ])('%j', (places, question, sentence) => {
    expect(sentenceOf(places, question)).toBe(sentence)
  })
})

describe('the counts', () => {
  const question = yesNo
  const claims = claimsFrom(['d1 yes', 'd2 no', 'd3 no'])

  function pairJudged(second: number, outcome: VerdictOutcome, isStale = false): StoredPair {
    const [claimA, claimB] = [claims[0], claims[second]]
    if (!claimA || !claimB) throw new Error('no such claim')
    const contentKey = isStale ? 'before' : contentKeyOf(question, claimA, claimB)
    return buildPair(question.id, [claimA, claimB], {
      verdicts: [buildVerdict({ outcome, kinds: ['direct'], contentKey })],
    })
  }

  it('tell candidates, contradictions and what waits for a reviewer', () => {
    const pairs = [pairJudged(1, 'contradiction'), pairJudged(2, 'contradiction', true)]
    expect(contestednessOf({ question, documents, claims, pairs })).toMatchObject({
      candidates: 2,
      unjudged: 1,
      stale: 1,
      contradictions: { sources: 1, speakers: 0, 'inner-tension': 0 },
      documentIds: ['d1', 'd2', 'd3'],
      opposedDocumentIds: ['d1', 'd2', 'd3'],
    })
  })

  it('keep a source that rebuts whom it quotes apart from sources that differ', () => {
    const rebuttal = buildClaim({
      number: 4,
      documentId: 'd1',
      speaker: 'V. Putin',
      authorStance: 'rejects',
      positions: { 'question-1': 'no' },
    })
    const withRebuttal = [...claims, rebuttal]
    const [own] = claims
    const pair = pairJudged(1, 'contradiction')
    const verdicts = pair.verdicts.map((verdict) => ({
      ...verdict,
      contentKey: own ? contentKeyOf(question, own, rebuttal) : '',
    }))
    const inner = { ...pair, id: 'inner', claimBId: rebuttal.id, verdicts }
    const { contradictions } = contestednessOf({
      question,
      documents,
      claims: withRebuttal,
      pairs: [pair, inner],
    })
    expect(contradictions).toEqual({ sources: 1, speakers: 0, 'inner-tension': 1 })
  })

  it('keep a dismissed pair out of the queue until its content changes', () => {
    const material = { question, documents, claims, pairs: [pairJudged(1, 'compatible')] }
    const waiting = () =>
      reviewedPairs(material)
        .filter((_, place) => waitsAt(pairListOf(material), place))
        .map((pair) => pair.claimBId)
    expect(waiting()).toEqual(['claim-3'])
    material.claims = claims.map((claim) => ({ ...claim, authorStance: 'concedes' }))
    expect(waiting()).toEqual(['claim-2', 'claim-3'])
  })

  it('tell when reviewers differ', () => {
    const pair = pairJudged(1, 'contradiction')
    const other = pair.verdicts.map((verdict) => ({
      ...verdict,
      reviewer: 'Ben',
      outcome: 'partial' as const,
    }))
    const withBoth = { ...pair, verdicts: [...pair.verdicts, ...other] }
    const differs = (stored: StoredPair) =>
      reviewedPairs({ question, documents, claims, pairs: [stored] }).some(reviewersDiffer)
    expect(differs(pair)).toBe(false)
    expect(differs(withBoth)).toBe(true)
  })

  it('take a split for no contradiction', () => {
    const pair = pairJudged(1, 'contradiction')
    const other = pair.verdicts.map((verdict) => ({
      ...verdict,
      reviewer: 'Ben',
      outcome: 'compatible' as const,
    }))
    const split = { ...pair, verdicts: [...pair.verdicts, ...other] }
    expect(contestednessOf({ question, documents, claims, pairs: [split] })).toMatchObject({
      unjudged: 1,
      split: 1,
      contradictions: { sources: 0 },
    })
  })

  it('name held positions whose relation nobody has said', () => {
    const open = buildQuestion({ relations: [] })
    const { unrelated, candidates } = contestednessOf({
      question: open,
      documents,
      claims,
      pairs: [],
    })
    expect(candidates).toBe(0)
    expect(unrelated.map((pair) => pair.map(({ id }) => id))).toEqual([['yes', 'no']])
  })
})
