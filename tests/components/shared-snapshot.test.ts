import { describe, expect, it } from 'vitest'
import { plainSearch } from '@/components/agreement/agreement-search'
import { agreementViewOf } from '@/components/agreement/agreement-view'
import { parseBoardSearch } from '@/components/board/board-search'
import { boardViewOf } from '@/components/board/board-view'
import { briefsViewOf } from '@/components/brief/briefs-view'
import { wholeGrid } from '@/components/coverage/coverage-search'
import { coverageViewOf } from '@/components/coverage/coverage-view'
import { cruxViewOf } from '@/components/crux/crux-view'
import { parseWalk } from '@/components/pair/pair-search'
import { pairViewOf } from '@/components/pair/pair-view'
import { summariseProject } from '@/components/project/summarise-project'
import { reviewViewOf } from '@/components/review/review-view'
import type { Claim } from '@/lib/claims/claim'
import { blindSnapshot } from '@/lib/comparison/blind'
import { hidables } from '@/lib/comparison/view'
import { exportFormats } from '@/lib/exchange/formats'
import { buildBigProject } from '@/tests/support/big-project/build-big-project'
import { deepFreeze } from '@/tests/support/deep-freeze'

// A snapshot is shared by all pages that are made of it: who changed a part of it would change what others see.
const size = { documents: 6, claims: 120, questions: 5, tags: 8, judgedPairs: 12 }
const snapshot = deepFreeze(buildBigProject(size))
const [question] = snapshot.questions
const [pair] = snapshot.pairs.filter(({ questionId }) => questionId === question?.id)
const claims = [pair?.claimAId, pair?.claimBId].flatMap((id) =>
  snapshot.claims.filter((claim) => claim.id === id),
)
const reviewer = 'Ana Ruiz'
const filter = { question: null, scope: null, kinds: [], aim: 'all' } as const

describe('what pages show of a snapshot leaves it as it is', () => {
  it.each<[string, () => unknown]>([
    ['the overview', () => summariseProject(snapshot)],
    ['a board', () => question && boardViewOf(snapshot, question, parseBoardSearch({}))],
    ['the review', () => reviewViewOf(snapshot, filter, reviewer)],
    [
      'a pair',
      () => {
        const [a, b] = claims as [Claim, Claim]
        const walk = parseWalk({}, question?.slug ?? '')
        return question && pairViewOf(snapshot, { question, claims: [a, b], walk, reviewer })
      },
    ],
    ['the coverage', () => coverageViewOf(snapshot, wholeGrid)],
    ['the crux', () => cruxViewOf(snapshot, {})],
    ['the agreement', () => agreementViewOf(snapshot, plainSearch)],
    ['the briefs', () => briefsViewOf(snapshot, null)],
    ['what is hidden', () => blindSnapshot(snapshot, { annotator: reviewer, hides: hidables })],
    ...exportFormats.map(({ id, serialize }): [string, () => unknown] => [
      `the file ${id}`,
      () => serialize(snapshot, { origin: 'http://localhost', exportedAt: '2026-01-01' }),
    ]),
  ])('%s', (_, show) => {
    expect(show()).toBeTruthy()
  })
})
