import { beforeEach, expect, it, vi } from 'vitest'
import { viewEffect } from '@/lib/boundary/view-question-change'
import type { Hidable } from '@/lib/comparison/view'
import { loadQuestionMaterial } from '@/lib/db/load-question-material'
import { Conflict } from '@/lib/errors'
import { loadProject } from '@/lib/workflows/load-project'
import { mergePositions } from '@/lib/workflows/merge-positions'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

vi.mock('@/lib/db/load-question-material', { spy: true })
vi.mock('@/lib/workflows/load-project', { spy: true })

describeEachEngine('the effect of a change of a question', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    vi.mocked(loadQuestionMaterial).mockReset()
    vi.mocked(loadProject).mockReset()
    project = await buildProject(await engine.openFresh())
  })

  const merge = () => ({
    ...{ questionId: project.question.id, fromId: project.no.id, intoId: project.yes.id },
  })
  const view = (hides: Hidable[]) =>
    viewEffect(
      { ...project.ana, view: { annotator: 'Ana', hides } },
      { project: project.project, change: { kind: 'merge', merge: merge() } },
    )
  const mergeAsSeen = ({ basedOn }: { basedOn: string }) =>
    mergePositions(project.ana, { ...project.request(), basedOn, merge: merge() })
  /** Somebody else reads a claim right after what is shown was read. */
  const readBetween = () => {
    const reading = { questionId: project.question.id, positionId: project.no.id }
    return addClaim(project, { by: project.ben, fields: { assessments: [reading] } })
  }

  it.each<[string, Hidable[]]>([
    ['everything is seen', []],
    ['something is hidden', ['readings']],
  ])('lets the change be made that was shown, where %s', async (_, hides) => {
    expect(await mergeAsSeen(await view(hides))).toMatchObject({ id: project.question.id })
  })

  it('does not confirm a reading that came between what is shown and the answer', async () => {
    const original = await vi.importActual<typeof import('@/lib/db/load-question-material')>(
      '@/lib/db/load-question-material',
    )
    vi.mocked(loadQuestionMaterial).mockImplementationOnce(async (...given) => {
      const material = await original.loadQuestionMaterial(...given)
      await readBetween()
      return material
    })
    const seen = await view([])
    await expect(mergeAsSeen(seen)).rejects.toThrow(Conflict)
  })

  it('does not confirm it to somebody to whom something is hidden', async () => {
    const original = await vi.importActual<typeof import('@/lib/workflows/load-project')>(
      '@/lib/workflows/load-project',
    )
    vi.mocked(loadProject).mockImplementationOnce(async (...given) => {
      const snapshot = await original.loadProject(...given)
      await readBetween()
      return snapshot
    })
    const seen = await view(['readings'])
    await expect(mergeAsSeen(seen)).rejects.toThrow(Conflict)
  })
})
