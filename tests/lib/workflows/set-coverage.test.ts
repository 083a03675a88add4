import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import type { CoverageState } from '@/lib/questions/question'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('setCoverage', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const cell = () => ({ documentId: project.diplomat.id, questionId: project.question.id })
  const set = (state: CoverageState, by: WorkContext = project.ana, note?: string) =>
    setCoverage(by, { ...project.request(), ...cell(), state, note })
  const load = async () => (await loadSnapshot(project.database, project.project)).coverage

  it('records what a person found, and changes that person’s record alone', async () => {
    const anas = await set('silent')
    const bens = await set('raises-only', project.ben, 'In passing')
    expect([anas, bens]).toMatchObject([
      { ...cell(), state: 'silent', note: '', by: 'Ana' },
      { ...cell(), state: 'raises-only', note: 'In passing', by: 'Ben' },
    ])
    const changed = await set('takes-position')
    expect(await load()).toEqual(expect.arrayContaining([changed, bens]))
    expect(await load()).toHaveLength(2)
  })

  it('takes back the record of the person who has not checked', async () => {
    await set('silent')
    const bens = await set('silent', project.ben)
    expect(await set('not-checked')).toBeNull()
    expect(await load()).toEqual([bens])
    expect(await undo(project.ana, project.request())).toEqual({
      label: 'Coverage of “Will it last?” in Diplomat 2024',
    })
    expect(await load()).toHaveLength(2)
  })

  it('keeps the note of a record of which only the state is changed', async () => {
    await set('raises-only', project.ana, 'In passing')
    expect(await set('silent')).toMatchObject({ state: 'silent', note: 'In passing' })
    expect(await set('silent', project.ana, '')).toMatchObject({ note: '' })
  })

  it('keeps the date of a check that is said again', async () => {
    const first = await set('silent')
    expect(await set('silent')).toEqual(first)
  })

  it('refuses what is not in the project', async () => {
    const other = await buildProject(project.database)
    const strange = { ...project.request(), ...cell(), state: 'silent' as const, note: '' }
    for (const wrong of [{ documentId: other.diplomat.id }, { questionId: other.question.id }]) {
      await expect(setCoverage(project.ana, { ...strange, ...wrong })).rejects.toThrow(NotFound)
    }
  })
})
