import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guidelinesOf } from '@/lib/comparison/guidelines'
import { loadGuidelines } from '@/lib/db/load-guidelines'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

describeEachEngine('the guidelines of a project', (engine) => {
  it('are those of its snapshot, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySnapshot, async (snapshot) => {
        const database = await engine.openFresh()
        await storeSnapshot(database, snapshot)
        const { slug } = snapshot.project
        const stored = await loadSnapshot(database, slug)
        expect(await loadGuidelines(database, slug)).toEqual(guidelinesOf(stored))
      }),
      { numRuns: 6 },
    )
  })

  it('are those of a project that is there', async () => {
    const database = await engine.openFresh()
    await expect(loadGuidelines(database, 'no-project')).rejects.toThrow(NotFound)
  })
})
