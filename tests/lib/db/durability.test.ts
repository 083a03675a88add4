import { expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { describeOnLibSql } from '@/tests/support/databases'
import { readLines, startTestProcess } from '@/tests/support/test-process'

describeOnLibSql('a database whose program is killed', (engine) => {
  it('holds every acknowledged write after each of twenty kills', async () => {
    const url = await engine.migratedUrl()
    const acknowledged: string[] = []
    const start = (round: number) =>
      startTestProcess('tests/support/write-process.ts', url, `round ${round}`)
    // The next one gets ready while this one writes.
    let next = start(0)
    for (let round = 0; round < 20; round++) {
      const writer = next
      next = start(round + 1)
      expect(await writer.nextLine()).toBe('ready')
      writer.tell('go')
      acknowledged.push(...(await readLines(writer, 1 + round)))
      await writer.kill()
      for (let line = await writer.nextLine(); line !== null; line = await writer.nextLine()) {
        acknowledged.push(line)
      }
    }
    await next.kill()
    const database = await openDatabase(url)
    const rows = await database.user.findMany({ select: { id: true } })
    const check = await database.$queryRaw`PRAGMA integrity_check`
    await closeDatabase(database)
    expect(acknowledged.length).toBeGreaterThan(200)
    const held = new Set(rows.map(({ id }) => id))
    expect(acknowledged.filter((id) => !held.has(id))).toEqual([])
    expect(check).toEqual([{ integrity_check: 'ok' }])
  }, 120_000)
})
