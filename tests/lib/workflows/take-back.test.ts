import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { createRows } from '@/lib/db/record-write'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { redo } from '@/lib/workflows/redo'
import { runBatch } from '@/lib/workflows/run-batch'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveTag } from '@/lib/workflows/save-tag'
import { takeBack } from '@/lib/workflows/take-back'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { arbitrarySteps, pickFrom, steps } from '@/tests/support/arbitrary-steps'
import {
  addClaim,
  buildProject,
  claimInput,
  type TestProject,
  tagInput,
} from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'
import { storedRows } from '@/tests/support/stored-rows'

/** Each history is a project of its own, on machines that do other work too. */
const manyHistoriesMs = 120_000

describeEachEngine('taking back one change', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)
  const statements = async () => (await load()).claims.map(({ statement }) => statement)
  const undoBy = (context: WorkContext) => undo(context, project.request())

  /** Saves the claim with another statement; the id of the change goes with it. */
  const restate = async (claim: Claim, statement: string, by = project.ana) => {
    const request = project.request()
    const changed = await saveClaim(by, {
      ...request,
      claim: claimInput(project.diplomat, {
        ...{ id: claim.id, expectedVersion: claim.version, fields: { statement } },
      }),
    })
    return { changeId: request.batchId, claim: changed }
  }

  const takeBackBy = (context: WorkContext, changeId: string) =>
    takeBack(context, { ...project.request(), changeId })

  it('takes back a change in the middle, and leaves what came after it', async () => {
    const { changeId } = await restate(await addClaim(project), 'First')
    await addClaim(project, { fields: { statement: 'Another' } })
    expect(await takeBackBy(project.ana, changeId)).toEqual({ label: 'Taken back: Change of C-1' })
    expect(await statements()).toEqual(['', 'Another'])
  })

  it('takes back what somebody else did, and the other one undoes that in turn', async () => {
    const { changeId } = await restate(await addClaim(project), 'By Ben', project.ben)
    await takeBackBy(project.ana, changeId)
    expect(await statements()).toEqual([''])
    expect(await undoBy(project.ana)).toEqual({ label: 'Taken back: Change of C-1' })
    expect(await statements()).toEqual(['By Ben'])
    expect(await redo(project.ana, project.request())).toEqual({
      label: 'Taken back: Change of C-1',
    })
    expect(await statements()).toEqual([''])
  })

  it('leaves an undo of its author nothing to do, until it is in place again', async () => {
    await addClaim(project, { by: project.ben })
    const { changeId } = await restate(await addClaim(project), 'By Ben', project.ben)
    await takeBackBy(project.ana, changeId)
    expect(await undoBy(project.ben)).toEqual({ label: 'Claim C-1', tookAway: ['claim'] })
    await redo(project.ben, project.request())
    await undoBy(project.ana)
    expect(await undoBy(project.ben)).toEqual({ label: 'Change of C-2' })
    expect(await statements()).toEqual(['', ''])
  })

  it('is refused where somebody changed the same since, who is named with the change', async () => {
    const { changeId, claim } = await restate(await addClaim(project), 'First')
    await restate(claim, 'By Ben', project.ben)
    const refused = takeBackBy(project.ana, changeId)
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toThrow('Ben changed the same afterwards (Change of C-1)')
    await expect(refused).rejects.toMatchObject({
      current: {
        change: { id: changeId },
        later: { by: 'Ben', label: 'Change of C-1', sequence: 8 },
      },
    })
    expect(await statements()).toEqual(['By Ben'])
  })

  it('says “you” where the actor changed the same since', async () => {
    const { changeId, claim } = await restate(await addClaim(project), 'First')
    await restate(claim, 'Second')
    await expect(takeBackBy(project.ana, changeId)).rejects.toThrow('you changed the same')
  })

  it('names who built on what would go', async () => {
    const request = project.request()
    await saveTag(project.ana, { ...request, tag: tagInput({ name: 'Above' }) })
    const above = (await load()).tags.find(({ name }) => name === 'Above')
    await addClaim(project, { by: project.ben, fields: { tagIds: [above?.id ?? ''] } })
    const refused = takeBackBy(project.ana, request.batchId)
    await expect(refused).rejects.toThrow('Ben built on it afterwards (Claim C-1)')
    await expect(refused).rejects.toMatchObject({ current: { later: { by: 'Ben' } } })
  })

  it('takes a change back once, and then what took it back', async () => {
    const { changeId } = await restate(await addClaim(project), 'First')
    const request = project.request()
    await takeBack(project.ben, { ...request, changeId })
    await expect(takeBackBy(project.ana, changeId)).rejects.toThrow('taken back already')
    expect(await takeBackBy(project.ana, request.batchId)).toEqual({
      label: 'Brought back: Change of C-1',
    })
    expect(await statements()).toEqual(['First'])
    expect(await takeBackBy(project.ana, changeId)).toEqual({ label: 'Taken back: Change of C-1' })
    expect(await statements()).toEqual([''])
  })

  it('brings back what was undone', async () => {
    const claim = await addClaim(project)
    const request = project.request()
    await undo(project.ana, request)
    expect(await takeBackBy(project.ben, request.batchId)).toEqual({
      label: 'Brought back: Claim C-1',
    })
    expect((await load()).claims).toMatchObject([{ id: claim.id, number: 1 }])
    await expect(redo(project.ana, project.request())).rejects.toThrow(NotFound)
  })

  it('refuses what made the project, and changes of other projects', async () => {
    const first = await project.database.batch.findFirstOrThrow({ where: { kind: 'lasting' } })
    await expect(takeBackBy(project.ana, first.id)).rejects.toThrow(InvalidInput)
    const other = await buildProject(project.database, 'Another')
    const { changeId } = await restate(await addClaim(project), 'First')
    await expect(takeBack(other.ana, { ...other.request(), changeId })).rejects.toThrow(NotFound)
    await expect(takeBackBy(project.ana, uuidv7())).rejects.toThrow(NotFound)
  })

  it('does the work of one request once', async () => {
    const { changeId } = await restate(await addClaim(project), 'First')
    const request = { ...project.request(), changeId }
    const answers = await Promise.all([1, 2, 3].map(() => takeBack(project.ana, request)))
    expect(answers).toEqual([1, 2, 3].map(() => ({ label: 'Taken back: Change of C-1' })))
  })

  it('takes back a batch of 2,000 rows', async () => {
    const request = project.request()
    const before = contentOf(await load())
    await runBatch(project.ana, request, async ({ recording, project: { id: projectId } }) => {
      const tags = Array.from({ length: 2000 }, (_, index) => ({
        ...{ id: uuidv7(), projectId, slug: `tag-${index}`, name: `Tag ${index}` },
        ...{ description: '', parentId: null, ordinal: index + 1, archivedAt: null },
        ...{ colour: null, mergedIntoId: null, version: 1 },
      }))
      await createRows(recording, 'tag', tags)
      return { label: '2,000 tags', value: null }
    })
    expect((await load()).tags).toHaveLength(2001)
    await takeBackBy(project.ben, request.batchId)
    expect(contentOf(await load())).toEqual(before)
    await undoBy(project.ben)
    expect((await load()).tags).toHaveLength(2001)
  })
})

