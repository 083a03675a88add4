import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairId } from '@/lib/comparison/pair-id'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { createRow, updateRow } from '@/lib/db/record-write'
import { Conflict, NotFound } from '@/lib/errors'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { redo } from '@/lib/workflows/redo'
import { runBatch } from '@/lib/workflows/run-batch'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveTag } from '@/lib/workflows/save-tag'
import { setCoverage } from '@/lib/workflows/set-coverage'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import {
  addClaim,
  buildProject,
  claimInput,
  type TestProject,
  tagInput,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('undo', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)
  const undoBy = (context: WorkContext) => undo(context, project.request())
  const redoBy = (context: WorkContext) => redo(context, project.request())
  const numbers = async () => (await load()).claims.map(({ number }) => number)

  const restate = (claim: Claim, statement: string, by = project.ana) =>
    saveClaim(by, {
      ...project.request(),
      claim: claimInput(project.diplomat, {
        id: claim.id,
        expectedVersion: claim.version,
        fields: { statement },
      }),
    })

  const judge = async (a: Claim, b: Claim, by: WorkContext) =>
    giveVerdict(by, {
      ...project.request(),
      ...{ questionId: project.question.id, claimAId: a.id, claimBId: b.id },
      contentKey: contentKeyOf(project.question, a, b),
      verdict: {
        outcome: 'unsure',
        kinds: [],
        reason: '',
        confidence: null,
        supersedingClaimId: null,
      },
    })

  it('takes back one change after the other, and redo brings them back in turn', async () => {
    const claim = await addClaim(project)
    await restate(claim, 'First')
    const statement = async () => (await load()).claims[0]?.statement
    expect(await undoBy(project.ana)).toEqual({ label: 'Change of C-1' })
    expect(await statement()).toBe('')
    await undoBy(project.ana)
    expect(await statement()).toBeUndefined()
    expect(await redoBy(project.ana)).toEqual({ label: 'Claim C-1' })
    expect(await statement()).toBe('')
    await redoBy(project.ana)
    expect(await statement()).toBe('First')
    await expect(redoBy(project.ana)).rejects.toThrow(NotFound)
  })

  it('leaves nothing to redo after a new change', async () => {
    await addClaim(project)
    await undoBy(project.ana)
    await addClaim(project)
    await expect(redoBy(project.ana)).rejects.toThrow('nothing of yours to redo')
    await undoBy(project.ana)
    await redoBy(project.ana)
    await expect(redoBy(project.ana)).rejects.toThrow(NotFound)
    expect(await numbers()).toEqual([2])
  })

  it('gives no number twice, and brings a claim back as the one that it was', async () => {
    const claim = await addClaim(project)
    await undoBy(project.ana)
    const other = await addClaim(project, { by: project.ben })
    await redoBy(project.ana)
    expect(other.number).toBe(2)
    const [again] = (await load()).claims
    expect(again).toEqual({ ...claim, version: 2, updatedAt: again?.updatedAt })
  })

  it('makes an open window out of date', async () => {
    const claim = await addClaim(project)
    const changed = await restate(claim, 'First')
    await undoBy(project.ana)
    const refused = restate(changed, 'Second')
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toMatchObject({ current: { version: 3, statement: '' } })
    await expect(restate(claim, 'Second')).rejects.toThrow(Conflict)
  })

  it('starts above the old versions where a claim is made again under its id', async () => {
    const claim = await restate(await addClaim(project), 'First')
    await undoBy(project.ana)
    await undoBy(project.ana)
    const again = await addClaim(project, { id: claim.id })
    expect(again.version).toBeGreaterThan(claim.version)
    expect(again.number).toBe(2)
  })

  it('leaves the changes of others alone', async () => {
    await addClaim(project)
    await addClaim(project, { by: project.ben })
    await undoBy(project.ana)
    expect(await numbers()).toEqual([2])
    await expect(undoBy({ ...project.ana, actor: 'Cleo' })).rejects.toThrow(NotFound)
  })

  it('is refused where somebody has changed the same since, and changes nothing then', async () => {
    const claim = await addClaim(project)
    const bens = await restate(claim, 'By Ben', project.ben)
    const refused = undoBy(project.ana)
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toThrow('Ben changed the same afterwards (Change of C-1)')
    expect((await load()).claims).toEqual([bens])
    await undoBy(project.ben)
    await undoBy(project.ana)
    expect(await numbers()).toEqual([])
  })

  it('is refused where others build on what would go', async () => {
    await saveTag(project.ana, { ...project.request(), tag: tagInput({ name: 'Above' }) })
    const above = (await load()).tags.find(({ name }) => name === 'Above')
    const tag = tagInput({ name: 'Below', parentId: above?.id ?? null })
    await saveTag(project.ben, { ...project.request(), tag })
    await expect(undoBy(project.ana)).rejects.toThrow('Ben built on it afterwards (Tag “Below”)')
    expect((await load()).tags).toHaveLength(3)
  })

  it('keeps the reading of another person where only one’s own is taken back', async () => {
    const claim = await addClaim(project)
    const readingOf = (context: WorkContext, current: Claim, positionId: string) =>
      saveClaim(context, {
        ...project.request(),
        claim: claimInput(project.diplomat, {
          ...{ id: claim.id, expectedVersion: current.version },
          fields: { assessments: [{ questionId: project.question.id, positionId }] },
        }),
      })
    const anas = await readingOf(project.ana, claim, project.yes.id)
    await readingOf(project.ben, anas, project.no.id)
    await undoBy(project.ana)
    const [stored] = (await load()).claims
    expect(stored?.assessments).toMatchObject([{ by: 'Ben', positionId: project.no.id }])
  })

  it('keeps a pair that somebody else has judged, until it is judged by nobody', async () => {
    const a = await addClaim(project)
    const b = await addClaim(project)
    await judge(a, b, project.ana)
    await judge(b, a, project.ben)
    await undoBy(project.ana)
    expect((await load()).pairs).toMatchObject([{ verdicts: [{ reviewer: 'Ben' }] }])
    await redoBy(project.ana)
    expect((await load()).pairs[0]?.verdicts).toHaveLength(2)
    await undoBy(project.ana)
    await undoBy(project.ben)
    await undoBy(project.ana)
    expect(await numbers()).toEqual([1])
    expect((await load()).pairs).toEqual([])
  })

  it('keeps a pair that somebody set side by side by hand since', async () => {
    const a = await addClaim(project)
    const b = await addClaim(project)
    await judge(a, b, project.ana)
    await runBatch(project.ben, project.request(), async ({ recording, actor }) => {
      const pair = await recording.transaction.pair.findFirstOrThrow()
      await updateRow(recording, 'pair', pair, { ...pair, pairedById: actor.id })
      return { label: 'Pairing of C-1 and C-2', value: null }
    })
    await undoBy(project.ana)
    expect((await load()).pairs).toMatchObject([{ pairedBy: 'Ben', verdicts: [] }])
    await expect(undoBy(project.ana)).rejects.toThrow('Ben built on it afterwards')
    await redoBy(project.ana)
    await undoBy(project.ben)
    expect((await load()).pairs).toMatchObject([{ pairedBy: null, verdicts: [{}] }])
  })

  it('refuses to take back a pairing by hand that somebody else judged', async () => {
    const a = await addClaim(project)
    const b = await addClaim(project)
    await judge(a, b, project.ben)
    await undoBy(project.ben)
    await runBatch(project.ana, project.request(), async ({ recording, actor, now }) => {
      const [claimAId = '', claimBId = ''] = [a.id, b.id].toSorted()
      const pair = { questionId: project.question.id, claimAId, claimBId }
      await createRow(recording, 'pair', {
        ...{ id: pairId(pair.questionId, claimAId, claimBId), ...pair },
        ...{ pairedById: actor.id, createdAt: now },
      })
      return { label: 'Pairing of C-1 and C-2', value: null }
    })
    await judge(a, b, project.ben)
    await expect(undoBy(project.ana)).rejects.toThrow('Ben built on it afterwards')
    expect((await load()).pairs).toMatchObject([
      { pairedBy: 'Ana', verdicts: [{ reviewer: 'Ben' }] },
    ])
    await undoBy(project.ben)
    expect((await load()).pairs).toMatchObject([{ pairedBy: 'Ana', verdicts: [] }])
    await undoBy(project.ana)
    expect((await load()).pairs).toEqual([])
  })

  it('passes over what changed nothing', async () => {
    const claim = await addClaim(project)
    expect(await restate(claim, '')).toEqual(claim)
    await setCoverage(project.ana, {
      ...project.request(),
      ...{ documentId: project.diplomat.id, questionId: project.question.id },
      ...{ state: 'not-checked', note: '' },
    })
    await undoBy(project.ana)
    expect(await numbers()).toEqual([])
  })

  it('takes back an archiving', async () => {
    const { id: claimId, version: expectedVersion } = await addClaim(project)
    await archiveClaim(project.ana, { ...project.request(), claimId, expectedVersion })
    expect(await undoBy(project.ana)).toEqual({ label: 'Archiving of C-1' })
    expect((await load()).claims[0]?.archivedAt).toBeNull()
  })

  it('does one step for one request, however often it is sent', async () => {
    await addClaim(project)
    await addClaim(project)
    const request = project.request()
    const answers = await Promise.all([1, 2, 3].map(() => undo(project.ana, request)))
    expect(answers).toEqual([1, 2, 3].map(() => ({ label: 'Claim C-2', tookAway: ['claim'] })))
    expect(await numbers()).toEqual([1])
  })

  it('passes over what cannot be undone where that is chosen, and does not meet it again', async () => {
    await addClaim(project)
    const request = project.request()
    const blocked = await saveClaim(project.ana, {
      ...request,
      claim: claimInput(project.diplomat),
    })
    await restate(blocked, 'By Ben', project.ben)
    const refused = undoBy(project.ana)
    await expect(refused).rejects.toMatchObject({
      current: { change: { id: request.batchId, label: 'Claim C-2' }, later: { by: 'Ben' } },
    })
    const passOver = [request.batchId]
    expect(await undo(project.ana, { ...project.request(), passOver })).toEqual({
      ...{ label: 'Claim C-1', tookAway: ['claim'] },
    })
    expect(await undoBy(project.ana)).toEqual({ label: 'Tag “Motive”' })
    expect(await redoBy(project.ana)).toEqual({ label: 'Tag “Motive”' })
    expect(await undoBy(project.ana)).toEqual({ label: 'Tag “Motive”' })
    await redoBy(project.ana)
    expect(await redoBy(project.ana)).toEqual({ label: 'Claim C-1' })
    expect(await numbers()).toEqual([1, 2])
    await expect(undoBy(project.ana)).rejects.toThrow('Ben changed the same afterwards')
  })

  it('meets what was passed over again after a new change', async () => {
    await addClaim(project)
    const request = project.request()
    const blocked = await saveClaim(project.ana, {
      ...request,
      claim: claimInput(project.diplomat),
    })
    await restate(blocked, 'By Ben', project.ben)
    await undo(project.ana, { ...project.request(), passOver: [request.batchId] })
    await addClaim(project)
    expect(await undoBy(project.ana)).toEqual({ label: 'Claim C-3', tookAway: ['claim'] })
    expect(await numbers()).toEqual([2])
    const everything = await project.database.batch.findMany({ where: { kind: 'change' } })
    const passOver = everything.map(({ id }) => id)
    const nothing = undo(project.ana, { ...project.request(), passOver })
    await expect(nothing).rejects.toThrow('nothing of yours before that')
  })

  it('takes back what was recorded before the schema knew a column', async () => {
    await addClaim(project)
    const where = { entity: 'claim' }
    const { id, after } = await project.database.activity.findFirstOrThrow({ where })
    const { horizon: _, ...row } = JSON.parse(after ?? '{}')
    await project.database.activity.update({ where: { id }, data: { after: JSON.stringify(row) } })
    await undoBy(project.ana)
    expect(await numbers()).toEqual([])
  })

  it('undoes what made the project up to its first batch', async () => {
    for (let count = 0; count < 4; count += 1) await undoBy(project.ana)
    expect(await load()).toMatchObject({ documents: [], questions: [], tags: [], claims: [] })
    await expect(undoBy(project.ana)).rejects.toThrow('nothing of yours to undo')
    for (let count = 0; count < 4; count += 1) await redoBy(project.ana)
    expect(await load()).toMatchObject({ documents: [{}, {}], questions: [{}], tags: [{}] })
  })

  it('refuses a project that there is not', async () => {
    const request = { batchId: uuidv7(), project: 'gone' }
    await expect(undo(project.ana, request)).rejects.toThrow(NotFound)
  })
})
