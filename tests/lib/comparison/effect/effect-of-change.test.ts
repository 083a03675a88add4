import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { contestednessOf } from '@/lib/comparison/contestedness'
import { effectOfChange, isWithoutEffect } from '@/lib/comparison/effect/effect-of-change'
import { mostNamed } from '@/lib/comparison/effect/listed'
import { handMadePairs } from '@/lib/comparison/hand-made-pairs'
import { candidatePairs } from '@/lib/comparison/oppositions'
import { pairKey } from '@/lib/comparison/pair-key'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { type ReviewMaterial, reviewsOf } from '@/lib/comparison/review-pairs'
import { withoutSuperseded } from '@/lib/comparison/superseding'
import type { QuestionChange } from '@/lib/questions/question-change'
import { arbitraryPicks, changeFrom, versionsOf } from '@/tests/support/arbitrary-change'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildLargeProject } from '@/tests/support/build-large-project'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const keyOf = ({ claimAId, claimBId }: { claimAId: string; claimBId: string }) =>
  pairKey(claimAId, claimBId)

/** The pairs of a board, made one by one. */
function pairsOf(everything: ReviewMaterial): Set<string> {
  if (everything.question.archivedAt !== null) return new Set()
  const material = withoutSuperseded(everything)
  const candidates = new Set(candidatePairs(material).map(keyOf))
  return new Set([
    ...candidates,
    ...handMadePairs(material, (key) => candidates.has(key)).map(keyOf),
  ])
}

function judgedKeys(material: ReviewMaterial): Set<string> {
  if (material.question.archivedAt !== null) return new Set()
  return new Set(
    reviewedPairs(material)
      .filter(({ standing }) => isJudged(standing))
      .map(keyOf),
  )
}

const countOf = (some: Iterable<string>, but: ReadonlySet<string>) =>
  [...some].filter((key) => !but.has(key)).length

