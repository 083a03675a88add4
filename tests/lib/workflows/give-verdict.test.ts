import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { saveClaim } from '@/lib/workflows/save-claim'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('giveVerdict', (engine) => {
  let project: TestProject
  let a: Claim
  let b: Claim

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    a = await addClaim(project, { on: project.diplomat })
    b = await addClaim(project, { on: project.council, by: project.ben })
  })

  const verdict = {
    ...{ outcome: 'contradiction' as const, kinds: ['direct' as const, 'time' as const] },
    ...{ reason: 'One says yes', confidence: 'high' as const, supersedingClaimId: null },
  }
  const request = (claimA: Claim, claimB: Claim) => ({
    ...project.request(),
    ...{ questionId: project.question.id, claimAId: claimA.id, claimBId: claimB.id },
    ...{ contentKey: contentKeyOf(project.question, claimA, claimB), verdict },
  })
  const load = async () => (await loadSnapshot(project.database, project.project)).pairs

  it('adds to the pair, whatever the order of its claims, and keeps what was said before', async () => {
    const first = await giveVerdict(project.ana, request(a, b))
    const second = await giveVerdict(project.ben, request(b, a))
    const third = await giveVerdict(project.ana, {
      ...request(a, b),
      verdict: { ...verdict, outcome: 'superseded' },
    })
    expect(first.verdicts).toMatchObject([{ ...verdict, reviewer: 'Ana' }])
    expect(second.verdicts).toMatchObject([{ reviewer: 'Ana' }, { reviewer: 'Ben' }])
    expect(third.verdicts.map(({ outcome }) => outcome)).toEqual([
      ...['contradiction', 'contradiction', 'superseded'],
    ])
    expect(await load()).toEqual([third])
  })

  it('refuses a verdict on claims that have changed since they were read', async () => {
    const asked = request(a, b)
    await saveClaim(project.ben, {
      ...project.request(),
      claim: claimInput(project.diplomat, {
        ...{ id: a.id, expectedVersion: 1, quotes: ['transactional'] },
      }),
    })
    const refused = giveVerdict(project.ana, asked)
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toThrow('C-1 or C-2 has changed since you opened the pair')
    expect(await load()).toEqual([])
  })

  it('refuses a claim with itself, and claims or questions of elsewhere', async () => {
    await expect(giveVerdict(project.ana, request(a, a))).rejects.toThrow(InvalidInput)
    const other = await buildProject(project.database)
    const strange = await addClaim(other)
    await expect(giveVerdict(project.ana, request(a, strange))).rejects.toThrow(NotFound)
    const elsewhere = { ...request(a, b), questionId: other.question.id }
    await expect(giveVerdict(project.ana, elsewhere)).rejects.toThrow(NotFound)
  })
})
