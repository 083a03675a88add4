import { beforeEach, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { pairStanding } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import type { ResolutionInput } from '@/lib/comparison/resolution'
import type { VerdictOutcome } from '@/lib/comparison/verdict'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, Forbidden, InvalidInput } from '@/lib/errors'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { redo } from '@/lib/workflows/redo'
import { resolvePair, resolvePairSchema } from '@/lib/workflows/resolve-pair'
import { saveClaim } from '@/lib/workflows/save-claim'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('resolvePair', (engine) => {
  let project: TestProject
  let a: Claim
  let b: Claim

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
    a = await addClaim(project, { on: project.diplomat })
    b = await addClaim(project, { on: project.council, by: project.ben })
  })

  const request = () => ({
    ...project.request(),
    ...{ questionId: project.question.id, claimAId: a.id, claimBId: b.id },
    contentKey: contentKeyOf(project.question, a, b),
  })
  const judge = (by: WorkContext, outcome: VerdictOutcome) =>
    giveVerdict(by, {
      ...request(),
      verdict: {
        ...{ outcome, kinds: ['scope'], reason: '' },
        ...{ confidence: null, supersedingClaimId: null },
      },
    })
  const partial: ResolutionInput = {
    ...{ outcome: 'partial', kinds: ['scope'], reason: 'They speak of other years' },
    ...{ supersedingClaimId: null, overrideReason: null },
  }
  const resolveHavingSeen = (
    seenResolutionId: string | null,
    by: WorkContext,
    resolution: Partial<ResolutionInput> = {},
  ) =>
    resolvePair(by, { ...request(), seenResolutionId, resolution: { ...partial, ...resolution } })
  const load = () => loadSnapshot(project.database, project.project)
  const newestId = async () => (await load()).pairs[0]?.resolutions.at(-1)?.id ?? null
  const resolve = async (by: WorkContext, resolution: Partial<ResolutionInput> = {}) =>
    resolveHavingSeen(await newestId(), by, resolution)
  const standing = (pair: StoredPair) => pairStanding(pair, request().contentKey)

  /** Two annotators read the first claim as taking opposite positions. */
  async function readTwoWays() {
    const read = async (by: WorkContext, claim: Claim, positionId: string) =>
      saveClaim(by, {
        ...project.request(),
        claim: claimInput(project.diplomat, {
          ...{ id: claim.id, expectedVersion: claim.version },
          fields: { assessments: [{ questionId: project.question.id, positionId }] },
        }),
      })
    a = await read(project.ana, a, project.yes.id)
    a = await read(project.ben, a, project.no.id)
  }

  it('refuses a claim that was archived since', async () => {
    await judge(project.ana, 'partial')
    const asked = { claimId: a.id, expectedVersion: a.version }
    await archiveClaim(project.ben, { ...project.request(), ...asked })
    const resolving = resolvePair(project.ana, {
      ...{ ...request(), seenResolutionId: null, resolution: partial },
    })
    await expect(resolving).rejects.toThrow('C-1 was archived')
    await expect(judge(project.ben, 'partial')).rejects.toThrow('C-1 was archived')
  })

  it('stands over the verdicts, says who and why, and keeps the dissent', async () => {
    await judge(project.ana, 'contradiction')
    await judge(project.ben, 'partial')
    const pair = await resolve(project.ben)
    expect(pair.resolutions).toMatchObject([{ ...partial, by: 'Ben' }])
    expect(standing(pair)).toMatchObject({
      ...{ state: 'resolved', outcome: 'partial', kinds: ['scope'] },
      dissent: [{ reviewer: 'Ana', outcome: 'contradiction' }],
    })
    expect((await load()).pairs).toEqual([pair])
  })

  it('is opened again with a reason, and what was said before stays', async () => {
    await judge(project.ana, 'contradiction')
    await resolve(project.ben)
    const pair = await resolve(project.ana, { outcome: null, reason: 'The text was misread' })
    expect(pair.resolutions.map(({ outcome, by }) => [outcome, by])).toEqual([
      ['partial', 'Ben'],
      [null, 'Ana'],
    ])
    expect(standing(pair)).toMatchObject({ state: 'agreed', outcome: 'contradiction' })
  })

  it('refuses what nobody judged, and to open what is open', async () => {
    await expect(resolve(project.ana)).rejects.toThrow('Nobody has judged the pair')
    await judge(project.ana, 'unsure')
    const opening = resolve(project.ana, { outcome: null, reason: 'Why not' })
    await expect(opening).rejects.toThrow('open already')
    expect((await load()).pairs[0]?.resolutions).toEqual([])
  })

  it('refuses what was judged and read before a claim changed', async () => {
    await judge(project.ana, 'contradiction')
    const asked = { ...request(), seenResolutionId: null, resolution: partial }
    await readTwoWays()
    await expect(resolvePair(project.ana, asked)).rejects.toThrow(Conflict)
    await expect(resolve(project.ana)).rejects.toThrow('Nobody has judged the pair as it is now')
  })

  it('refuses whom others’ verdicts are hidden from until they have given their own', async () => {
    const ana = { ...project.ana, view: { annotator: 'Ana', hides: ['verdicts'] as const } }
    await judge(project.ben, 'partial')
    await expect(resolve(ana)).rejects.toBeInstanceOf(Forbidden)
    await judge(project.ana, 'contradiction')
    expect(standing(await resolve(ana)).state).toBe('resolved')
  })

  it('refuses where another resolution stands than the one that was seen', async () => {
    await judge(project.ana, 'contradiction')
    const first = await resolve(project.ana)
    await expect(resolveHavingSeen(null, project.ben)).rejects.toThrow(Conflict)
    const seen = await newestId()
    const reopened = { outcome: null, reason: 'The text was misread' }
    await expect(resolveHavingSeen(null, project.ben, reopened)).rejects.toThrow(Conflict)
    expect((await load()).pairs).toEqual([first])
    const second = await resolve(project.ana, { reason: 'Another reason' })
    const refused = resolveHavingSeen(seen, project.ben, reopened)
    await expect(refused).rejects.toThrow('C-1 and C-2 were resolved, or opened again, since')
    expect((await load()).pairs).toEqual([second])
  })

  it('refuses where what was seen was taken back', async () => {
    await judge(project.ana, 'contradiction')
    await resolve(project.ana)
    const seen = await newestId()
    await undo(project.ana, project.request())
    await expect(resolveHavingSeen(seen, project.ben)).rejects.toThrow(Conflict)
    expect((await load()).pairs[0]?.resolutions).toEqual([])
  })

  it('refuses where readers differ on a claim, unless somebody says why it can be all the same', async () => {
    await readTwoWays()
    await judge(project.ana, 'contradiction')
    const refused = resolve(project.ana)
    await expect(refused).rejects.toThrow(InvalidInput)
    await expect(refused).rejects.toThrow('Readers differ on what a claim says')
    const pair = await resolve(project.ana, { overrideReason: 'Both readings oppose it' })
    expect(pair.resolutions).toMatchObject([{ overrideReason: 'Both readings oppose it' }])
  })

  it('keeps no reason for overriding where readers agree', async () => {
    await judge(project.ana, 'contradiction')
    const pair = await resolve(project.ana, { overrideReason: 'Not needed' })
    expect(pair.resolutions).toMatchObject([{ overrideReason: null }])
  })

  it('is undone and done again exactly', async () => {
    await judge(project.ana, 'contradiction')
    const before = await load()
    const pair = await resolve(project.ben)
    expect(await undo(project.ben, project.request())).toEqual({
      label: 'Resolution of C-1 and C-2',
    })
    expect(await load()).toEqual(before)
    await redo(project.ben, project.request())
    expect((await load()).pairs).toEqual([pair])
  })

  it('does the work of a repeated request once', async () => {
    await judge(project.ana, 'contradiction')
    const asked = { ...request(), seenResolutionId: null, resolution: partial }
    const answers = [await resolvePair(project.ana, asked), await resolvePair(project.ana, asked)]
    expect(answers[0]).toEqual(answers[1])
    expect((await load()).pairs[0]?.resolutions).toHaveLength(1)
  })

  it.each<[string, Partial<ResolutionInput>]>([
    ['Say why the pair is resolved so', { reason: ' ' }],
    ['Say why the pair is opened again', { outcome: null, reason: '' }],
    ['Say which kind', { outcome: 'contradiction', kinds: [] }],
    ['Say which of the two', { outcome: 'superseded' }],
  ])('needs what it lacks: %s', (message, resolution) => {
    const parsed = resolvePairSchema.safeParse({
      ...request(),
      seenResolutionId: null,
      resolution: { ...partial, ...resolution },
    })
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([
      expect.stringContaining(message),
    ])
  })
})