describe('the effect of a change', () => {
  it('counts and names what making all pairs before and after shows, whatever the project and the change', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, arbitraryPicks, fc.nat(), (snapshot, picks, pick) => {
        const question = snapshot.questions[pick % snapshot.questions.length]
        if (!question) return
        const ids = snapshot.claims.map(({ id }) => id)
        const versions = versionsOf(snapshot, question, changeFrom(question, ids, picks))
        if (!versions) return
        const { before, after } = versions
        const [were, are] = [pairsOf(before), pairsOf(after)]
        const { pairs, judged, moves } = effectOfChange(before, after)
        expect([pairs.before, pairs.after]).toEqual([were.size, are.size])
        expect([pairs.come.count, pairs.go.count]).toEqual([countOf(are, were), countOf(were, are)])
        const names = ({ first }: typeof pairs.come) =>
          first.map(({ claimIds: [a, b] }) => pairKey(a, b))
        expect(names(pairs.come).every((key) => are.has(key) && !were.has(key))).toBe(true)
        expect(names(pairs.go).every((key) => were.has(key) && !are.has(key))).toBe(true)
        expect(names(pairs.come).length).toBe(Math.min(pairs.come.count, mostNamed))
        expect(names(pairs.go).length).toBe(Math.min(pairs.go.count, mostNamed))

        const [stood, stand] = [judgedKeys(before), judgedKeys(after)]
        expect(judged.stale.count + judged.gone.count).toBe(countOf(stood, stand))
        expect(judged.again.count).toBe(countOf(stand, stood))

        const moved = moves.flatMap(({ readings }) => readings.map(({ count }) => count))
        const different = before.claims.flatMap((claim, index) =>
          claim.assessments.filter(
            ({ positionId }, at) => after.claims[index]?.assessments[at]?.positionId !== positionId,
          ),
        )
        expect(moved.reduce((sum, count) => sum + count, 0)).toBe(different.length)
      }),
      { numRuns: 400 },
    )
  })

  it('says as many pairs as the board does', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        for (const question of snapshot.questions) {
          if (question.archivedAt !== null) continue
          const material = { ...snapshot, question }
          const { pairs } = effectOfChange(material, material)
          expect(pairs.before).toBe(contestednessOf(material).candidates)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('takes a moment where there are hundreds of thousands of pairs', () => {
    const snapshot = buildLargeProject({ documents: 2000, questions: 1 })
    const [question] = snapshot.questions
    const [yes, no] = question?.positions ?? []
    if (!question || !yes || !no) throw new Error('the project asks a question')
    const merge = { questionId: question.id, fromId: yes.id, intoId: no.id }
    const versions = versionsOf(snapshot, question, { kind: 'merge', merge })
    if (!versions) throw new Error('the two can be merged')
    const start = performance.now()
    const { pairs } = effectOfChange(versions.before, versions.after)
    expect(pairs.go.count).toBeGreaterThan(100_000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

const question = buildQuestion({ positionIds: ['yes', 'mostly', 'no'] })
const taking = (number: number, position: string, fields = {}) =>
  buildClaim({
    ...{ number, documentId: `d${number}`, positions: { [question.id]: position } },
    ...fields,
  })
const claims = [taking(1, 'yes'), taking(2, 'no'), taking(3, 'mostly')]
const documents = claims.map(({ documentId }) => buildDocument({ id: documentId }))

function effectOf(change: QuestionChange, pairs: StoredPair[] = [], own = claims) {
  const snapshot = buildSnapshot({ questions: [question], documents, claims: own, pairs })
  const versions = versionsOf(snapshot, question, change)
  if (!versions) throw new Error('the change can be done')
  return effectOfChange(versions.before, versions.after)
}

const [first, second, third] = claims as [
  (typeof claims)[0],
  (typeof claims)[0],
  (typeof claims)[0],
]
const judgedPair = (a = first, b = second, fields = {}) =>
  buildPair(question.id, [a, b], {
    verdicts: [buildVerdict({ contentKey: contentKeyOf(question, a, b) })],
    ...fields,
  })

const input = {
  ...{ id: question.id, text: question.text, description: '', isScale: false, basedOn: null },
  positions: question.positions.map(({ id, label, definition }) => ({ id, label, definition })),
  relations: question.relations,
}

describe('rewording', () => {
  it('makes no verdict stale where the question, its description or a definition is reworded', () => {
    const positions = input.positions.map((position) => ({ ...position, definition: 'In full' }))
    const reworded = { ...input, text: 'For how long?', description: 'All of it', positions }
    const effect = effectOf({ kind: 'save', question: reworded }, [judgedPair()])
    expect(isWithoutEffect(effect)).toBe(true)
  })

  it('makes those stale that were given on a position in other words, with what was resolved', () => {
    const positions = input.positions.map((position) =>
      position.id === 'yes' ? { ...position, label: 'For ever' } : position,
    )
    const contentKey = contentKeyOf(question, first, second)
    const pairs = [
      judgedPair(first, second, {
        verdicts: ['Ana', 'Ben'].map((reviewer) => buildVerdict({ reviewer, contentKey })),
        resolutions: [buildResolution({ contentKey })],
      }),
      judgedPair(second, third),
    ]
    const effect = effectOf({ kind: 'save', question: { ...input, positions } }, pairs)
    expect(effect.judged).toMatchObject({
      stale: { count: 1, first: [{ claimIds: ['claim-1', 'claim-2'] }] },
      ...{ verdicts: 2, resolutions: 1, gone: { count: 0 }, again: { count: 0 } },
    })
    expect(effect.pairs).toMatchObject({ before: 3, after: 3, come: { count: 0 } })
    expect(isWithoutEffect(effect)).toBe(false)
  })
})

describe('merging', () => {
  const merge: QuestionChange = {
    kind: 'merge',
    merge: { questionId: question.id, fromId: 'mostly', intoId: 'yes' },
  }

  it('says what moves, whose it is, which pairs go with their verdicts and which verdicts become stale', () => {
    const both = taking(4, 'yes', { documentId: 'd1' })
    const read = {
      ...both,
      assessments: [
        ...both.assessments,
        { questionId: question.id, positionId: 'mostly', by: 'Ben', createdAt: '2026-01-03' },
      ],
    }
    const own = [...claims, read]
    const pairs = [judgedPair(first, third), judgedPair(second, third), judgedPair()]
    expect(effectOf(merge, pairs, own)).toMatchObject({
      moves: [
        {
          ...{ fromId: 'mostly', toId: 'yes' },
          readings: [
            { by: 'Ana', count: 1 },
            { by: 'Ben', count: 1 },
          ],
          claimIds: { count: 2, first: ['claim-3', 'claim-4'] },
          archived: 0,
        },
      ],
      readers: { agree: { count: 1, first: ['claim-4'] }, differ: { count: 0 } },
      pairs: { before: 5, after: 3, go: { count: 2 }, come: { count: 0 } },
      judged: {
        stale: { count: 1, first: [{ claimIds: ['claim-2', 'claim-3'] }] },
        gone: { count: 1 },
      },
    })
  })

  it('leaves pairs that were set side by side by hand, and says so', () => {
    const byHand = buildPair(question.id, [first, third], { pairedBy: 'Ana' })
    expect(effectOf(merge, [byHand]).pairs).toMatchObject({
      ...{ before: 3, after: 3, go: { count: 0 } },
      stayByHand: { count: 1, first: [{ claimIds: ['claim-1', 'claim-3'] }] },
    })
  })

  it('brings a claim back that was replaced by a verdict which is stale afterwards', () => {
    const superseded = judgedPair(first, third, {
      verdicts: [
        buildVerdict({
          ...{ outcome: 'superseded', supersedingClaimId: third.id },
          contentKey: contentKeyOf(question, first, third),
        }),
      ],
    })
    const { pairs } = effectOf(merge, [superseded])
    expect(pairs).toMatchObject({ before: 1, after: 2, come: { count: 1 } })
    expect(pairs.come.first).toEqual([{ claimIds: ['claim-1', 'claim-2'] }])
  })
})

describe('archiving', () => {
  it('takes all pairs of a question out of the list, and no verdict becomes stale', () => {
    const archive = { questionId: question.id, isArchived: true }
    const effect = effectOf({ kind: 'archive-question', archive }, [judgedPair()])
    expect(effect.pairs).toMatchObject({ before: 3, after: 0, go: { count: 3 } })
    expect(effect.judged).toMatchObject({ stale: { count: 0 }, gone: { count: 1 } })
  })

  it('brings back pairs with their verdicts as they were', () => {
    const archived = { ...question, archivedAt: '2026-02-01T00:00:00.000Z' }
    const snapshot = buildSnapshot({ documents, claims, pairs: [judgedPair()] })
    const archive = { questionId: question.id, isArchived: false }
    const versions = versionsOf(snapshot, archived, { kind: 'archive-question', archive })
    if (!versions) throw new Error('it can be brought back')
    const effect = effectOfChange(versions.before, versions.after)
    expect(effect).toMatchObject({
      pairs: { before: 0, come: { count: 3 } },
      judged: { again: { count: 1 } },
    })
    expect(reviewsOf(versions.after).size).toBe(1)
  })
})
