import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { checksOfPassages, passageKeyOf } from '@/lib/claims/context-check'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, NotFound } from '@/lib/errors'
import { checkContext } from '@/lib/workflows/check-context'
import { redo } from '@/lib/workflows/redo'
import { saveClaim } from '@/lib/workflows/save-claim'
import { undo } from '@/lib/workflows/undo'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { storedRows } from '@/tests/support/stored-rows'

describeEachEngine('checkContext', (engine) => {
  let project: TestProject
  let claim: Claim

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    claim = await addClaim(project)
  })

  const request = (turn = '… but nobody knows', of = claim) => ({
    ...project.request(),
    ...{ claimId: of.id, passageKey: passageKeyOf(of), turn },
  })
  const load = async () => (await loadSnapshot(project.database, project.project)).contextChecks

  it('records for each person which words they looked at', async () => {
    const anas = await checkContext(project.ana, request())
    const bens = await checkContext(project.ben, request('… although not yet'))
    expect(anas).toMatchObject({ by: 'Ana', claimId: claim.id, turn: '… but nobody knows' })
    expect(await load()).toEqual([anas, bens])
  })

  it('keeps the date of a check that is made again, and answers a repeated request alike', async () => {
    const asked = request()
    const first = await checkContext(project.ana, asked)
    expect(await checkContext(project.ana, asked)).toEqual(first)
    expect(await checkContext(project.ana, request())).toEqual(first)
    expect(await load()).toEqual([first])
  })

  it('replaces the check of the same person when the words are others', async () => {
    await checkContext(project.ana, request())
    const second = await checkContext(project.ana, request('… although not yet'))
    expect(await load()).toEqual([second])
  })

  it('is undone and redone as it was', async () => {
    const before = await storedRows(project.database)
    await checkContext(project.ana, request())
    const after = await storedRows(project.database)
    expect(await undo(project.ana, project.request())).toEqual({ label: 'Context check of C-1' })
    expect(await storedRows(project.database)).toEqual(before)
    await redo(project.ana, project.request())
    expect(await storedRows(project.database)).toEqual(after)
  })

  it('gives back the older check when the newer one is undone', async () => {
    const first = await checkContext(project.ana, request())
    await checkContext(project.ana, request('… although not yet'))
    await undo(project.ana, project.request())
    expect(await load()).toEqual([first])
  })

  it('refuses passages that are not any more those that were read', async () => {
    const asked = request()
    const changed = await saveClaim(project.ben, {
      ...project.request(),
      claim: claimInput(project.diplomat, {
        ...{ id: claim.id, expectedVersion: 1, quotes: ['transactional'] },
      }),
    })
    const refused = checkContext(project.ana, asked)
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toThrow('The passage of C-1 has changed since you read it')
    expect(await load()).toEqual([])
    await checkContext(project.ana, request('… but', changed))
  })

  it('keeps a check of passages that change, and counts it no more', async () => {
    await checkContext(project.ana, request())
    const changed = await saveClaim(project.ana, {
      ...project.request(),
      claim: claimInput(project.diplomat, {
        ...{ id: claim.id, expectedVersion: 1, quotes: ['transactional'] },
      }),
    })
    const checks = await load()
    expect(checks).toHaveLength(1)
    expect(checksOfPassages(checks, changed)).toEqual([])
    expect(checksOfPassages(checks, claim)).toEqual(checks)
  })

  it('refuses a claim of another project', async () => {
    const other = await buildProject(project.database)
    const strange = await addClaim(other)
    await expect(checkContext(project.ana, request('… but', strange))).rejects.toThrow(NotFound)
  })
})
