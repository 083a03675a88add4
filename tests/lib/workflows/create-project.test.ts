import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, NotFound } from '@/lib/errors'
import { createProject } from '@/lib/workflows/create-project'
import { loadLibrary } from '@/lib/workflows/load-library'
import { loadProject } from '@/lib/workflows/load-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('createProject', (engine) => {
  let database: Database

  beforeEach(async () => {
    database = await engine.openFresh()
  })

  const context = () => ({ database, actor: 'Ana' })
  const create = (title: string, projectId = uuidv7()) =>
    createProject(context(), { batchId: uuidv7(), projectId, title, description: 'About it' })

  it('makes an empty project, listed in the library', async () => {
    const { slug } = await create('Russia & North Korea')
    const snapshot = await loadProject(context(), slug)
    expect(snapshot).toEqual(await loadSnapshot(database, slug))
    expect(snapshot).toMatchObject({
      project: { slug: 'russia-north-korea', title: 'Russia & North Korea', nextClaimNumber: 1 },
      ...{ documents: [], questions: [], claims: [] },
    })
    expect(await loadLibrary(context())).toMatchObject([{ slug, claimCount: 0 }])
  })

  it('gives every project an address of its own, also to those made at the same moment', async () => {
    const slugs = await Promise.all([1, 2, 3, 4].map(() => create('러시아')))
    expect(slugs.map(({ slug }) => slug).toSorted()).toEqual([
      ...['러시아', '러시아-2', '러시아-3', '러시아-4'],
    ])
    expect(await create('???')).toEqual({ slug: 'untitled' })
  })

  it('refuses the id of another project', async () => {
    const projectId = uuidv7()
    await create('First', projectId)
    await expect(create('Second', projectId)).rejects.toThrow(Conflict)
    expect(await loadLibrary(context())).toHaveLength(1)
  })

  it('does not find a project that there is not', async () => {
    await expect(loadProject(context(), 'gone')).rejects.toThrow(NotFound)
  })
})
