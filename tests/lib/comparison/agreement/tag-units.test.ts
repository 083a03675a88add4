import { expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import type { SpotKind } from '@/lib/comparison/agreement/spots'
import { tagUnits } from '@/lib/comparison/agreement/tag-units'
import { hiddenClaim } from '@/lib/comparison/blind-readings'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, councilText, passageOf } from '@/tests/support/build-snapshot'

const lasts = 'It will last after the war ends.'

const [motive] = buildSnapshot().tags
if (!motive) throw new Error('The snapshot has no tag')
const tags = [
  motive,
  { ...motive, id: 'tag-2', slug: 'trade', ordinal: 1 },
  { ...motive, id: 'tag-3', slug: 'old', ordinal: 2, archivedAt: '2026-02-01T00:00:00.000Z' },
]

function claimBy(createdBy: string, tagIds: string[], quote = lasts, number = 1): Claim {
  const passages = [passageOf(councilText, quote, 'council')]
  return buildClaim({ number, createdBy, tagIds, documentId: 'council', passages })
}

/** "tag-1: Ana tagged, Ben not tagged" of each unit. */
function saidIn(claims: Claim[], kind: SpotKind = 'passages'): string[] {
  return tagUnits(buildSnapshot({ tags, claims }), kind).map(
    ({ tagId, said }) => `${tagId}: ${said.map(({ by, value }) => `${by} ${value}`).join(', ')}`,
  )
}

it('asks everybody who annotated a passage of every tag', () => {
  expect(saidIn([claimBy('Ana', ['tag-1', 'tag-2']), claimBy('Ben', ['tag-2'], lasts, 2)])).toEqual(
    ['tag-1: Ana tagged, Ben not tagged', 'tag-2: Ana tagged, Ben tagged'],
  )
})

it('takes the claims of one annotator at a passage together', () => {
  const claims = [
    claimBy('Ana', ['tag-1'], lasts, 1),
    claimBy('Ana', [], 'It will last after the war', 2),
    claimBy('Ben', [], lasts, 3),
  ]
  expect(saidIn(claims)).toEqual(['tag-1: Ana tagged, Ben not tagged'])
})

it('leaves out tags that are archived, and that nobody used where two annotated', () => {
  const alone = claimBy('Ana', ['tag-2'], 'simply transactional', 3)
  expect(
    saidIn([claimBy('Ana', ['tag-1', 'tag-3']), claimBy('Ben', ['tag-3'], lasts, 2), alone]),
  ).toEqual(['tag-1: Ana not tagged', 'tag-1: Ana tagged, Ben not tagged'])
})

it('leaves out what nobody else annotated at all', () => {
  expect(saidIn([claimBy('Ana', ['tag-1'])])).toEqual([])
})

it('asks everybody with a claim in the document of every sentence', () => {
  const claims = [claimBy('Ana', ['tag-1']), claimBy('Ben', [], 'simply transactional', 2)]
  expect(saidIn(claims, 'sentences')).toEqual([
    'tag-1: Ana not tagged, Ben not tagged',
    'tag-1: Ana tagged, Ben not tagged',
  ])
})

it('takes a claim that is hidden for no answer to anything', () => {
  const hidden = hiddenClaim(claimBy('Ben', ['tag-1'], lasts, 2))
  expect(saidIn([claimBy('Ana', ['tag-1']), claimBy('Cleo', [], lasts, 3), hidden])).toEqual([
    'tag-1: Ana tagged, Cleo not tagged',
  ])
})
