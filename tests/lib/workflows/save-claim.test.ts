import { expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { addClaim, buildProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('saveClaim', (engine) => {
  it('makes a claim that the project then holds', async () => {
    const project = await buildProject(await engine.openFresh())
    const claim = await addClaim(project, { quotes: ['shells'] })
    expect(claim).toMatchObject({ number: 1, version: 1, createdBy: 'Ana', archivedAt: null })
    expect(claim.passages).toMatchObject([{ exact: 'shells', prefix: 'Moscow needs ' }])
    expect((await loadSnapshot(project.database, project.project)).claims).toEqual([claim])
  })
})
