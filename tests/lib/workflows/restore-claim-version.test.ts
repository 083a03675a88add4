import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import type { Claim, ClaimFields } from '@/lib/claims/claim'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { Conflict, NotFound } from '@/lib/errors'
import { addRevision } from '@/lib/workflows/add-revision'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { restoreClaimVersion } from '@/lib/workflows/restore-claim-version'
import { saveClaim } from '@/lib/workflows/save-claim'
import { saveTag } from '@/lib/workflows/save-tag'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { buildProject, claimInput, type TestProject, tagInput } from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('restoring an earlier version of a claim', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)
  const stored = async () => {
    const [claim] = (await load()).claims
    if (!claim) throw new Error('there is no claim')
    return claim
  }

  /** Saves the claim, or a new one, and tells the id of the change. */
  const save = async (
    by: WorkContext,
    current: Claim | null,
    fields: Partial<ClaimFields>,
    quotes?: string[],
  ) => {
    const request = project.request()
    const claim = await saveClaim(by, {
      ...request,
      claim: claimInput(project.diplomat, {
        ...{ id: current?.id ?? uuidv7(), expectedVersion: current?.version ?? null, fields },
        ...(quotes && { quotes }),
      }),
    })
    return { claim, changeId: request.batchId }
  }

  const reading = (position: { id: string }) => [
    { questionId: project.question.id, positionId: position.id },
  ]

  const restore = async (by: WorkContext, changeId: string) => {
    const { id: claimId, version: expectedVersion } = await stored()
    return restoreClaimVersion(by, { ...project.request(), claimId, changeId, expectedVersion })
  }

  it('looks for passages of a text before in the one that is the newest', async () => {
    const first = await save(project.ana, null, {}, ['strictly transactional'])
    await save(project.ana, first.claim, {}, ['Moscow'])
    const text = `A paragraph that was not there before.\n\n${project.diplomat.text}`
    await addRevision(project.ana, {
      ...project.request(),
      ...{ documentId: project.diplomat.id, expectedNumber: 1, content: contentFromText(text) },
      ...{ importMethod: 'correction', source: null, note: '' },
    })
    const [carried] = (await stored()).passages
    await restore(project.ana, first.changeId)
    const [passage] = (await stored()).passages
    expect(passage).toMatchObject({
      ...{ revisionId: carried?.revisionId, exact: 'strictly transactional', status: 'moved' },
    })
    expect(text.slice(passage?.start, passage?.end)).toBe('strictly transactional')
  })

  it('brings back fields, passages, tags and one’s own readings as a new version', async () => {
    const first = await save(
      project.ana,
      null,
      {
        statement: 'First',
        hedge: { cues: ['likely'], likelihood: 'likely' },
        tagIds: [project.tag.id],
        assessments: reading(project.yes),
      },
      ['Moscow', 'transactional'],
    )
    const second = await save(project.ana, first.claim, { statement: 'Second' }, ['Moscow'])
    expect(await restore(project.ana, first.changeId)).toEqual({
      ...{ label: 'Restoring of C-1 to an earlier version', isChanged: true, leftOut: 0 },
    })
    const restored = await stored()
    expect(restored).toEqual({
      ...first.claim,
      ...{ version: second.claim.version + 1, updatedAt: restored.updatedAt },
    })
  })

  it('leaves what others read in the claim, now as then', async () => {
    const first = await save(project.ana, null, { assessments: reading(project.yes) })
    const bens = await save(project.ben, first.claim, { assessments: reading(project.no) })
    await save(project.ana, bens.claim, { assessments: [], statement: 'Later' })
    await restore(project.ana, first.changeId)
    expect((await stored()).assessments).toMatchObject([
      { by: 'Ana', positionId: project.yes.id },
      { by: 'Ben', positionId: project.no.id },
    ])
    await restore(project.ben, first.changeId)
    expect((await stored()).assessments).toMatchObject([{ by: 'Ana' }])
  })

  it('brings an archived claim back into use', async () => {
    const { claim, changeId } = await save(project.ana, null, { statement: 'First' })
    await archiveClaim(project.ben, {
      ...project.request(),
      ...{ claimId: claim.id, expectedVersion: claim.version },
    })
    await restore(project.ana, changeId)
    expect(await stored()).toMatchObject({ statement: 'First', archivedAt: null, version: 3 })
  })

  it('is one change that can be undone, and touches nothing else', async () => {
    const first = await save(project.ana, null, { statement: 'First' })
    await save(project.ana, null, { statement: 'Another claim' })
    await save(project.ben, first.claim, { statement: 'Second', tagIds: [project.tag.id] })
    const before = contentOf(await load())
    await restore(project.ana, first.changeId)
    expect((await load()).claims.map(({ statement }) => statement)).toEqual([
      'First',
      'Another claim',
    ])
    expect(await undo(project.ana, project.request())).toEqual({
      label: 'Restoring of C-1 to an earlier version',
    })
    expect(contentOf(await load())).toEqual(before)
  })

  it('says that nothing changed where the claim says so already, and leaves nothing to undo', async () => {
    const { changeId } = await save(project.ana, null, { statement: 'First' })
    expect(await restore(project.ana, changeId)).toMatchObject({ isChanged: false })
    expect((await stored()).version).toBe(1)
    expect(await undo(project.ana, project.request())).toEqual({
      label: 'Claim C-1',
      tookAway: ['claim'],
    })
  })

  it('leaves out a tag that is not in the project any more, and says so', async () => {
    const tag = tagInput({ name: 'Gone' })
    const tagging = project.request()
    await saveTag(project.ben, { ...tagging, tag })
    const first = await save(project.ana, null, { tagIds: [tag.id, project.tag.id] })
    await save(project.ana, first.claim, {})
    await undo(project.ben, project.request())
    expect(await restore(project.ana, first.changeId)).toMatchObject({ leftOut: 1 })
    expect((await stored()).tagIds).toEqual([project.tag.id])
  })

  it('is refused where the claim was changed since, with what is stored now', async () => {
    const { claim, changeId } = await save(project.ana, null, { statement: 'First' })
    await save(project.ben, claim, { statement: 'By Ben' })
    const refused = restoreClaimVersion(project.ana, {
      ...project.request(),
      ...{ claimId: claim.id, changeId, expectedVersion: claim.version },
    })
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toMatchObject({ current: { statement: 'By Ben' } })
  })

  it('refuses a change after which the claim was not there, and one of another project', async () => {
    const tagging = project.request()
    await saveTag(project.ana, { ...tagging, tag: tagInput({ name: 'Earlier' }) })
    await save(project.ana, null, {})
    await expect(restore(project.ana, tagging.batchId)).rejects.toThrow(NotFound)
    await expect(restore(project.ana, uuidv7())).rejects.toThrow(NotFound)
  })
})
