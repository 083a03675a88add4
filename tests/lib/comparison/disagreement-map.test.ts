import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairScopes } from '@/lib/comparison/candidate-pairs'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { disagreementMap, edgeBetween } from '@/lib/comparison/disagreement-map'
import { candidatePairs } from '@/lib/comparison/oppositions'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { sourcesDifferBy } from '@/lib/comparison/two-badges'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { arbitraryClaims, documents, question } from '@/tests/support/arbitrary-material'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const claims = [
  buildClaim({ number: 1, documentId: 'document-1', positions: { 'question-1': 'yes' } }),
  buildClaim({ number: 2, documentId: 'document-2', positions: { 'question-1': 'no' } }),
  buildClaim({ number: 3, documentId: 'document-2', positions: { 'question-1': 'no' } }),
  buildClaim({ number: 4, documentId: 'document-2', positions: { 'question-1': 'no' } }),
  buildClaim({
    ...{ number: 5, documentId: 'document-1', speaker: 'V. Putin', authorStance: 'rejects' },
    positions: { 'question-1': 'no' },
  }),
]

function judged(second: number, outcome: VerdictOutcome, isStale = false): StoredPair {
  const [a, b] = [claims[0], claims[second - 1]]
  if (!a || !b) throw new Error('no such claim')
  const contentKey = isStale ? 'before' : contentKeyOf(question, a, b)
  const verdict = buildVerdict({ outcome, kinds: ['direct'], contentKey })
  return buildPair(question.id, [a, b], { verdicts: [verdict] })
}

const none = { contradiction: 0, partial: 0, otherwise: 0, split: 0, waiting: 0 }

const snapshotWith = (pairs: StoredPair[]) =>
  buildSnapshot({ documents, questions: [question], claims, pairs })

describe('a map of disagreements', () => {
  it('counts the pairs between two documents by what came of them', () => {
    const pairs = [
      judged(2, 'contradiction'),
      judged(3, 'compatible'),
      judged(4, 'contradiction', true),
    ]
    const map = disagreementMap(snapshotWith(pairs), { scope: 'sources' })
    expect(map.documents.map(({ id }) => id)).toEqual(['document-2', 'document-1', 'document-3'])
    expect(map.edges.map(({ places, counts }) => ({ places, counts }))).toEqual([
      { places: [0, 1], counts: { ...none, contradiction: 1, otherwise: 1, waiting: 1 } },
    ])
    expect(map.totals).toEqual({ ...none, contradiction: 1, otherwise: 1, waiting: 1 })
  })

  it('counts what contradicts in part on its own, like a board, and not with what is compatible', () => {
    const pairs = [judged(2, 'contradiction'), judged(3, 'partial'), judged(4, 'compatible')]
    const map = disagreementMap(snapshotWith(pairs), { scope: 'sources' })
    expect(map.totals).toEqual({ ...none, contradiction: 1, partial: 1, otherwise: 1 })
    const mapped = map.edges.flatMap((edge) => edge.listPairs())
    const { contradiction, partial } = map.totals
    expect(contradiction + partial).toBe(sourcesDifferBy(mapped).length)
  })

  it('counts a pair that reviewers are split about as neither contradiction nor anything else', () => {
    const pair = judged(2, 'contradiction')
    const [verdict] = pair.verdicts
    if (!verdict) throw new Error('no verdict')
    const other = { ...verdict, id: 'other', reviewer: 'Ben', outcome: 'compatible' as const }
    const map = disagreementMap(snapshotWith([{ ...pair, verdicts: [verdict, other] }]), {
      scope: 'sources',
    })
    expect(map.totals).toEqual({ ...none, split: 1, waiting: 2 })
  })

  it('shows each scope apart, and a document that opposes itself as an edge to itself', () => {
    const snapshot = snapshotWith([])
    const inner = disagreementMap(snapshot, { scope: 'inner-tension' })
    expect(inner.edges.map(({ places, count }) => [places, count])).toEqual([[[1, 1], 1]])
    expect(disagreementMap(snapshot, { scope: 'speakers' }).edges).toEqual([])
  })

  it('finds the edge between two documents in either order, and none where nothing opposes', () => {
    const map = disagreementMap(snapshotWith([]), { scope: 'sources' })
    const [edge] = map.edges
    expect(edgeBetween(map, ['document-1', 'document-2'])).toBe(edge)
    expect(edgeBetween(map, ['document-2', 'document-1'])).toBe(edge)
    expect(edgeBetween(map, ['document-1', 'document-3'])).toBeNull()
    expect(edgeBetween(map, ['document-1', 'nothing'])).toBeNull()
  })

  it('as of a date is without the documents of later dates, and their pairs', () => {
    const map = disagreementMap(snapshotWith([]), { scope: 'sources', asOf: '2023' })
    expect(map.documents.map(({ id }) => id)).toEqual(['document-2', 'document-3'])
    expect(map.edges).toEqual([])
  })

  it('has every candidate pair on exactly one edge of one scope', () => {
    fc.assert(
      fc.property(arbitraryClaims, (some) => {
        const snapshot = buildSnapshot({
          documents,
          questions: [question],
          claims: some,
          pairs: [],
        })
        const maps = pairScopes.map((scope) => disagreementMap(snapshot, { scope }))
        const mapped = maps.flatMap(({ edges }) => edges.flatMap(({ listPairs }) => listPairs()))
        const candidates = candidatePairs({ question, documents, claims: some })
        const keyOf = ({ claimAId, claimBId }: { claimAId: string; claimBId: string }) =>
          `${claimAId} ${claimBId}`
        expect(mapped.map(keyOf).toSorted()).toEqual(candidates.map(keyOf).toSorted())
        for (const { edges } of maps)
          for (const { counts, count, listPairs } of edges) {
            expect(Object.values(counts).reduce((sum, some) => sum + some, 0)).toBe(count)
            expect(listPairs()).toHaveLength(count)
          }
      }),
    )
  })
})
