import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, it } from 'vitest'
import { viewBulkChange } from '@/lib/boundary/view-bulk-change'
import { type BulkChange, claimAfterBulkChange } from '@/lib/claim-list/bulk-change'
import type { ClaimChoice } from '@/lib/claim-list/claim-choice'
import type { Hidable } from '@/lib/comparison/view'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import { bulkChangeClaims } from '@/lib/workflows/bulk-change-claims'
import { redo } from '@/lib/workflows/redo'
import { saveClaim } from '@/lib/workflows/save-claim'
import { setTagArchived } from '@/lib/workflows/set-tag-archived'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { arbitraryBulkChange } from '@/tests/support/arbitrary-bulk-change'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const all: ClaimChoice = { kind: 'search', search: '' }

const viewedBy = ({ database, actor }: WorkContext, ...hides: Hidable[]) => ({
  ...{ database, actor },
  view: { annotator: actor, hides },
})

describeEachEngine('A change of many claims', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)

  async function change(
    wanted: BulkChange,
    choice: ClaimChoice = all,
    context = viewedBy(project.ana),
  ) {
    const preview = await viewBulkChange(context, {
      ...{ project: project.project, choice, change: wanted },
    })
    return bulkChangeClaims(context, {
      ...{ ...project.request(), choice, change: wanted },
      expectedState: preview.state,
    })
  }

  it('is done to all that match a search, as one change that is undone at once', async () => {
    for (let count = 0; count < 3; count += 1) await addClaim(project)
    const tagged = await addClaim(project, { fields: { tagIds: [project.tag.id] } })
    await addClaim(project, { on: project.council })
    const before = await load()
    const done = await change(
      { kind: 'add-tags', tagIds: [project.tag.id] },
      { kind: 'search', search: 'document=diplomat' },
    )
    expect(done).toEqual({ label: 'Tag “Motive” for 3 claims', changed: 3, same: 1, leftOut: 0 })
    const { claims } = await load()
    const tagIds = claims.map((claim) => claim.tagIds.length)
    expect(tagIds).toEqual([1, 1, 1, 1, 0])
    expect(claims.find(({ id }) => id === tagged.id)?.version).toBe(tagged.version)
    expect(await undo(project.ana, project.request())).toEqual({ label: done.label })
    expect(contentOf(await load())).toEqual(contentOf(before))
  })

  it('is done to the claims that are named', async () => {
    const [first, second] = [await addClaim(project), await addClaim(project)]
    const done = await change(
      { kind: 'set-status', status: 'checked' },
      { kind: 'claims', ids: [second.id] },
    )
    expect(done).toMatchObject({ label: 'Status “checked” for 1 claim', changed: 1 })
    expect((await load()).claims).toMatchObject([
      { id: first.id, status: 'draft', version: 1 },
      { id: second.id, status: 'checked', version: 2 },
    ])
  })

  it.each<[string, (claimId: string) => Promise<unknown>]>([
    [
      'changed',
      (id) => change({ kind: 'set-status', status: 'checked' }, { kind: 'claims', ids: [id] }),
    ],
    ['came', () => addClaim(project)],
    ['went', (id) => change({ kind: 'archive' }, { kind: 'claims', ids: [id] })],
  ])('is refused where a claim %s since it was looked at', async (_, meanwhile) => {
    const { id } = await addClaim(project)
    await addClaim(project)
    const context = viewedBy(project.ana)
    const wanted: BulkChange = { kind: 'set-status', status: 'disputed' }
    const asked = { project: project.project, choice: all, change: wanted }
    const { state } = await viewBulkChange(context, asked)
    await meanwhile(id)
    const before = await load()
    const late = bulkChangeClaims(context, {
      ...{ ...project.request(), choice: all, change: wanted, expectedState: state },
    })
    await expect(late).rejects.toThrow(Conflict)
    expect(await load()).toEqual(before)
  })

  it('reads positions as whoever asks, and leaves what others read', async () => {
    const { question, yes, no } = project
    const reading = { assessments: [{ questionId: question.id, positionId: no.id }] }
    await addClaim(project, { by: project.ben, fields: reading })
    const set: BulkChange = { kind: 'set-position', questionId: question.id, positionId: yes.id }
    await change(set)
    const readings = async () =>
      (await load()).claims[0]?.assessments.map(({ by, positionId }) => `${by} ${positionId}`)
    expect(await readings()).toEqual([`Ben ${no.id}`, `Ana ${yes.id}`])
    await change({ ...set, kind: 'replace-position', positionId: yes.id, byPositionId: no.id })
    expect(await readings()).toEqual([`Ben ${no.id}`, `Ana ${no.id}`])
    await change({ kind: 'clear-position', questionId: question.id })
    expect(await readings()).toEqual([`Ben ${no.id}`])
  })

  it('adds nothing that is archived or not there', async () => {
    await addClaim(project)
    const { tag, question } = project
    const archived = { tagId: tag.id, expectedVersion: 1, isArchived: true }
    await setTagArchived(project.ana, { ...project.request(), ...archived })
    const refused: BulkChange[] = [
      { kind: 'add-tags', tagIds: [tag.id] },
      { kind: 'add-tags', tagIds: [uuidv7()] },
      { kind: 'set-position', questionId: question.id, positionId: uuidv7() },
      { kind: 'clear-position', questionId: uuidv7() },
    ]
    for (const wanted of refused) await expect(change(wanted)).rejects.toThrow(InvalidInput)
    expect(await change({ kind: 'remove-tags', tagIds: [tag.id] })).toMatchObject({ same: 1 })
  })

  it('takes no position on a question that was archived since', async () => {
    await addClaim(project)
    const { question, yes } = project
    const set: BulkChange = { kind: 'set-position', questionId: question.id, positionId: yes.id }
    const asked = { project: project.project, choice: all, change: set }
    const { state } = await viewBulkChange(viewedBy(project.ana), asked)
    await project.database.question.update({
      where: { id: question.id },
      data: { archivedAt: new Date() },
    })
    const late = bulkChangeClaims(viewedBy(project.ana), {
      ...{ ...project.request(), choice: all, change: set, expectedState: state },
    })
    await expect(late).rejects.toThrow('is archived')
    expect((await load()).claims[0]?.assessments).toEqual([])
  })

  it('keeps others’ changes that came after it from being undone with it', async () => {
    const claim = await addClaim(project)
    await change({ kind: 'set-status', status: 'checked' })
    const fields = { statement: 'Ben says so' }
    const input = claimInput(project.diplomat, { id: claim.id, expectedVersion: 2, fields })
    await saveClaim(project.ben, { ...project.request(), claim: input })
    await expect(undo(project.ana, project.request())).rejects.toThrow(Conflict)
    expect((await load()).claims[0]?.statement).toBe('Ben says so')
  })

  describe('where readings are hidden', () => {
    it('reaches no claim that is not there, whoever names it, and counts none', async () => {
      const hidden = await addClaim(project)
      const own = await addClaim(project, { by: project.ben })
      const ben = viewedBy(project.ben, 'readings')
      const named: ClaimChoice = { kind: 'claims', ids: [hidden.id, own.id] }
      for (const choice of [all, named]) {
        const done = await change({ kind: 'archive' }, choice, ben)
        expect(done).toMatchObject({ leftOut: 0 })
      }
      expect((await load()).claims.map(({ archivedAt }) => archivedAt === null)).toEqual([
        true,
        false,
      ])
    })
  })
})