describeEachEngine('taking back any change', (engine) => {
  let database: Database

  beforeAll(async () => {
    database = await engine.openFresh()
  })

  it(
    'and undoing that is as before, and rows of other changes are never touched',
    async () => {
      const arbitraryHistory = fc.record({
        changes: arbitrarySteps,
        authors: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        chosen: fc.nat(),
      })
      await fc.assert(
        fc.asyncProperty(arbitraryHistory, async ({ changes, authors, chosen }) => {
          const project = await buildProject(database)
          const people = [project.ana, project.ben, { database, actor: 'Cleo' }]
          const load = () => loadSnapshot(database, project.project)
          for (const [index, { name, pick, stance }] of changes.entries()) {
            const by = pickFrom(people, authors[index] ?? 0) ?? project.ana
            await steps[name]({ project, by, snapshot: await load(), pick }, stance)
          }
          const batches = await database.batch.findMany({
            where: { project: { slug: project.project }, kind: 'change' },
            include: { activities: true },
          })
          const batch = pickFrom(batches, chosen)
          if (!batch) return
          const before = await load()
          const rowsBefore = await storedRows(database)
          const request = { batchId: uuidv7(), project: project.project }

          try {
            await takeBack(project.ben, { ...request, changeId: batch.id })
          } catch (error) {
            if (!(error instanceof Conflict)) throw error
            expect(await load()).toEqual(before)
            return
          }
          const touched = new Set(
            batch.activities.map(({ entity, entityId }) => `${entity} ${entityId}`),
          )
          const rowsAfter = await storedRows(database)
          for (const [name, row] of rowsBefore) {
            if (!touched.has(name) && !name.startsWith('pair '))
              expect(rowsAfter.get(name)).toBe(row)
          }
          await undo(project.ben, { batchId: uuidv7(), project: project.project })
          expect(contentOf(await load())).toEqual(contentOf(before))
        }),
        { numRuns: 15 },
      )
    },
    manyHistoriesMs,
  )
})
