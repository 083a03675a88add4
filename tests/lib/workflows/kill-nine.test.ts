import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { buildProject } from '@/tests/support/build-project'
import { startClaimWriter } from '@/tests/support/claim-writer'
import { describeEachEngine } from '@/tests/support/databases'
import { expectIndexed } from '@/tests/support/expect-indexed'

/** PostgreSQL writes in a process of its own, which goes on when ours is killed: three rounds show that. */
const roundsOf = (url: string) => (url.startsWith('file:') ? 20 : 3)

/** What the process cannot know of: written, but killed before it could say so. */
const mostUnacknowledged = 1

describeEachEngine('a process killed while it writes', (engine) => {
  it('loses nothing that it acknowledged', { timeout: 300_000 }, async () => {
    const url = await engine.migratedUrl()
    const database = await openDatabase(url)
    const { project } = await buildProject(database)
    await closeDatabase(database)
    const acknowledged: { id: string; number: number }[] = []
    // The next one gets ready while the one before writes: starting takes longer than writing.
    const start = () => startClaimWriter(url, { project, actor: 'Ana' })
    const waiting = [start(), start()]
    for (let round = 1; round <= roundsOf(url); round += 1) {
      const writer = waiting.shift() ?? start()
      if (round + waiting.length < roundsOf(url)) waiting.push(start())
      writer.begin()
      await writer.reaches(1)
      await setTimeout(Math.random() * 100)
      writer.process.kill('SIGKILL')
      await writer.ended
      acknowledged.push(...writer.acknowledged)
      await expectKept(url, project, acknowledged, round)
    }
  })
})

async function expectKept(
  url: string,
  project: string,
  acknowledged: { id: string; number: number }[],
  round: number,
) {
  const database = await openDatabase(url)
  try {
    const { claims } = await loadSnapshot(database, project)
    const stored = claims.map(({ id, number }) => ({ id, number }))
    expect(stored).toEqual(expect.arrayContaining(acknowledged))
    expect(stored.length - acknowledged.length).toBeLessThanOrEqual(round * mostUnacknowledged)
    expect(claims.every(({ passages }) => passages.length === 1)).toBe(true)
    await expectIndexed(database, project)
    const batches = await database.batch.findMany({ include: { activities: true } })
    expect(batches.filter(({ label }) => label.startsWith('Claim'))).toHaveLength(claims.length)
    expect(batches.every(({ activities }) => activities.length > 0)).toBe(true)
    if (url.startsWith('file:')) {
      expect(await database.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2 }])
      expect(await database.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: 'ok' }])
      expect(await database.$queryRaw`PRAGMA foreign_key_check`).toEqual([])
    }
  } finally {
    await closeDatabase(database)
  }
}
