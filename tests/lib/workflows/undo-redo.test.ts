import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { redo } from '@/lib/workflows/redo'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { arbitrarySteps, steps } from '@/tests/support/arbitrary-steps'
import { buildProject } from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'
import { expectIndexed } from '@/tests/support/expect-indexed'

/** Undo or redo until there is nothing left; how often it was. */
async function toTheEnd(step: typeof undo, context: WorkContext, project: string) {
  for (let count = 0; ; count += 1) {
    try {
      await step(context, { batchId: uuidv7(), project })
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
      return count
    }
  }
}

/** Each history is a project of its own, on machines that do other work too. */
const manyHistoriesMs = 120_000

describeEachEngine('undo and redo', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await engine.openFresh()
  })

  it(
    'undoing everything is as before, redoing everything as after, whatever was done',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrarySteps, async (chosen) => {
          const project = await buildProject(database)
          const cleo = { database, actor: 'Cleo' }
          const load = () => loadSnapshot(database, project.project)
          const before = await load()
          for (const { name, pick, stance } of chosen) {
            await steps[name]({ project, by: cleo, snapshot: await load(), pick }, stance)
          }
          const after = await load()
          await expectIndexed(database, project.project)

          const undone = await toTheEnd(undo, cleo, project.project)
          expect(contentOf(await load())).toEqual(contentOf(before))
          await expectIndexed(database, project.project)
          expect(await toTheEnd(redo, cleo, project.project)).toBe(undone)
          const again = await load()
          expect(contentOf(again)).toEqual(contentOf(after))
          await expectIndexed(database, project.project)

          expect(again.project.nextClaimNumber).toBe(after.project.nextClaimNumber)
          for (const claim of again.claims) {
            const version = after.claims.find(({ id }) => id === claim.id)?.version
            expect(claim.version).toBeGreaterThan(version ?? Number.POSITIVE_INFINITY)
          }
        }),
        { numRuns: 15 },
      )
    },
    manyHistoriesMs,
  )
})
