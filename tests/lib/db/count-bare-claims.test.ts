import { expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { isBare } from '@/lib/claims/is-bare'
import { countBareClaims } from '@/lib/db/count-bare-claims'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, councilText, passageOf } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

/** Each is bare but for one thing, or bare with what does not count. */
const variants: Partial<Claim>[] = [
  {},
  { statement: 'It lasts.' },
  { note: { type: 'doc' } },
  { speaker: 'Mark Milley' },
  { authorStance: 'reports' },
  { hedge: { cues: ['may'], likelihood: null } },
  { hedge: { cues: [], likelihood: 'likely' } },
  { tagIds: ['tag-1'] },
  { kind: 'forecast', status: 'checked', asOf: '2024' },
  { archivedAt: '2026-02-01T00:00:00.000Z' },
]

describeEachEngine('the count of bare highlights', (engine) => {
  it('is that of the rule', async () => {
    const database = await engine.openFresh()
    const base = buildSnapshot()
    const claims = variants.map((fields, index) => ({
      ...buildClaim({ number: 100 + index, documentId: 'council' }),
      passages: [passageOf(councilText, 'It will last', 'council')],
      ...fields,
    }))
    await storeSnapshot(database, {
      ...base,
      project: { ...base.project, nextClaimNumber: 200 },
      claims: [...base.claims, ...claims],
    })
    const stored = await loadSnapshot(database, 'a-project')
    const expected = stored.claims.filter((claim) => claim.archivedAt === null && isBare(claim))
    expect(expected.map(({ number }) => number)).toEqual(expect.arrayContaining([100, 108]))
    expect(await countBareClaims(database, stored.project.id)).toBe(expected.length)
  })
})
