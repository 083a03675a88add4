import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import { closeDatabase, type Database, openDatabase } from '@/lib/db/client'
import { currentSnapshot } from '@/lib/db/current-snapshot'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import { redo } from '@/lib/workflows/redo'
import { saveClaim } from '@/lib/workflows/save-claim'
import { undo } from '@/lib/workflows/undo'
import { arbitrarySteps, steps } from '@/tests/support/arbitrary-steps'
import { buildProject, claimInput } from '@/tests/support/build-project'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { describeEachEngine } from '@/tests/support/databases'
import { deepFreeze } from '@/tests/support/deep-freeze'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const manyHistoriesMs = 120_000

describeEachEngine('currentSnapshot', (engine) => {
  let database: Database
  /** Another connection, as another server or the command line has one. */
  let elsewhere: Database

  beforeAll(async () => {
    const url = await engine.migratedUrl()
    database = await openDatabase(url)
    elsewhere = await openDatabase(url)
    return async () => {
      await closeDatabase(database)
      await closeDatabase(elsewhere)
    }
  })

  it(
    'is what is stored after whatever was done, undone and done again, from here and elsewhere',
    async () => {
      const chosenSteps = fc.tuple(arbitrarySteps, fc.array(fc.boolean(), { minLength: 12 }))
      await fc.assert(
        fc.asyncProperty(chosenSteps, async ([chosen, isElsewhere]) => {
          const project = await buildProject(database)
          const isCurrent = async () => {
            const current = deepFreeze(await currentSnapshot(database, project.project))
            expect(current).toEqual(await loadSnapshot(database, project.project))
          }
          await isCurrent()
          for (const [index, { name, pick, stance }] of chosen.entries()) {
            const by = { database: isElsewhere[index] ? elsewhere : database, actor: 'Cleo' }
            const snapshot = await loadSnapshot(database, project.project)
            await steps[name]({ project, by, snapshot, pick }, stance)
            // Sometimes several batches are brought in at once.
            if (pick % 3 !== 0) await isCurrent()
          }
          for (const step of [undo, undo, redo]) {
            await step({ database: elsewhere, actor: 'Cleo' }, project.request()).catch(onlyNothing)
            await isCurrent()
          }
        }),
        { numRuns: 12 },
      )
    },
    manyHistoriesMs,
  )

  it('is the very same value while nothing is written', async () => {
    const project = await buildProject(database)
    const first = await currentSnapshot(database, project.project)
    expect(await currentSnapshot(database, project.project)).toBe(first)
  })

  it('keeps the values of what was not written', async () => {
    const project = await buildProject(database)
    const by = { database: elsewhere, actor: 'Cleo' }
    const save = () => saveClaim(by, { ...project.request(), claim: claimInput(project.diplomat) })
    await save()
    const before = await currentSnapshot(database, project.project)
    await save()
    const after = await currentSnapshot(database, project.project)
    expect(after.claims).toHaveLength(before.claims.length + 1)
    expect(after.claims.slice(0, -1).every((claim, place) => claim === before.claims[place])).toBe(
      true,
    )
    for (const part of ['documents', 'revisions', 'questions', 'tags', 'coverage'] as const) {
      expect(after[part]).toBe(before[part])
    }
  })

  it('gives everybody who asks after a write what was written, also who asks while others wait', async () => {
    const project = await buildProject(database)
    const by = { database, actor: 'Cleo' }
    const writeAndRead = async () => {
      const claim = claimInput(project.diplomat)
      await saveClaim(by, { ...project.request(), claim })
      const { claims } = await currentSnapshot(database, project.project)
      return claims.some(({ id }) => id === claim.id)
    }
    expect(await Promise.all(Array.from({ length: 6 }, writeAndRead))).toEqual(
      Array.from({ length: 6 }, () => true),
    )
  })

  it('tells projects of the same name in other databases apart', async () => {
    const other = await engine.openFresh()
    const here = await engine.openFresh()
    await storeSnapshot(here, buildSnapshot())
    await storeSnapshot(other, buildSnapshot({ claims: [] }))
    expect((await currentSnapshot(here, 'a-project')).claims).toHaveLength(4)
    expect((await currentSnapshot(other, 'a-project')).claims).toHaveLength(0)
  })

  it('refuses a project that is not there', async () => {
    await expect(currentSnapshot(database, uuidv7())).rejects.toBeInstanceOf(NotFound)
  })
})

function onlyNothing(error: unknown): void {
  if (!(error instanceof NotFound)) throw error
}
