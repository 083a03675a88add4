import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { NotFound } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'
import { markSilent } from '@/lib/workflows/mark-silent'
import { redo } from '@/lib/workflows/redo'
import { saveQuestion } from '@/lib/workflows/save-question'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { undo } from '@/lib/workflows/undo'
import {
  addClaim,
  buildProject,
  questionInput,
  type TestProject,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('markSilent', (engine) => {
  let project: TestProject
  let questions: Question[]

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    questions = [project.question]
    for (const text of ['Who gains?', 'Who pays?']) {
      const question = questionInput({ text })
      questions.push(await saveQuestion(project.ana, { ...project.request(), question }))
    }
  })

  const all = () => questions.map(({ id }) => id)
  const mark = (questionIds: string[], by = project.ana, request = project.request()) =>
    markSilent(by, { ...request, documentId: project.diplomat.id, questionIds })
  const load = async () => (await loadSnapshot(project.database, project.project)).coverage

  it('marks several questions in one change that undo takes back whole, and redo brings again', async () => {
    await setCoverage(project.ben, {
      ...{ ...project.request(), documentId: project.council.id },
      ...{ questionId: project.question.id, state: 'raises-only' },
    })
    const before = await load()
    expect(await mark(all())).toEqual({ marked: 3 })
    const marked = await load()
    expect(marked).toHaveLength(4)
    expect(marked.filter(({ by }) => by === 'Ana').map(({ state }) => state)).toEqual([
      ...['silent', 'silent', 'silent'],
    ])
    const { label } = await undo(project.ana, project.request())
    expect(label).toBe('Diplomat 2024 silent on 3 questions')
    expect(await load()).toEqual(before)
    await redo(project.ana, project.request())
    expect(await load()).toEqual(marked)
  })

  it('leaves alone what the person has marked or read a claim on', async () => {
    const [first, second, third] = questions
    if (!first || !second || !third) throw new Error('there are three questions')
    const document = { documentId: project.diplomat.id }
    await setCoverage(project.ana, {
      ...{ ...project.request(), ...document, questionId: second.id },
      ...{ state: 'raises-only', note: 'In passing' },
    })
    await addClaim(project, {
      fields: { assessments: [{ questionId: first.id, positionId: project.no.id }] },
    })
    expect(await mark(all())).toEqual({ marked: 1 })
    expect(await load()).toMatchObject([
      { questionId: second.id, state: 'raises-only', note: 'In passing' },
      { questionId: third.id, state: 'silent' },
    ])
  })

  it('says for each person what they found', async () => {
    await mark(all())
    expect(await mark(all(), project.ben)).toEqual({ marked: 3 })
    expect(await load()).toHaveLength(6)
  })

  it('does its work once where the request is sent again', async () => {
    const request = project.request()
    expect(await mark(all(), project.ana, request)).toEqual({ marked: 3 })
    expect(await mark(all(), project.ana, request)).toEqual({ marked: 3 })
    expect(await load()).toHaveLength(3)
  })

  it('refuses what is not in the project, and marks nothing then', async () => {
    const other = await buildProject(project.database)
    await expect(mark([...all(), other.question.id])).rejects.toThrow(NotFound)
    await expect(
      markSilent(project.ana, {
        ...{ ...project.request(), documentId: other.diplomat.id, questionIds: all() },
      }),
    ).rejects.toThrow(NotFound)
    expect(await load()).toEqual([])
  })
})
