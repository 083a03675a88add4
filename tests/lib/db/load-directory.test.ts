import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimPlaceOf, directoryOf } from '@/lib/comparison/directory'
import { findClaimPlace, loadDirectory } from '@/lib/db/load-directory'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { statementsOf } from '@/tests/support/statements-of'
import { storeSnapshot } from '@/tests/support/store-snapshot'

describeEachEngine('the directory of a project', (engine) => {
  it('is that of its snapshot, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (snapshot) => {
        const database = await engine.openFresh()
        await storeSnapshot(database, snapshot)
        const { slug } = snapshot.project
        const stored = await loadSnapshot(database, slug)
        expect(await loadDirectory(database, slug)).toEqual(directoryOf(stored))
        for (const claim of stored.claims) {
          const document = stored.documents.find(({ id }) => id === claim.documentId)
          expect(await findClaimPlace(database, slug, claim.number)).toEqual(
            document && claimPlaceOf(claim, document),
          )
        }
      }),
      { numRuns: 6 },
    )
  })

  it('is read without claims and texts', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot())
    const statements = await statementsOf(() => loadDirectory(database, 'a-project'))
    expect(statements.filter((sql) => /"(Claim|Revision|Anchor)"/.test(sql))).toEqual([])
  })

  it('has no claim for a number that was never given', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, buildSnapshot())
    expect(await findClaimPlace(database, 'a-project', 99)).toBeNull()
    await expect(findClaimPlace(database, 'no-project', 1)).rejects.toThrow(NotFound)
  })
})
