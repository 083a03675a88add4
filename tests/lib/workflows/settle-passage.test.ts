import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { Conflict, InvalidInput } from '@/lib/errors'
import { addRevision } from '@/lib/workflows/add-revision'
import { settlePassage } from '@/lib/workflows/settle-passage'
import { undo } from '@/lib/workflows/undo'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('settlePassage', (engine) => {
  let project: TestProject
  let claim: Claim
  let revision: { id: string; text: string }

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    const made = await addClaim(project)
    await revise('It will never be what they say. Nobody knows.', 1)
    claim = await claimNow(made.id)
  })

  async function revise(text: string, expectedNumber: number) {
    await addRevision(project.ana, {
      ...project.request(),
      ...{ documentId: project.diplomat.id, expectedNumber, content: contentFromText(text) },
      ...{ importMethod: 'correction', source: null, note: '' },
    })
    const { revisions } = await loadSnapshot(project.database, project.project)
    const newest = revisions.findLast(({ documentId }) => documentId === project.diplomat.id)
    if (!newest) throw new Error('the document has a text')
    revision = newest
  }

  async function claimNow(id: string): Promise<Claim> {
    const { claims } = await loadSnapshot(project.database, project.project)
    const found = claims.find((known) => known.id === id)
    if (!found) throw new Error('the claim is there')
    return found
  }

  const request = () => ({
    ...project.request(),
    ...{ claimId: claim.id, expectedVersion: claim.version, ordinal: 0 },
  })
  const attach = (exact: string) => {
    const start = revision.text.indexOf(exact)
    const end = start + exact.length
    return { kind: 'attach' as const, revisionId: revision.id, start, end, exact }
  }

  it('attaches the passage to the words that were chosen, and takes that back', async () => {
    const settled = await settlePassage(project.ben, {
      ...request(),
      settlement: attach('never be what they say'),
    })
    expect(settled.passages).toMatchObject([
      {
        ...{ exact: 'never be what they say', status: 'exact', method: 'person' },
        ...{ revisionId: revision.id, similarity: 1 },
      },
    ])
    expect(settled.version).toBe(claim.version + 1)
    await undo(project.ben, project.request())
    expect((await claimNow(claim.id)).passages).toEqual(claim.passages)
  })

  it('keeps the passage as an orphan, which a likeness in a later text does not bring back', async () => {
    const settled = await settlePassage(project.ana, {
      ...request(),
      settlement: { kind: 'orphan' },
    })
    expect(settled.passages).toMatchObject([{ status: 'orphaned', method: 'person' }])
    await revise('It will not be what they say. Nobody knows.', 2)
    const later = await claimNow(claim.id)
    expect(later.passages).toMatchObject([{ status: 'orphaned', method: 'person' }])
    await revise(project.diplomat.text, 3)
    expect((await claimNow(claim.id)).passages).toMatchObject([{ status: 'exact' }])
  })

  it.each([
    ['words of another text', () => ({ ...attach('Nobody'), revisionId: claim.id }), Conflict],
    ['words that are not there', () => ({ ...attach('Nobody'), exact: 'Everybody' }), Conflict],
  ])('refuses %s', async (_, settlement, kind) => {
    const refused = settlePassage(project.ana, { ...request(), settlement: settlement() })
    await expect(refused).rejects.toThrow(kind)
    expect(await claimNow(claim.id)).toEqual(claim)
  })

  it('refuses a passage that the claim does not have, and an older version of it', async () => {
    const other = settlePassage(project.ana, {
      ...{ ...request(), ordinal: 7, settlement: attach('Nobody') },
    })
    await expect(other).rejects.toThrow(InvalidInput)
    const old = settlePassage(project.ana, {
      ...{ ...request(), expectedVersion: 1, settlement: attach('Nobody') },
    })
    await expect(old).rejects.toThrow(Conflict)
  })
})
