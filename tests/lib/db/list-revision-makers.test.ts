import { beforeEach, expect, it } from 'vitest'
import { listRevisionMakers } from '@/lib/db/list-revision-makers'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { addRevision } from '@/lib/workflows/add-revision'
import { redo } from '@/lib/workflows/redo'
import { undo } from '@/lib/workflows/undo'
import { buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('listRevisionMakers', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const correct = () =>
    addRevision(project.ben, {
      ...{ ...project.request(), documentId: project.diplomat.id, expectedNumber: 1 },
      ...{ content: contentFromText('Another text.'), importMethod: 'correction' as const },
      ...{ source: null, note: '' },
    })
  const makersOf = async (number: number) => {
    const { revisions } = await loadSnapshot(project.database, project.project)
    const revision = revisions.find(
      (known) => known.documentId === project.diplomat.id && known.number === number,
    )
    return listRevisionMakers(project.database, [revision?.id ?? 'none'])
  }

  it('names who added a text, with the place of that in the history', async () => {
    await correct()
    const [maker] = await makersOf(2)
    expect(maker).toMatchObject({ by: 'Ben', sequence: expect.any(Number) })
    const [first] = await makersOf(1)
    expect(first?.sequence).toBeLessThan(maker?.sequence ?? 0)
  })

  it('names once who added it again after it was taken back', async () => {
    await correct()
    await undo(project.ben, project.request())
    await redo(project.ben, project.request())
    expect(await makersOf(2)).toMatchObject([{ by: 'Ben' }])
  })

  it('names nobody for a text that is not there', async () => {
    expect(await makersOf(9)).toEqual([])
  })
})