const histories = arbitrarySnapshot
  .filter(({ claims }) => claims.length > 1)
  .chain((snapshot) =>
    fc.record({
      snapshot: fc.constant(snapshot),
      steps: fc.array(
        fc.record({
          change: arbitraryBulkChange(snapshot),
          ids: fc.subarray(
            snapshot.claims.map(({ id }) => id),
            { minLength: 1 },
          ),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
  )

describeEachEngine('Changes of many claims', (engine) => {
  it('do to every claim what they say, lose nothing, and are undone and redone exactly', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ snapshot, steps }) => {
        const database = await engine.openFresh()
        await storeSnapshot(database, snapshot)
        const context = viewedBy({ database, actor: 'Ana Ruiz' })
        const load = () => loadSnapshot(database, 'a-project')
        const states = [await load()]
        let undoable = 0
        for (const { change, ids } of steps) {
          const choice: ClaimChoice = { kind: 'claims', ids }
          const before = await load()
          const preview = await viewBulkChange(context, { project: 'a-project', choice, change })
          const done = await bulkChangeClaims(context, {
            ...{ batchId: uuidv7(), project: 'a-project', choice, change },
            expectedState: preview.state,
          })
          expect(done.changed).toBe(preview.changing.count)
          expect(done.same).toBe(preview.same)
          const after = await load()
          const at = after.claims.find(({ updatedAt }) => updatedAt > '2026-01-02')?.updatedAt ?? ''
          const doing = { by: 'Ana Ruiz', at }
          for (const [index, claim] of before.claims.entries()) {
            const stored = after.claims[index]
            if (!stored) throw new Error('a claim was lost')
            const wanted = ids.includes(claim.id)
              ? claimAfterBulkChange(claim, change, doing)
              : claim
            expect(sorted(stored)).toEqual(sorted(wanted))
            expect(stored.version).toBe(claim.version + (wanted === claim ? 0 : 1))
          }
          expect({ ...after, claims: [] }).toEqual({ ...before, claims: [] })
          states.push(after)
          if (done.changed > 0) undoable += 1
        }
        const [first, last] = [states[0], states.at(-1)]
        const step = { project: 'a-project' }
        for (let count = 0; count < undoable; count += 1) {
          await undo(context, { batchId: uuidv7(), ...step })
        }
        const undone = await load()
        if (first) expect(contentOf(undone)).toEqual(contentOf(first))
        for (let count = 0; count < undoable; count += 1) {
          await redo(context, { batchId: uuidv7(), ...step })
        }
        const redone = await load()
        if (last) expect(contentOf(redone)).toEqual(contentOf(last))
        for (const [index, { version }] of redone.claims.entries()) {
          expect(version).toBeGreaterThanOrEqual(undone.claims[index]?.version ?? 0)
        }
      }),
      { numRuns: 10 },
    )
  }, 120_000)
})

/** What a claim says, whatever the order in which its tags and readings were stored. */
function sorted<
  Shown extends { tagIds: string[]; assessments: { by: string; questionId: string }[] },
>({ tagIds, assessments, ...claim }: Shown) {
  return {
    ...claim,
    ...{ version: 0, updatedAt: '' },
    tagIds: tagIds.toSorted(),
    assessments: assessments
      .map((reading) => ({ ...reading, createdAt: '' }))
      .toSorted((a, b) => `${a.questionId} ${a.by}`.localeCompare(`${b.questionId} ${b.by}`)),
    ...('archivedAt' in claim && { archivedAt: claim.archivedAt !== null }),
  }
}
