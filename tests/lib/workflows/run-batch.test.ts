import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { Conflict, NotFound } from '@/lib/errors'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { createDocument } from '@/lib/workflows/create-document'
import { createProject } from '@/lib/workflows/create-project'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { restoreClaim } from '@/lib/workflows/restore-claim'
import { runBatch } from '@/lib/workflows/run-batch'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveQuestion } from '@/lib/workflows/save-question'
import { saveTag } from '@/lib/workflows/save-tag'
import { setCoverage } from '@/lib/workflows/set-coverage'
import type { WorkContext } from '@/lib/workflows/work-context'
import {
  addClaim,
  buildProject,
  claimInput,
  questionInput,
  type TestProject,
  tagInput,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('runBatch', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)
  const batches = () =>
    project.database.batch.findMany({
      where: { project: { slug: project.project } },
      include: { activities: { orderBy: { ordinal: 'asc' } }, by: true },
      orderBy: { sequence: 'asc' },
    })

  type Request = { batchId: string; project: string }
  type Prepared = (request: Request) => Promise<unknown>

  /** Every workflow, ready to be sent as often as one likes. */
  const workflows: [string, (context: WorkContext) => Promise<Prepared>][] = [
    [
      'createProject',
      async (ana) => {
        const projectId = uuidv7()
        return ({ batchId }) =>
          createProject(ana, { batchId, projectId, title: 'Another', description: '' })
      },
    ],
    [
      'createDocument',
      async (ana) => {
        const documentId = uuidv7()
        return (request) =>
          createDocument(ana, {
            ...request,
            ...{
              documentId,
              importMethod: 'paste',
              source: null,
              content: contentFromText('Words.'),
            },
            metadata: {
              ...{ title: 'Words', standfirst: '', authors: [], publisher: '', url: null },
              ...{ publishedOn: null, language: 'en', provenance: '' },
            },
          })
      },
    ],
    [
      'saveQuestion',
      async (ana) => {
        const question = questionInput({ text: 'Why?' })
        return (request) => saveQuestion(ana, { ...request, question })
      },
    ],
    [
      'saveTag',
      async (ana) => {
        const tag = tagInput({ name: 'Trade' })
        return (request) => saveTag(ana, { ...request, tag })
      },
    ],
    [
      'setCoverage',
      async (ana) => (request) =>
        setCoverage(ana, {
          ...request,
          ...{ documentId: project.council.id, questionId: project.question.id },
          ...{ state: 'silent', note: '' },
        }),
    ],
    [
      'saveClaim',
      async (ana) => {
        const claim = claimInput(project.diplomat)
        return (request) => saveClaim(ana, { ...request, claim })
      },
    ],
    [
      'archiveClaim',
      async (ana) => {
        const { id: claimId } = await addClaim(project)
        return (request) => archiveClaim(ana, { ...request, claimId, expectedVersion: 1 })
      },
    ],
    [
      'restoreClaim',
      async (ana) => {
        const { id: claimId } = await addClaim(project)
        await archiveClaim(ana, { ...project.request(), claimId, expectedVersion: 1 })
        return (request) => restoreClaim(ana, { ...request, claimId, expectedVersion: 2 })
      },
    ],
    [
      'giveVerdict',
      async (ana) => {
        const [a, b] = [await addClaim(project), await addClaim(project)]
        const contentKey = contentKeyOf(project.question, a, b)
        return (request) =>
          giveVerdict(ana, {
            ...{ ...request, contentKey },
            ...{ questionId: project.question.id, claimAId: a.id, claimBId: b.id },
            verdict: {
              outcome: 'unsure',
              kinds: [],
              reason: '',
              confidence: null,
              supersedingClaimId: null,
            },
          })
      },
    ],
  ]

  it.each(workflows)('%s does its work once, however often it is sent', async (_, prepare) => {
    const send = await prepare(project.ana)
    const request = project.request()
    const answers = await Promise.all([send(request), send(request), send(request)])
    const after = await load()
    answers.push(await send(request))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await load()).toEqual(after)
    expect(await project.database.batch.count({ where: { id: request.batchId } })).toBe(1)
  })

  it('records who did what, in order, with every row before and after', async () => {
    const claim = await addClaim(project, { quotes: ['shells'], fields: { statement: 'Old' } })
    await saveClaim(project.ben, {
      ...project.request(),
      claim: claimInput(project.diplomat, {
        ...{ id: claim.id, quotes: ['shells', 'stay'], expectedVersion: 1 },
        fields: { statement: 'New', tagIds: [project.tag.id] },
      }),
    })
    const [made, changed] = (await batches()).slice(-2)
    expect(made).toMatchObject({
      ...{ label: 'Claim C-1', kind: 'change', by: { name: 'Ana' }, revertsId: null },
      activities: [
        { entity: 'claim', entityId: claim.id, before: null },
        { entity: 'anchor', before: null },
      ],
    })
    expect(changed).toMatchObject({
      ...{ label: 'Change of C-1', by: { name: 'Ben' }, sequence: (made?.sequence ?? 0) + 1 },
      activities: [
        { entity: 'anchor', before: null },
        { entity: 'claimTag', before: null },
        {
          entity: 'claim',
          before: expect.stringContaining('"statement":"Old"'),
          after: expect.stringContaining('"statement":"New"'),
        },
      ],
    })
  })

  it('stores nothing of a work that fails', async () => {
    const before = [await load(), await batches()]
    const failing = runBatch(project.ana, project.request(), async ({ recording, now }) => {
      await recording.transaction.project.updateMany({ data: { title: 'Broken', createdAt: now } })
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    expect([await load(), await batches()]).toEqual(before)
  })

  it('refuses the id of a request of somebody else, or in another project', async () => {
    const request = project.request()
    const tag = tagInput({ name: 'Trade' })
    await saveTag(project.ana, { ...request, tag })
    await expect(saveTag(project.ben, { ...request, tag })).rejects.toThrow(Conflict)
    const other = await buildProject(project.database)
    const elsewhere = { ...request, project: other.project, tag }
    await expect(saveTag(project.ana, elsewhere)).rejects.toThrow('the id of another one')
  })

  it('refuses a project that there is not', async () => {
    const request = { ...project.request(), project: 'gone', tag: tagInput() }
    await expect(saveTag(project.ana, request)).rejects.toThrow(NotFound)
  })

  describe('with many at once', () => {
    it('loses none of fifty claims, and numbers them one by one', async () => {
      const people = Array.from({ length: 5 }, (_, index) => `Reader ${index}`)
      const claims = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          addClaim(project, { by: { ...project.ana, actor: people[index % 5] ?? '' } }),
        ),
      )
      const stored = (await load()).claims
      expect(stored.map(({ id }) => id).toSorted()).toEqual(claims.map(({ id }) => id).toSorted())
      expect(stored.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1))
      const sequences = (await batches()).map(({ sequence }) => sequence)
      expect(sequences).toEqual(sequences.map((_, index) => index + 1))
    })

    it('lets one of two savings of a claim win, and gives the other what is stored', async () => {
      const claim = await addClaim(project)
      const save = (by: WorkContext) =>
        saveClaim(by, {
          ...project.request(),
          claim: claimInput(project.diplomat, {
            ...{ id: claim.id, expectedVersion: 1 },
            fields: { statement: `By ${by.actor}` },
          }),
        })
      const outcomes = await Promise.allSettled([save(project.ana), save(project.ben)])
      const [stored] = (await load()).claims
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(won.map(({ value }) => value)).toEqual([stored])
      expect(refused.map(({ reason }) => reason)).toEqual([expect.any(Conflict)])
      expect(refused[0]?.reason.current).toEqual(stored)
    })
  })
})
