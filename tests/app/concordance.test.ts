import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { GET } from '@/app/api/v1/projects/[project]/concordance/route'
import { listExactMarks } from '@/lib/db/list-exact-marks'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

vi.mock(import('@/lib/db/list-exact-marks'), { spy: true })

describeEachEngine('the concordance of the API', (engine) => {
  let project: TestProject
  beforeAll(async () => {
    const database = await engine.openFresh()
    globalThis.counterpointDatabase = Promise.resolve(database)
    project = await buildProject(database)
    await addClaim(project, { quotes: ['transactional'] })
  })
  afterAll(() => {
    globalThis.counterpointDatabase = undefined
  })

  const ask = (search: string) =>
    GET(new Request(`http://localhost:3000/api/v1/projects/x/concordance?${search}`), {
      params: Promise.resolve({ project: project.project }),
    })

  it('reads the claims that mark the words for the page, and not for the file, which has none', async () => {
    vi.mocked(listExactMarks).mockClear()
    expect(await (await ask('q=transactional&format=csv')).text()).toContain('"transactional"')
    expect(listExactMarks).not.toHaveBeenCalled()
    expect(await (await ask('q=transactional')).text()).toContain('"marks":[{')
    expect(listExactMarks).toHaveBeenCalledOnce()
  })

  it('has no lines where no document is of the time that is asked for', async () => {
    const response = await ask('q=transactional&from=2040')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ documents: [], lines: [], total: 0, documentTotal: 0 })
  })
})
