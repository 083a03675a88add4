import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import { listProjects } from '@/lib/db/list-projects'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { serializeProjectFile } from '@/lib/exchange/serialize-project-file'
import { createProject } from '@/lib/workflows/create-project'
import { buildWorkedProject } from '@/prisma/seed/build-worked-project'
import { loadWorkedProject } from '@/prisma/seed/load-worked-project'
import { readWorkedProject } from '@/prisma/seed/read-worked-project'
import { describeEachEngine } from '@/tests/support/databases'

const actor = 'Ana'

describeEachEngine('loading the worked project', (engine) => {
  it('fills an empty database, and nothing of it differs: boards, pairs and verdicts', async () => {
    const database = await engine.openFresh()
    const file = buildWorkedProject(readWorkedProject())
    expect(await loadWorkedProject({ database, actor })).toEqual({
      slug: 'russia-north-korea',
      title: file.project.title,
    })
    const snapshot = await loadSnapshot(database, 'russia-north-korea')
    expect(serializeProjectFile(buildProjectFile(snapshot, file.exportedAt))).toBe(
      serializeProjectFile(file),
    )
  })

  it('does nothing a second time', async () => {
    const database = await engine.openFresh()
    await loadWorkedProject({ database, actor })
    expect(await loadWorkedProject({ database, actor })).toBeNull()
    expect(await listProjects(database)).toHaveLength(1)
  })

  it('leaves a database alone in which somebody works already', async () => {
    const database = await engine.openFresh()
    const ids = { batchId: uuidv7(), projectId: uuidv7() }
    await createProject({ database, actor }, { ...ids, title: 'Mine', description: '' })
    expect(await loadWorkedProject({ database, actor })).toBeNull()
    expect(await listProjects(database)).toHaveLength(1)
  })
})
