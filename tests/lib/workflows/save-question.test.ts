import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadChangeGround } from '@/lib/db/load-change-ground'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import { changeBase } from '@/lib/questions/change-base'
import type { Position, QuestionInput } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { saveQuestion } from '@/lib/workflows/save-question'
import { undo } from '@/lib/workflows/undo'
import {
  addClaim,
  buildProject,
  questionInput,
  type TestProject,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('saveQuestion', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const saveBasedOn = (question: QuestionInput) =>
    saveQuestion(project.ana, { ...project.request(), question })
  /** As somebody does who has just opened the question. */
  const save = async (question: QuestionInput) => {
    const stored = (await load()).find(({ id }) => id === question.id)
    return saveBasedOn({ ...question, basedOn: stored ? questionState(stored) : null })
  }
  const load = async () => (await loadSnapshot(project.database, project.project)).questions

  it('makes a question after those that are there, under an address of its own', async () => {
    const first = await save(questionInput({ text: '관계는 지속될까?' }))
    const second = await save(questionInput({ text: '관계는 지속될까?' }))
    expect([first, second]).toMatchObject([
      { slug: '관계는-지속될까', ordinal: 1 },
      { slug: '관계는-지속될까-2', ordinal: 2 },
    ])
    expect(second).toMatchObject({
      positions: [
        { label: 'Yes', slug: 'yes', ordinal: 0, archivedAt: null },
        { label: 'No', slug: 'no', ordinal: 1 },
      ],
      relations: [{ relation: 'exclusive' }],
    })
    expect(await load()).toEqual([project.question, first, second])
  })

  it('archives positions that are left out, and brings them back with their claims', async () => {
    const { question, yes, no } = project
    const reading = { questionId: question.id, positionId: no.id }
    await addClaim(project, { fields: { assessments: [reading] } })
    const [kept, left] = [yes, no].map(({ id, label, definition }) => ({ id, label, definition }))
    if (!kept || !left) throw new Error('the question has two positions')
    const shorter = await save(questionInput({ id: question.id, positions: [kept], relations: [] }))
    expect(shorter.positions).toEqual([yes, { ...no, ordinal: 1, archivedAt: expect.any(String) }])
    expect(shorter.relations).toEqual(question.relations)
    const { claims } = await loadSnapshot(project.database, project.project)
    expect(claims[0]?.assessments).toMatchObject([reading])
    const whole = await save(
      questionInput({ id: question.id, positions: [left, kept], relations: question.relations }),
    )
    expect(whole).toEqual({
      ...question,
      positions: [
        { ...no, ordinal: 0 },
        { ...yes, ordinal: 1 },
      ],
    })
  })

  it('keeps addresses when the words change', async () => {
    const { question, yes, no } = project
    const saved = await save({
      ...questionInput({ id: question.id, text: 'How long?', isScale: true, relations: [] }),
      positions: [
        { id: yes.id, label: 'For ever', definition: 'Beyond the war' },
        { id: no.id, label: 'Briefly', definition: '' },
        { id: uuidv7(), label: 'Yes', definition: '' },
      ],
    })
    expect(saved).toMatchObject({ slug: question.slug, text: 'How long?', isScale: true })
    expect(saved.positions.map(({ slug }) => slug)).toEqual(['yes', 'no', 'yes-2'])
    expect(saved.relations).toEqual([])
    expect(await load()).toEqual([saved])
    await undo(project.ana, project.request())
    expect(await load()).toEqual([question])
  })

  const [a, b, other] = [uuidv7(), uuidv7(), uuidv7()] as const
  const twoPositions = [a, b].map((id) => ({ id, label: id, definition: '' }))
  const related = (positionAId: string, positionBId: string) => ({
    ...{ positionAId, positionBId, relation: 'exclusive' as const },
  })

  it.each<[string, Partial<QuestionInput>, string]>([
    ['a relation to nothing', { relations: [related(a, other)] }, 'does not have'],
    ['a relation to itself', { relations: [related(a, a)] }, 'no relation to itself'],
    ['a relation twice', { relations: [related(a, b), related(b, a)] }, 'related twice'],
    [
      'a position twice',
      { positions: [...twoPositions, ...twoPositions], relations: [] },
      'there twice',
    ],
  ])('refuses %s', async (_, fields, message) => {
    const refused = save({ ...questionInput(), positions: twoPositions, ...fields })
    await expect(refused).rejects.toThrow(InvalidInput)
    await expect(refused).rejects.toThrow(message)
  })

  it('refuses a change made from a question that was changed since, and says what it is now', async () => {
    const { question, yes } = project
    const opened = questionState(question)
    const changed = await save(questionInput({ id: question.id, text: 'How long?' }))
    const positions = [{ id: yes.id, label: yes.label, definition: '' }]
    const late = saveBasedOn({
      ...questionInput({ id: question.id, positions, relations: [] }),
      basedOn: opened,
    })
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({ current: changed })
    expect(await load()).toEqual([changed])
  })

  describe('whose effect was shown', () => {
    const without = ({ id, label, definition }: Position): Partial<QuestionInput> => ({
      positions: [{ id, label, definition }],
      relations: [],
    })
    const shown = async () => ({
      question: questionInput({
        ...{ id: project.question.id, basedOn: questionState(project.question) },
        ...without(project.yes),
      }),
      effectBasedOn: changeBase(await loadChangeGround(project.database, project.question)),
    })

    it('saves it while that holds', async () => {
      const saved = await saveQuestion(project.ana, { ...project.request(), ...(await shown()) })
      expect(saved.positions[1]?.archivedAt).toEqual(expect.any(String))
    })

    it('refuses it where somebody read a claim since, and saves it once that was seen', async () => {
      const late = await shown()
      const reading = { questionId: project.question.id, positionId: project.no.id }
      await addClaim(project, { by: project.ben, fields: { assessments: [reading] } })
      const refused = saveQuestion(project.ana, { ...project.request(), ...late })
      await expect(refused).rejects.toThrow(Conflict)
      await expect(refused).rejects.toMatchObject({ current: project.question })
      expect(await load()).toEqual([project.question])
      await saveQuestion(project.ana, { ...project.request(), ...(await shown()) })
      expect((await load())[0]?.positions[1]?.archivedAt).toEqual(expect.any(String))
    })

    it('gives a request that was answered the same answer, whatever it changed', async () => {
      const request = { ...project.request(), ...(await shown()) }
      const saved = await saveQuestion(project.ana, request)
      expect(await saveQuestion(project.ana, request)).toEqual(saved)
    })
  })

  it('refuses a new question under an id that is taken', async () => {
    await expect(saveBasedOn(questionInput({ id: project.question.id }))).rejects.toThrow(Conflict)
  })

  it('refuses the positions of another question', async () => {
    const { id, label } = project.yes
    const positions = [{ id, label, definition: '' }]
    await expect(save(questionInput({ positions, relations: [] }))).rejects.toThrow(Conflict)
    expect(await load()).toEqual([project.question])
  })
})
