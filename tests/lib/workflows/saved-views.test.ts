import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import type { ViewInput } from '@/lib/claims/saved-view'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { redo } from '@/lib/workflows/redo'
import { saveView } from '@/lib/workflows/save-view'
import { setViewArchived } from '@/lib/workflows/set-view-archived'
import { undo } from '@/lib/workflows/undo'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('Saved views', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = async () => (await loadSnapshot(project.database, project.project)).views
  const save = (fields: Partial<ViewInput> = {}, who = project.ana) =>
    saveView(who, {
      ...project.request(),
      view: { id: uuidv7(), name: 'To check', search: '', expectedVersion: null, ...fields },
    })
  const archive = (viewId: string, expectedVersion: number, isArchived = true) =>
    setViewArchived(project.ana, { ...project.request(), viewId, expectedVersion, isArchived })

  it('keep a search under a name, however its address was put together', async () => {
    const view = await save({ search: '?sort=number&status=draft&nonsense=1&status=draft' })
    expect(view).toMatchObject({
      ...{ slug: 'to-check', name: 'To check', search: 'status=draft' },
      ...{ createdBy: 'Ana', version: 1, archivedAt: null },
    })
    expect(await load()).toEqual([view])
  })

  it('get another name and another search, and keep their address', async () => {
    const { id } = await save({ search: 'status=draft' })
    const search = 'status=checked&sort=-updated'
    const changed = await save({ id, name: 'Done', search, expectedVersion: 1 }, project.ben)
    expect(changed).toMatchObject({ slug: 'to-check', name: 'Done', search, version: 2 })
    expect(changed.createdBy).toBe('Ana')
  })

  it('have names that no other one in use has', async () => {
    const first = await save()
    await expect(save({ name: 'to  CHECK' })).rejects.toThrow(InvalidInput)
    await archive(first.id, 1)
    const second = await save({ name: 'to  CHECK' })
    expect(second.slug).toBe('to-check-2')
    await expect(archive(first.id, 2, false)).rejects.toThrow(InvalidInput)
    await archive(second.id, 1)
    expect(await archive(first.id, 2, false)).toMatchObject({ archivedAt: null, version: 3 })
  })

  it('are not overwritten by who has not seen what they are', async () => {
    const { id } = await save()
    await save({ id, name: 'Ben’s', expectedVersion: 1 }, project.ben)
    const late = save({ id, name: 'Ana’s', expectedVersion: 1 })
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({ current: { name: 'Ben’s', version: 2 } })
    await expect(archive(id, 1)).rejects.toThrow(Conflict)
    await expect(archive(uuidv7(), 1)).rejects.toThrow(NotFound)
  })

  it('are undone and redone as one change each', async () => {
    const view = await save()
    await save({ id: view.id, name: 'Other', expectedVersion: 1 })
    await archive(view.id, 2)
    const archived = await load()
    const labels: string[] = []
    for (let step = 0; step < 3; step += 1) {
      labels.push((await undo(project.ana, project.request())).label)
    }
    expect(labels).toEqual([
      'Archiving of view “Other”',
      'Change of view “Other”',
      'View “To check”',
    ])
    expect(await load()).toEqual([])
    for (let step = 0; step < 3; step += 1) await redo(project.ana, project.request())
    const versionless = archived.map(({ version: _, ...kept }) => kept)
    expect((await load()).map(({ version: _, ...kept }) => kept)).toEqual(versionless)
  })

  it('are saved once by a request that is sent twice', async () => {
    const view = { id: uuidv7(), name: 'Once', search: '', expectedVersion: null }
    const request = project.request()
    const first = await saveView(project.ana, { ...request, view })
    expect(await saveView(project.ana, { ...request, view })).toEqual(first)
    expect(await load()).toHaveLength(1)
  })
})
