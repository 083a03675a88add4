import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import type { Question } from '@/lib/questions/question'
import { orderState, questionLines } from '@/lib/questions/question-order'
import { orderQuestions } from '@/lib/workflows/order-questions'
import { saveQuestion } from '@/lib/workflows/save-question'
import { undo } from '@/lib/workflows/undo'
import { buildProject, questionInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('orderQuestions', (engine) => {
  let project: TestProject
  let questions: Question[]

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    questions = [project.question]
    for (const text of ['Why?', 'How?']) {
      const question = questionInput({ text })
      questions.push(await saveQuestion(project.ana, { ...project.request(), question }))
    }
  })

  const load = async () => (await loadSnapshot(project.database, project.project)).questions
  const linesNow = async () =>
    questionLines(await load()).map(({ id, depth }) => [
      questions.findIndex((question) => question.id === id),
      depth,
    ])
  const place = (index: number, parent: number | null = null) => ({
    id: questions[index]?.id ?? uuidv7(),
    parentId: parent === null ? null : (questions[parent]?.id ?? uuidv7()),
  })
  const order = async (places: ReturnType<typeof place>[], basedOn?: string) =>
    orderQuestions(project.ana, {
      ...project.request(),
      ...{ places, basedOn: basedOn ?? orderState(await load()) },
    })

  it('puts questions in order and below one another, and one undo takes it back', async () => {
    const before = await load()
    const { order: state } = await order([place(2), place(0, 2), place(1, 0)])
    expect(await linesNow()).toEqual([
      [2, 0],
      [0, 1],
      [1, 2],
    ])
    expect(state).toBe(orderState(await load()))
    await undo(project.ana, project.request())
    expect(await load()).toEqual(before)
  })

  it('refuses an order that was made from another one, and says which one stands', async () => {
    const seen = orderState(await load())
    await order([place(2), place(0), place(1)])
    const late = order([place(1), place(0), place(2)], seen)
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({ current: orderState(await load()) })
  })

  it.each([
    ['leaves a question out', () => [place(0), place(1)]],
    ['names one that is not there', () => [place(0), place(1), place(9)]],
    ['names one twice', () => [place(0), place(1), place(1)]],
    ['makes a circle', () => [place(0, 1), place(1, 0), place(2)]],
  ])('refuses an order that %s', async (_, places) => {
    await expect(order(places())).rejects.toThrow(InvalidInput)
  })
})
