import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { hideInAnswer } from '@/lib/boundary/hide-in-answer'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { Hidable } from '@/lib/comparison/view'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import type { Answer } from '@/lib/errors'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { saveTagExample } from '@/lib/workflows/save-tag-example'
import { saveView } from '@/lib/workflows/save-view'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeOnLibSql } from '@/tests/support/databases'

describeOnLibSql('an answer to a page', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const seenByBen = <Value>(answer: Answer<Value>, ...hides: Hidable[]) =>
    hideInAnswer(
      { database: project.database, actor: 'Ben', view: { annotator: 'Ben', hides } },
      project.project,
      answer,
    )

  it('has nothing of what somebody else read in a claim, in a conflict either', async () => {
    const { question, yes } = project
    const claim = await addClaim(project, {
      fields: {
        statement: 'Ana says so',
        assessments: [{ questionId: question.id, positionId: yes.id }],
      },
    })
    const conflict = { ok: false, kind: 'conflict', status: 409, message: 'Changed' } as const
    for (const answer of [
      await seenByBen({ ok: true, value: { deep: [claim] } }, 'readings'),
      await seenByBen({ ...conflict, current: claim }, 'readings'),
    ]) {
      expect(JSON.stringify(answer)).toContain(claim.id)
      expect(JSON.stringify(answer)).toContain('"isHidden":true')
      expect(JSON.stringify(answer)).not.toMatch(new RegExp(`Ana says so|${yes.id}`))
    }
    expect(await seenByBen({ ok: true, value: claim }, 'verdicts')).toEqual({
      ok: true,
      value: claim,
    })
  })

  it('has no example on a claim that is not there yet', async () => {
    const claim = await addClaim(project)
    const tag = await saveTagExample(project.ana, {
      ...project.request(),
      ...{ tagId: project.tag.id, expectedVersion: 1, claimId: claim.id },
      ...{ kind: 'include', note: 'Ana says so' },
    })
    const answer = { ok: true, value: tag } as const
    expect(await seenByBen(answer, 'verdicts')).toEqual(answer)
    expect(await seenByBen(answer, 'readings')).toEqual({
      ok: true,
      value: { ...tag, examples: [] },
    })
  })

  it('says nothing of a view that somebody else saved', async () => {
    const view = await saveView(project.ana, {
      ...project.request(),
      view: {
        id: uuidv7(),
        name: 'Ana’s doubts',
        search: 'status=disputed',
        expectedVersion: null,
      },
    })
    const conflict = { ok: false, kind: 'conflict', status: 409, message: 'Changed' } as const
    const answer = await seenByBen({ ...conflict, current: view }, 'readings')
    expect(JSON.stringify(answer)).not.toMatch(/doubts|disputed/)
    expect(await seenByBen({ ok: true, value: view }, 'verdicts')).toEqual({
      ok: true,
      value: view,
    })
  })

  it('has nobody’s verdict before one’s own, and all of them after it', async () => {
    const { ana, ben, question, yes, no, request } = project
    const positions = [yes, no].map(({ id }) => [{ questionId: question.id, positionId: id }])
    const [a, b] = [
      await addClaim(project, { fields: { assessments: positions[0] ?? [] } }),
      await addClaim(project, { on: project.council, fields: { assessments: positions[1] ?? [] } }),
    ]
    const judge = (by: typeof ana, reason: string) =>
      giveVerdict(by, {
        ...request(),
        ...{ questionId: question.id, claimAId: a.id, claimBId: b.id },
        contentKey: contentKeyOf(question, a, b),
        verdict: {
          outcome: 'unsure',
          kinds: [],
          reason,
          confidence: null,
          supersedingClaimId: null,
        },
      })
    const anas = await judge(ana, 'Ana thinks so')
    const before = await seenByBen({ ok: true, value: anas }, 'verdicts')
    expect(before).toMatchObject({ value: { id: anas.id, verdicts: [] } })
    const both = await judge(ben, 'Ben thinks so')
    expect(await seenByBen({ ok: true, value: both }, 'verdicts')).toEqual({
      ok: true,
      value: both,
    })
  })

  it('names no source', async () => {
    const { documents } = await loadSnapshot(project.database, project.project)
    const answers: Answer<unknown>[] = [
      { ok: true, value: { label: 'Coverage of “Will it last?” in Diplomat 2024' } },
      { ok: true, value: documents },
      {
        ...{ ok: false, kind: 'conflict', status: 409, message: 'Ana changed Council 2024' },
        current: { later: { sequence: 3, label: 'Reading of Diplomat 2024', by: 'Ana' } },
      },
    ]
    for (const answer of answers) {
      expect(JSON.stringify(await seenByBen(answer, 'sources'))).not.toMatch(/diplomat|council/i)
      expect(JSON.stringify(await seenByBen(answer, 'readings'))).toMatch(/diplomat|council/i)
    }
    const position = { id: 'p', label: 'As Council says', definition: '' }
    const question = { ok: true, value: { positions: [position] } } as const
    expect(await seenByBen(question, 'sources')).toEqual(question)
  })

  it('says nothing of what others did after a change that stays', async () => {
    const change = { id: 'c', label: 'Question “Will it last?”' }
    const refusal = (by: string) => ({
      ...({ ok: false, kind: 'conflict', status: 409 } as const),
      message: `${by} built on it afterwards (Diplomat silent)`,
      current: { change, later: { sequence: 3, label: 'Diplomat silent', by } },
    })
    for (const hides of ['readings', 'verdicts'] as const) {
      const seen = await seenByBen(refusal('Ana'), hides)
      expect(seen).toMatchObject({
        kind: 'conflict',
        status: 409,
        current: { change, later: null },
      })
      expect(JSON.stringify(seen)).toContain('stays as it is')
      expect(JSON.stringify(seen)).not.toMatch(/Ana|silent/)
      expect(await seenByBen(refusal('Ben'), hides)).toEqual(refusal('Ben'))
    }
    expect(JSON.stringify(await seenByBen(refusal('Ana'), 'sources'))).toContain('Ana built on it')
  })
})
