import { expect, it } from 'vitest'
import { describeEachEngine } from '@/tests/support/databases'

const createdAt = new Date('2026-01-01T00:00:00.000Z')

describeEachEngine('the database', (engine) => {
  it('takes back what a failed transaction wrote', async () => {
    const database = await engine.openFresh()
    const failing = database.$transaction(async (transaction) => {
      await transaction.user.create({ data: { id: 'u', name: 'Ana', createdAt } })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await database.user.count()).toBe(0)
  })
})
