import { setTimeout } from 'node:timers/promises'
import { beforeEach, expect, it, vi } from 'vitest'
import { action } from '@/lib/boundary/action'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { saveTag, saveTagSchema } from '@/lib/workflows/save-tag'
import { addClaim, buildProject, tagInput } from '@/tests/support/build-project'
import { layCable } from '@/tests/support/cable'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('a database that is gone', (engine) => {
  beforeEach(() => {
    vi.mocked(console.error).mockImplementation(() => undefined)
  })

  const build = async () => {
    const url = await engine.migratedUrl()
    const cable = await layCable(url)
    const database = await openDatabase(cable.url)
    const close = async () => {
      await closeDatabase(database)
      await cable.cut()
    }
    return { cable, close, ...(await buildProject(database)) }
  }

  it('is said to be, and is used again when it is back', async ({ skip }) => {
    if ((await engine.migratedUrl()).startsWith('file:')) skip('a file is not cut off')
    const { cable, close, ana, request } = await build()
    const save = action(saveTagSchema, (input) => saveTag(ana, input))
    const input = { ...request(), tag: tagInput({ name: 'Trade' }) }
    await cable.cut()
    for (const _ of [1, 2]) {
      expect(await save('Local reader', input)).toMatchObject({
        ok: false,
        kind: 'bug',
        status: 503,
      })
    }
    expect(console.error).toHaveBeenCalledTimes(2)
    vi.mocked(console.error).mockClear()
    await cable.mend()
    expect(await save('Local reader', input)).toMatchObject({ ok: true, value: { name: 'Trade' } })
    await close()
  })

  it('is not noticed when it is back at once, and nothing is done twice', async ({ skip }) => {
    if ((await engine.migratedUrl()).startsWith('file:')) skip('a file is not cut off')
    const { cable, close, ...project } = await build()
    const saving = Array.from({ length: 30 }, () => addClaim(project))
    await setTimeout(60)
    await cable.cut()
    await setTimeout(100)
    await cable.mend()
    const claims = await Promise.all(saving)
    const stored = (await loadSnapshot(project.database, project.project)).claims
    expect(stored.map(({ id }) => id).toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
    await close()
  })
})
