import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import type { Brief, BriefSource } from '@/lib/briefs/brief'
import { citationsIn, docNode, paragraphNode } from '@/lib/briefs/brief-nodes'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { createBrief } from '@/lib/workflows/create-brief'
import { redo } from '@/lib/workflows/redo'
import { saveBrief } from '@/lib/workflows/save-brief'
import { setBriefArchived } from '@/lib/workflows/set-brief-archived'
import { undo } from '@/lib/workflows/undo'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('Briefs', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    const { question, yes, no } = project
    const reading = (positionId: string) => ({
      fields: { assessments: [{ questionId: question.id, positionId }] },
    })
    await addClaim(project, reading(yes.id))
    await addClaim(project, { on: project.council, ...reading(no.id) })
  })

  const source = (): BriefSource => ({ kind: 'question', question: project.question.slug })
  const load = async () => (await loadSnapshot(project.database, project.project)).briefs
  const create = (made: BriefSource = source()) =>
    createBrief(project.ana, { ...project.request(), briefId: uuidv7(), source: made })
  const only = async (): Promise<Brief> => {
    const [brief] = await load()
    if (!brief) throw new Error('there is a brief')
    return brief
  }
  const save = async (title: string, expectedVersion: number, who = project.ana) => {
    const { id } = await only()
    const text = { title, content: docNode([paragraphNode(title)]) }
    return saveBrief(who, { ...project.request(), briefId: id, expectedVersion, text })
  }

  it('is written from a question, under an address of its own each time', async () => {
    const first = await create()
    const second = await create()
    expect([first, second]).toEqual([
      { slug: 'will-it-last', title: 'Will it last?' },
      { slug: 'will-it-last-2', title: 'Will it last?' },
    ])
    const [brief] = await load()
    expect(brief).toMatchObject({ source: source(), createdBy: 'Ana', version: 1 })
    expect(new Set(brief && citationsIn(brief.content).map(({ claim }) => claim))).toEqual(
      new Set([1, 2]),
    )
  })

  it('is written from chosen pairs', async () => {
    const pair = { question: project.question.slug, claimA: 1, claimB: 2 }
    expect(await create({ kind: 'pairs', pairs: [pair] })).toMatchObject({
      title: 'Will it last? (1 pair)',
    })
    await expect(create({ kind: 'pairs', pairs: [{ ...pair, claimB: 7 }] })).rejects.toThrow(
      InvalidInput,
    )
    await expect(create({ kind: 'question', question: 'another' })).rejects.toThrow(InvalidInput)
  })

  it('does a repeated request once', async () => {
    const request = { ...project.request(), briefId: uuidv7(), source: source() }
    const answers = [
      await createBrief(project.ana, request),
      await createBrief(project.ana, request),
    ]
    expect(answers[0]).toEqual(answers[1])
    expect(await load()).toHaveLength(1)
  })

  it('takes a new text, keeps its address, and counts its versions', async () => {
    await create()
    const before = await only()
    const saved = await save('Another title', 1)
    expect(saved).toMatchObject({ title: 'Another title', version: 2 })
    expect(await only()).toEqual({
      ...before,
      title: 'Another title',
      content: docNode([paragraphNode('Another title')]),
      ...{ version: 2, updatedAt: saved.updatedAt },
    })
  })

  it('refuses a text made from an earlier version, and says what is stored now', async () => {
    await create()
    await save('Ben was first', 1, project.ben)
    const late = save('Too late', 1)
    await expect(late).rejects.toThrow(Conflict)
    await expect(late).rejects.toMatchObject({ current: { title: 'Ben was first', version: 2 } })
    expect(await only()).toMatchObject({ title: 'Ben was first' })
  })

  it.each([
    ['a node that there is not', { type: 'script' }],
    ['a citation of no number', { type: 'quotedClaim', attrs: { claim: 'C-1', key: '' } }],
    ['a citation of half a claim', { type: 'quotedClaim', attrs: { claim: 1.5, key: '' } }],
  ])('refuses a text with %s', async (_, node) => {
    await create()
    const { id } = await only()
    const text = { title: 'A title', content: docNode([node]) }
    const refused = saveBrief(project.ana, {
      ...{ ...project.request(), briefId: id, expectedVersion: 1, text },
    })
    await expect(refused).rejects.toThrow(InvalidInput)
  })

  it('is archived and comes back', async () => {
    await create()
    const { id } = await only()
    const set = (isArchived: boolean, expectedVersion: number) =>
      setBriefArchived(project.ana, {
        ...{ ...project.request(), briefId: id, expectedVersion, isArchived },
      })
    await set(true, 1)
    expect(await only()).toMatchObject({ archivedAt: expect.any(String), version: 2 })
    await set(false, 2)
    expect(await only()).toMatchObject({ archivedAt: null, version: 3 })
  })

  it('is as it was after undo, and again after redo, but for the version that goes up', async () => {
    await create()
    const made = await only()
    await save('Changed', 1)
    await undo(project.ana, project.request())
    const { version, updatedAt: _, ...undone } = await only()
    expect(undone).toEqual({ ...made, version: undefined, updatedAt: undefined })
    expect(version).toBe(3)
    await redo(project.ana, project.request())
    expect(await only()).toMatchObject({ title: 'Changed', version: 4 })
    await undo(project.ana, project.request())
    expect(await undo(project.ana, project.request())).toMatchObject({ tookAway: ['brief'] })
    expect(await load()).toEqual([])
    await expect(save('Nobody is there', 1)).rejects.toThrow('there is a brief')
  })

  it('is not found in another project', async () => {
    await create()
    const { id } = await only()
    const other = await buildProject(project.database, 'Another project')
    const text = { title: 'A title', content: docNode([]) }
    await expect(
      saveBrief(other.ana, { ...other.request(), briefId: id, expectedVersion: 1, text }),
    ).rejects.toThrow(NotFound)
  })
})
