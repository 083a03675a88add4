import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { InvalidInput, NotFound } from '@/lib/errors'
import { createProject } from '@/lib/workflows/create-project'
import { markDocumentRead } from '@/lib/workflows/mark-document-read'
import { saveQuestion } from '@/lib/workflows/save-question'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { undo } from '@/lib/workflows/undo'
import {
  addClaim,
  addDocument,
  buildProject,
  questionInput,
  type TestProject,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('markDocumentRead', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)
  const coverage = async () => (await load()).coverage
  const mark = (by = project.ben) =>
    markDocumentRead(by, { ...project.request(), documentId: project.diplomat.id })

  it('records for each question what the reader’s own claims say, and silence elsewhere', async () => {
    const { ana, ben, question, yes, no, request } = project
    const other = await saveQuestion(ana, { ...request(), question: questionInput() })
    const quoted = await saveQuestion(ana, { ...request(), question: questionInput() })
    const positionOf = (asked: typeof other) => asked.positions[0]?.id ?? ''
    await addClaim(project, {
      fields: { assessments: [{ questionId: other.id, positionId: positionOf(other) }] },
    })
    await addClaim(project, {
      by: ben,
      fields: { assessments: [{ questionId: question.id, positionId: yes.id }] },
    })
    await addClaim(project, {
      by: ben,
      fields: {
        authorStance: 'rejects',
        assessments: [{ questionId: quoted.id, positionId: positionOf(quoted) }],
      },
    })
    await addClaim(project, {
      on: project.council,
      by: ben,
      fields: { assessments: [{ questionId: question.id, positionId: no.id }] },
    })
    expect(await mark()).toEqual({ recorded: 3 })
    const states = (await coverage()).map(({ questionId, state, by }) => [questionId, state, by])
    expect(states).toEqual(
      expect.arrayContaining([
        [question.id, 'takes-position', 'Ben'],
        [other.id, 'silent', 'Ben'],
        [quoted.id, 'raises-only', 'Ben'],
      ]),
    )
  })

  it('leaves what was recorded before, and others’ records', async () => {
    const { ana, ben, question, request, diplomat } = project
    const cell = { documentId: diplomat.id, questionId: question.id }
    await setCoverage(ana, { ...request(), ...cell, state: 'takes-position' })
    await setCoverage(ben, { ...request(), ...cell, state: 'raises-only', note: 'In passing' })
    const before = await coverage()
    expect(await mark()).toEqual({ recorded: 0 })
    expect(await coverage()).toEqual(before)
  })

  it('is taken back as one change', async () => {
    await saveQuestion(project.ana, { ...project.request(), question: questionInput() })
    const before = await load()
    await mark()
    expect((await coverage()).length).toBe(2)
    expect(await undo(project.ben, project.request())).toEqual({
      label: 'Reading of Diplomat 2024',
    })
    expect(await load()).toEqual(before)
  })

  it('is refused where the project asks nothing, or has no such document', async () => {
    const strange = { ...project.request(), documentId: 'nowhere' }
    await expect(markDocumentRead(project.ana, strange)).rejects.toThrow(NotFound)
    const { database, ana } = project
    const made = { batchId: crypto.randomUUID(), projectId: crypto.randomUUID() }
    const { slug } = await createProject(ana, { ...made, title: 'Unasked', description: '' })
    await addDocument(ana, slug, 'Alone', 'Some words.')
    const [alone] = (await loadSnapshot(database, slug)).documents
    await expect(
      markDocumentRead(ana, {
        ...{ batchId: crypto.randomUUID(), project: slug },
        documentId: alone?.id ?? '',
      }),
    ).rejects.toThrow(InvalidInput)
  })
})
