import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { InvalidInput, NotFound } from '@/lib/errors'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { pairClaims } from '@/lib/workflows/pair-claims'
import { redo } from '@/lib/workflows/redo'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('pairClaims', (engine) => {
  let project: TestProject
  let a: Claim
  let b: Claim

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    a = await addClaim(project, { on: project.diplomat })
    b = await addClaim(project, { on: project.council })
  })

  const names = (left = a, right = b) => ({
    ...{ questionId: project.question.id, claimAId: left.id, claimBId: right.id },
  })
  const pair = (by: WorkContext, left = a, right = b) =>
    pairClaims(by, { ...project.request(), ...names(left, right) })
  const judge = (by: WorkContext) =>
    giveVerdict(by, {
      ...{ ...project.request(), ...names() },
      contentKey: contentKeyOf(project.question, a, b),
      verdict: {
        ...{ outcome: 'partial', kinds: [], reason: '' },
        ...{ confidence: null, supersedingClaimId: null },
      },
    })
  const load = () => loadSnapshot(project.database, project.project)

  it('stores who set the two side by side, once, whatever the order', async () => {
    const made = await pair(project.ben)
    expect(made).toMatchObject({ pairedBy: 'Ben', verdicts: [], resolutions: [] })
    expect(await pair(project.ana, b, a)).toEqual(made)
    expect((await load()).pairs).toEqual([made])
  })

  it('takes a pair that is stored because somebody judged it', async () => {
    await judge(project.ana)
    const made = await pair(project.ben)
    expect(made).toMatchObject({ pairedBy: 'Ben', verdicts: [{ reviewer: 'Ana' }] })
    await undo(project.ben, project.request())
    expect((await load()).pairs).toMatchObject([
      { pairedBy: null, verdicts: [{ reviewer: 'Ana' }] },
    ])
  })

  it('is undone and done again exactly', async () => {
    const before = await load()
    const made = await pair(project.ana)
    expect(await undo(project.ana, project.request())).toEqual({ label: 'Pair of C-1 and C-2' })
    expect(await load()).toEqual(before)
    await redo(project.ana, project.request())
    expect((await load()).pairs).toEqual([made])
  })

  it('is not taken back from under the verdict that somebody else gave on it', async () => {
    await pair(project.ana)
    await judge(project.ben)
    const before = await load()
    const refused = undo(project.ana, project.request())
    await expect(refused).rejects.toThrow('Ben built on it afterwards (Verdict on C-1 and C-2)')
    expect(await load()).toEqual(before)
    await undo(project.ben, project.request())
    await undo(project.ana, project.request())
    expect((await load()).pairs).toEqual([])
  })

  it('outlasts the verdict that the pair was first stored with', async () => {
    await judge(project.ana)
    await pair(project.ben)
    await undo(project.ana, project.request())
    expect((await load()).pairs).toMatchObject([{ pairedBy: 'Ben', verdicts: [] }])
    await redo(project.ana, project.request())
    expect((await load()).pairs).toMatchObject([
      { pairedBy: 'Ben', verdicts: [{ reviewer: 'Ana' }] },
    ])
  })

  it('refuses a claim with itself, archived claims, and what is elsewhere', async () => {
    await expect(pair(project.ana, a, a)).rejects.toThrow(InvalidInput)
    const other = await buildProject(project.database)
    await expect(pair(project.ana, a, await addClaim(other))).rejects.toThrow(NotFound)
    await archiveClaim(project.ana, {
      ...{ ...project.request(), claimId: b.id, expectedVersion: b.version },
    })
    await expect(pair(project.ana)).rejects.toThrow('C-2 was archived')
    await expect(judge(project.ben)).rejects.toThrow('C-2 was archived')
    expect((await load()).pairs).toEqual([])
  })
})
