import { expect, it } from 'vitest'
import { listPeople } from '@/lib/db/list-people'
import { addPerson } from '@/lib/workflows/add-person'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('adding a person', (engine) => {
  it('enters the name, and the name of who adds it', async () => {
    const database = await engine.openFresh()
    await addPerson({ database, actor: 'Ana' }, { name: 'Ben Okafor' })
    expect(await listPeople(database)).toEqual(['Ana', 'Ben Okafor'])
  })

  it.each([
    ['Ana', '“Ana” is in the list already'],
    ['ana', '“ana” reads like “Ana”'],
    ['ben-okafor', '“ben-okafor” reads like “Ben Okafor”'],
  ])('does not make two people of one by accident: %s', async (name, message) => {
    const database = await engine.openFresh()
    const context = { database, actor: 'Ana' }
    await addPerson(context, { name: 'Ben Okafor' })
    await expect(addPerson(context, { name })).rejects.toThrow(message)
    expect(await listPeople(database)).toEqual(['Ana', 'Ben Okafor'])
  })
})
