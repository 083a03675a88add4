import { expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { buildProject } from '@/tests/support/build-project'
import { startClaimWriter } from '@/tests/support/claim-writer'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('two processes that write in one project at once', (engine) => {
  it('lose nothing and fail nowhere', { timeout: 120_000 }, async () => {
    const url = await engine.migratedUrl()
    const database = await openDatabase(url)
    const { project } = await buildProject(database)
    const writers = ['Ana', 'Ben'].map((actor) =>
      startClaimWriter(url, { project, actor, count: 40 }),
    )
    for (const writer of writers) writer.begin()
    await Promise.all(writers.map(({ ended }) => ended))

    const { claims } = await loadSnapshot(database, project)
    const acknowledged = writers
      .flatMap((writer) => writer.acknowledged)
      .toSorted((a, b) => a.number - b.number)
    expect(claims.map(({ id, number }) => ({ id, number }))).toEqual(acknowledged)
    expect(claims.map(({ number }) => number)).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1),
    )
    const batches = await database.batch.findMany({ orderBy: { sequence: 'asc' } })
    expect(batches.map(({ sequence }) => sequence)).toEqual(batches.map((_, index) => index + 1))
    await closeDatabase(database)
  })
})
