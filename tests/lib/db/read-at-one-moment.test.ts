import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { readAtOneMoment } from '@/lib/db/read-at-one-moment'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('readAtOneMoment', (engine) => {
  it('sees nothing of a write that comes between two reads', async () => {
    const database = await engine.openFresh()
    const writes: Promise<unknown>[] = []
    const counts = await readAtOneMoment(database, async (db) => {
      const before = await db.user.count()
      const data = { id: 'u', name: 'Ana', createdAt: new Date() }
      writes.push(Promise.resolve(database.user.create({ data })))
      await setTimeout(200)
      return [before, await db.user.count()]
    })
    await Promise.all(writes)
    expect(counts).toEqual([0, 0])
    expect(await database.user.count()).toBe(1)
  })
})
