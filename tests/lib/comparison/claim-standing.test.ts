import { expect, it } from 'vitest'
import type { LocationStatus } from '@/lib/anchoring/anchor'
import { type ClaimStanding, claimStanding, readersDiffer } from '@/lib/comparison/claim-standing'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const cases: [LocationStatus[], string | null, ClaimStanding][] = [
  [['exact', 'moved'], null, 'counted'],
  [['exact', 'needs-review'], null, 'needs-review'],
  [['needs-review', 'orphaned'], null, 'orphaned'],
  [['exact'], '2026-02-01T00:00:00.000Z', 'archived'],
]

it.each(cases)('passages %j, archived %s: %s', (statuses, archivedAt, standing) => {
  const passages = statuses.map((status) => buildPassage({ status }))
  expect(claimStanding(buildClaim({ passages, archivedAt }))).toBe(standing)
})

it('tells that readers differ only where they differ on that question', () => {
  const reading = { by: 'Ana', createdAt: '2026-01-01T00:00:00.000Z' }
  const claim = buildClaim({
    assessments: [
      { ...reading, questionId: 'q', positionId: 'yes' },
      { ...reading, questionId: 'q', positionId: 'no', by: 'Ben' },
      { ...reading, questionId: 'other', positionId: 'x' },
    ],
  })
  expect(readersDiffer(claim, 'q')).toBe(true)
  expect(readersDiffer(claim, 'other')).toBe(false)
})
