import { uuidv7 } from 'uuidv7'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimInput } from '@/lib/claims/claim'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { restoreClaim } from '@/lib/workflows/restore-claim'
import { saveClaim } from '@/lib/workflows/save-claim'
import { undo } from '@/lib/workflows/undo'
import type { WorkContext } from '@/lib/workflows/work-context'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

const note = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Held by whom?' }] }],
}

describeEachEngine('saveClaim', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = async () => (await loadSnapshot(project.database, project.project)).claims
  const save = (claim: ClaimInput, by: WorkContext = project.ana) =>
    saveClaim(by, { ...project.request(), claim })

  it('makes a claim with all that was said of it', async () => {
    const { question, yes, tag } = project
    const fields = {
      ...{ statement: 'It needs shells', note, speaker: 'Kim', authorStance: 'doubts' as const },
      ...{ hedge: { cues: ['will likely'], likelihood: 'likely' as const }, kind: 'fact' as const },
      ...{ asOf: '2023-06', horizon: 'after the war', sourceConfidence: 'low' as const },
      ...{ annotatorConfidence: 'high' as const, status: 'checked' as const, tagIds: [tag.id] },
    }
    const readings = [{ questionId: question.id, positionId: yes.id }]
    const claim = await addClaim(project, {
      ...{ quotes: ['shells', 'Moscow'] },
      fields: { ...fields, assessments: readings },
    })
    expect(claim).toMatchObject({
      ...fields,
      ...{ number: 1, version: 1, createdBy: 'Ana', archivedAt: null },
      passages: [
        { exact: 'Moscow', status: 'exact' },
        { exact: 'shells', prefix: 'Moscow needs ' },
      ],
      assessments: [{ ...readings[0], by: 'Ana' }],
    })
    expect(await load()).toEqual([claim])
  })

  it('replaces a claim, and takes nothing from it that was not sent to be changed', async () => {
    const claim = await addClaim(project, { fields: { tagIds: [project.tag.id], note } })
    const sent = claimInput(project.diplomat, {
      ...{ id: claim.id, expectedVersion: 1, quotes: ['transactional', 'Moscow'] },
      fields: { statement: 'Other words', asOf: '', horizon: '' },
    })
    const saved = await save(sent, project.ben)
    expect(saved).toMatchObject({
      ...{ number: 1, version: 2, createdBy: 'Ana', createdAt: claim.createdAt, note: null },
      ...{ statement: 'Other words', tagIds: [], asOf: null, horizon: null },
      passages: [{ exact: 'Moscow' }, { exact: 'transactional' }],
    })
    expect(await load()).toEqual([saved])
  })

  it('replaces the readings of the person who saves and keeps those of others', async () => {
    const { question, yes, no } = project
    const reading = (positionId: string) => ({
      assessments: [{ questionId: question.id, positionId }],
    })
    const claim = await addClaim(project, { fields: reading(yes.id) })
    const again = { id: claim.id, expectedVersion: 1 }
    const both = await save(
      claimInput(project.diplomat, { ...again, fields: reading(no.id) }),
      project.ben,
    )
    expect(both.assessments).toMatchObject([
      { by: 'Ana', positionId: yes.id },
      { by: 'Ben', positionId: no.id },
    ])
    const without = claimInput(project.diplomat, { id: claim.id, expectedVersion: 2 })
    expect((await save(without)).assessments).toMatchObject([{ by: 'Ben' }])
  })

  it('takes nothing but the reading of somebody from whom the rest was hidden', async () => {
    const { ben, question, yes, no, tag } = project
    const fields = {
      ...{ statement: 'It needs shells', note, speaker: 'Kim', tagIds: [tag.id], asOf: '2023-06' },
      assessments: [{ questionId: question.id, positionId: yes.id }],
    }
    const stored = await addClaim(project, { fields })
    const assessments = [{ questionId: question.id, positionId: no.id }]
    const blank = claimInput(project.diplomat, {
      ...{ id: stored.id, expectedVersion: stored.version, fields: { assessments } },
    })
    const read = await save({ ...blank, isHidden: true }, ben)
    const { version, updatedAt, assessments: readings, ...rest } = read
    expect(stored).toMatchObject(rest)
    expect(readings).toMatchObject([
      { by: 'Ana', positionId: yes.id },
      { by: 'Ben', positionId: no.id },
    ])
    await undo(ben, project.request())
    expect(await load()).toMatchObject([{ ...fields, assessments: stored.assessments }])
  })

  it('answers with what is stored where the claim was made from an older version', async () => {
    const claim = await addClaim(project)
    const change = (statement: string) =>
      save(
        claimInput(project.diplomat, { id: claim.id, expectedVersion: 1, fields: { statement } }),
      )
    const stored = await change('First')
    await expect(change('Second')).rejects.toThrow(Conflict)
    await expect(change('Second')).rejects.toMatchObject({ current: stored })
    await expect(save(claimInput(project.diplomat, { id: claim.id }))).rejects.toThrow(Conflict)
    expect(await load()).toEqual([stored])
  })

  it('does not find a claim that was taken back', async () => {
    const { id } = await addClaim(project)
    await undo(project.ana, project.request())
    const refused = save(claimInput(project.diplomat, { id, expectedVersion: 1 }))
    await expect(refused).rejects.toThrow(NotFound)
    await expect(refused).rejects.toThrow('Redo brings it back')
  })

  it('writes nothing where nothing is different', async () => {
    const claim = await addClaim(project, { quotes: ['shells', 'Moscow needs'], fields: { note } })
    const same = { id: claim.id, expectedVersion: 1, quotes: ['Moscow needs', 'shells'] }
    const saved = await save(claimInput(project.diplomat, { ...same, fields: { note } }))
    expect(saved).toEqual(claim)
  })

  it('brings an archived claim back into use', async () => {
    const { id: claimId } = await addClaim(project)
    const archived = await archiveClaim(project.ana, {
      ...project.request(),
      ...{ claimId, expectedVersion: 1 },
    })
    expect(archived).toMatchObject({ version: 2, archivedAt: expect.any(String) })
    const saved = await save(claimInput(project.diplomat, { id: claimId, expectedVersion: 2 }))
    expect(saved).toMatchObject({ version: 3, archivedAt: null })
  })

  describe('refuses', () => {
    const unknown = uuidv7()
    const anchor = { start: 0, end: 6, exact: 'Moscow', prefix: '', suffix: '' }

    const cases: [string, (sent: ClaimInput) => Partial<ClaimInput>, string][] = [
      [
        'a passage with other words',
        () => ({ passages: [anchor, { ...anchor, exact: 'Peking' }] }),
        'The passage “Peking” is not in the text at 0 to 6',
      ],
      [
        'a passage beyond the text',
        () => ({ passages: [{ ...anchor, start: 900, end: 906 }] }),
        '900',
      ],
      [
        'a revision of another document',
        () => ({ revisionId: project.council.revisionId }),
        'not in the project any more',
      ],
      [
        'a revision that there is not',
        () => ({ revisionId: unknown }),
        'not in the project any more',
      ],
      [
        'an unknown tag',
        ({ fields }) => ({ fields: { ...fields, tagIds: [unknown] } }),
        'A tag of this claim is not in the project',
      ],
      [
        'an unknown question',
        ({ fields }) => ({
          fields: {
            ...fields,
            assessments: [{ questionId: unknown, positionId: project.yes.id }],
          },
        }),
        'The question is not in the project',
      ],
      [
        'a position that the question does not have',
        ({ fields }) => ({
          fields: {
            ...fields,
            assessments: [{ questionId: project.question.id, positionId: unknown }],
          },
        }),
        '“Will it last?” does not have the position',
      ],
      [
        'two positions on one question',
        ({ fields }) => ({
          fields: {
            ...fields,
            assessments: [project.yes, project.no].map(({ id }) => ({
              questionId: project.question.id,
              positionId: id,
            })),
          },
        }),
        'choose one',
      ],
      [
        'a note that no note can hold',
        ({ fields }) => ({
          fields: { ...fields, note: { type: 'doc', content: [{ type: 'heading' }] } },
        }),
        'The note has parts',
      ],
    ]

    it.each(cases)('%s, and stores nothing', async (_, change, message) => {
      const sent = claimInput(project.diplomat)
      const refused = save({ ...sent, ...change(sent) })
      await expect(refused).rejects.toThrow(InvalidInput)
      await expect(refused).rejects.toThrow(message)
      expect(await load()).toEqual([])
      expect((await addClaim(project)).number).toBe(1)
    })

    it('to move a claim to another document', async () => {
      const { id } = await addClaim(project)
      const sent = claimInput(project.council, { id, expectedVersion: 1 })
      await expect(save(sent)).rejects.toThrow('A claim stays in its document')
    })

    it('the id of a claim in another project', async () => {
      const claim = await addClaim(project)
      const other = await buildProject(project.database)
      const sent = claimInput(other.diplomat, { id: claim.id })
      const refused = saveClaim(other.ana, { ...other.request(), claim: sent })
      await expect(refused).rejects.toThrow(Conflict)
      expect(await load()).toEqual([claim])
    })
  })
})

describeEachEngine('archiveClaim and restoreClaim', (engine) => {
  it('take a claim out of use and bring it back, with all of it', async () => {
    const project = await buildProject(await engine.openFresh())
    const claim = await addClaim(project)
    const ask = (expectedVersion: number) => ({
      ...project.request(),
      ...{ claimId: claim.id, expectedVersion },
    })
    const archived = await archiveClaim(project.ben, ask(1))
    expect(archived).toEqual({
      ...{ ...claim, version: 2 },
      ...{ updatedAt: archived.updatedAt, archivedAt: archived.updatedAt },
    })
    await expect(archiveClaim(project.ana, ask(1))).rejects.toMatchObject({ current: archived })
    expect(await archiveClaim(project.ana, ask(2))).toEqual(archived)
    const restored = await restoreClaim(project.ana, ask(2))
    expect(restored).toEqual({ ...claim, version: 3, updatedAt: restored.updatedAt })
    const unknown = { ...ask(1), claimId: uuidv7() }
    await expect(archiveClaim(project.ana, unknown)).rejects.toThrow(NotFound)
  })
})
