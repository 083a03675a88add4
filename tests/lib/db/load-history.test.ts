import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { loadChange, loadHistory } from '@/lib/db/load-history'
import { createRows, updateRow } from '@/lib/db/record-write'
import { NotFound } from '@/lib/errors'
import { everything, type HistoryFilter } from '@/lib/history/history'
import { findNamed } from '@/lib/history/names'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { runBatch } from '@/lib/workflows/run-batch'
import { saveClaim } from '@/lib/workflows/save-claim'
import { takeBack } from '@/lib/workflows/take-back'
import { undo } from '@/lib/workflows/undo'
import {
  addClaim,
  addDocument,
  buildProject,
  claimInput,
  type TestProject,
} from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('the history of a project', (engine) => {
  let project: TestProject
  let claim: Claim
  let changeId: string

  beforeAll(async () => {
    project = await buildProject(await engine.openFresh())
    claim = await addClaim(project)
    const other = await addClaim(project, { by: project.ben })
    const request = project.request()
    changeId = request.batchId
    const changed = await saveClaim(project.ben, {
      ...request,
      claim: claimInput(project.diplomat, {
        ...{ id: claim.id, expectedVersion: 1 },
        fields: { hedge: { cues: [], likelihood: 'unlikely' }, tagIds: [project.tag.id] },
      }),
    })
    await giveVerdict(project.ana, {
      ...project.request(),
      ...{ questionId: project.question.id, claimAId: claim.id, claimBId: other.id },
      contentKey: contentKeyOf(project.question, changed, other),
      verdict: {
        ...{ outcome: 'unsure', kinds: [], reason: '', confidence: null },
        supersedingClaimId: null,
      },
    })
    await takeBack(project.ana, { ...project.request(), changeId })
    await undo(project.ana, project.request())
    // Changes nothing, so that it is no part of the history.
    await saveClaim(project.ben, {
      ...project.request(),
      claim: claimInput(project.diplomat, {
        ...{ id: claim.id, expectedVersion: 4 },
        fields: { hedge: { cues: [], likelihood: 'unlikely' }, tagIds: [project.tag.id] },
      }),
    })
  })

  const read = (filter: Partial<HistoryFilter> = {}, before: number | null = null) =>
    loadHistory(project.database, {
      ...{ project: project.project, before, only: null },
      filter: { ...everything, ...filter },
    })

  const labelsOf = async (filter: Partial<HistoryFilter>) =>
    (await read(filter)).entries.map(({ label }) => label)

  it('tells who did what, the newest first, and leaves out what changed nothing', async () => {
    const { entries, total, matching, newer, people } = await read()
    expect(entries.map(({ by, kind, label }) => `${by}: ${kind}, ${label}`)).toEqual([
      'Ana: undo, Taken back: Change of C-1',
      'Ana: change, Taken back: Change of C-1',
      'Ana: change, Verdict on C-1 and C-2',
      'Ben: change, Change of C-1',
      'Ben: change, Claim C-2',
      'Ana: change, Claim C-1',
      'Ana: change, Tag “Motive”',
      'Ana: change, Question “Will it last?”',
      'Ana: change, Document “Council”',
      'Ana: change, Document “Diplomat”',
      'Ana: lasting, Project “A project”',
    ])
    expect({ total, matching, newer, people }).toEqual({
      ...{ total: 11, matching: 11, newer: 0, people: ['Ana', 'Ben'] },
    })
  })

  it('tells what each thing said before and says since, with its names', async () => {
    const { entries, names } = await read()
    const change = entries.find(({ id }) => id === changeId)?.changes?.[0]
    expect(change).toMatchObject({
      ...{ subject: { kind: 'claim', id: claim.id }, what: 'changed', version: 2 },
      parts: [
        { name: 'claim.likelihood', before: null, after: 'unlikely' },
        { name: 'claimTag.tagId', before: null, after: project.tag.id },
      ],
    })
    expect(findNamed(names, 'claim', claim.id)).toMatchObject({ number: 1, isThere: true })
    expect(findNamed(names, 'document', claim.documentId)).toMatchObject({ title: 'Diplomat' })
    expect(findNamed(names, 'tag', project.tag.id)).toMatchObject({ name: 'Motive' })
  })

  it('tells whether a change is in place, and who decided that', async () => {
    const { entries } = await read()
    const [undone, taken, verdict, change] = entries
    expect(change).toMatchObject({ isInPlace: true, decidedBy: { by: 'Ana', sequence: 11 } })
    expect(taken).toMatchObject({ isInPlace: false, takesBack: true, reverts: { by: 'Ben' } })
    expect(undone).toMatchObject({ isInPlace: true, takesBack: false, decidedBy: null })
    expect(verdict).toMatchObject({ isInPlace: true, decidedBy: null, reverts: null })
  })

  it.each<{ filter: Partial<HistoryFilter>; labels: string[] }>([
    { filter: { by: 'Ben' }, labels: ['Change of C-1', 'Claim C-2'] },
    { filter: { kind: 'pair' }, labels: ['Verdict on C-1 and C-2'] },
    { filter: { kind: 'tag' }, labels: ['Tag “Motive”'] },
    { filter: { kind: 'document' }, labels: ['Document “Council”', 'Document “Diplomat”'] },
    { filter: { kind: 'coverage' }, labels: [] },
    { filter: { claim: 2 }, labels: ['Verdict on C-1 and C-2', 'Claim C-2'] },
    { filter: { claim: 3 }, labels: [] },
    { filter: { to: '2020-01-01' }, labels: [] },
    { filter: { from: '2999-01-01' }, labels: [] },
    { filter: { kind: 'claim', by: 'Ben', claim: 1 }, labels: ['Change of C-1'] },
  ])('of all changes $filter leaves $labels', async ({ filter, labels }) => {
    expect(await labelsOf(filter)).toEqual(labels)
    expect((await read(filter)).matching).toBe(labels.length)
    expect((await read(filter)).total).toBe(11)
  })

  it('includes both days of a span', async () => {
    const today = new Date().toISOString().slice(0, 10)
    expect((await read({ from: today, to: today })).matching).toBe(11)
  })

  it('goes on before an entry', async () => {
    const { entries, newer } = await read({}, 10)
    expect(newer).toBe(2)
    expect(entries[0]).toMatchObject({ sequence: 9, label: 'Verdict on C-1 and C-2' })
    expect(entries).toHaveLength(9)
  })

  it('keeps the name of what was taken back since', async () => {
    const elsewhere = await buildProject(project.database, 'Elsewhere')
    await addClaim(elsewhere)
    await undo(elsewhere.ana, elsewhere.request())
    const { entries, names } = await loadHistory(project.database, {
      ...{ project: elsewhere.project, before: null, only: null },
      filter: { ...everything, claim: 1 },
    })
    expect(entries.map(({ kind }) => kind)).toEqual(['undo', 'change'])
    const [gone] = entries[0]?.changes ?? []
    expect(gone).toMatchObject({ what: 'removed', version: null })
    expect(findNamed(names, 'claim', gone?.subject.id)).toMatchObject({ number: 1, isThere: false })
  })

  it('shows of one change all things, a part at a time, without the texts of documents', async () => {
    const bulk = await buildProject(project.database, 'Bulk')
    const request = bulk.request()
    await runBatch(bulk.ana, request, async ({ recording, project: { id: projectId } }) => {
      const tags = Array.from({ length: 2000 }, (_, index) => ({
        ...{ id: uuidv7(), projectId, slug: `tag-${index}`, name: `Tag ${index}` },
        ...{ description: '', parentId: null, ordinal: index + 1, archivedAt: null },
        ...{ colour: null, mergedIntoId: null, version: 1 },
      }))
      await createRows(recording, 'tag', tags)
      return { label: '2,000 tags', value: null }
    })
    const asked = { project: bulk.project, filter: everything, before: null, only: null }
    const [entry] = (await loadHistory(project.database, asked)).entries
    expect(entry).toMatchObject({ changes: null, counts: [{ entity: 'tag', count: 2000 }] })
    const detail = await loadChange(project.database, {
      ...{
        project: bulk.project,
        sequence: entry?.sequence ?? 0,
        offset: 1990,
        only: null,
        claim: null,
      },
    })
    expect(detail).toMatchObject({ changeCount: 2000, offset: 1990 })
    expect(detail.changes).toHaveLength(10)
  })

  it('tells of one change what it did to one claim', async () => {
    const request = project.request()
    await runBatch(project.ana, request, async ({ recording }) => {
      const rows = await recording.transaction.claim.findMany()
      for (const row of rows) {
        await updateRow(recording, 'claim', row, { ...row, statement: `Of C-${row.number}` })
      }
      return { label: 'Statements', value: null }
    })
    const [entry] = (await read()).entries
    const { changes } = await loadChange(project.database, {
      ...{ project: project.project, sequence: entry?.sequence ?? 0, offset: 0, only: null },
      claim: 2,
    })
    expect(changes).toMatchObject([{ parts: [{ after: 'Of C-2' }] }])
    await undo(project.ana, project.request())
  })

  it('tells how a text came to a document, and not the text', async () => {
    await addDocument(project.ana, project.project, 'Long', `${'words '.repeat(2000)}.`)
    const [entry] = (await read()).entries
    expect(entry?.changes?.[0]?.parts).toContainEqual(
      expect.objectContaining({ name: 'revision.importMethod', after: 'paste' }),
    )
    expect(JSON.stringify(entry)).not.toContain('words')
  })

  it('tells of one person alone where that is asked for, and nothing of the import', async () => {
    const asked = { project: project.project, before: null, filter: everything, only: 'Ben' }
    const { entries, total, people } = await loadHistory(project.database, asked)
    expect(entries.map(({ label }) => label)).toEqual(['Change of C-1', 'Claim C-2'])
    expect({ total, people }).toEqual({ total: 2, people: ['Ben'] })
    const first = { project: project.project, sequence: 1, offset: 0, claim: null }
    await expect(loadChange(project.database, { ...first, only: 'Ana' })).rejects.toThrow(NotFound)
    await expect(loadChange(project.database, { ...first, only: null })).resolves.toBeDefined()
  })

  it('refuses a change that there is not', async () => {
    const asked = { project: project.project, sequence: 999, offset: 0, only: null, claim: null }
    await expect(loadChange(project.database, asked)).rejects.toThrow(NotFound)
  })
})
