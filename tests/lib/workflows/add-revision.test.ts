import { beforeEach, expect, it } from 'vitest'
import { placedClaims } from '@/components/revisions/compare-view'
import { countOutcomes } from '@/components/revisions/outcome-words'
import type { Claim } from '@/lib/claims/claim'
import { checksOfPassages, passageKeyOf } from '@/lib/claims/context-check'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { revisionsOfDocument } from '@/lib/comparison/document-revisions'
import { currentSnapshot } from '@/lib/db/current-snapshot'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import type { EditorNode } from '@/lib/documents/document'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import { Conflict, InvalidInput, NotFound } from '@/lib/errors'
import { addRevision } from '@/lib/workflows/add-revision'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { checkContext } from '@/lib/workflows/check-context'
import { giveVerdict } from '@/lib/workflows/give-verdict'
import { redo } from '@/lib/workflows/redo'
import { saveClaim } from '@/lib/workflows/save-claim'
import { settlePassage } from '@/lib/workflows/settle-passage'
import { undo } from '@/lib/workflows/undo'
import { addClaim, buildProject, claimInput, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { storedRows } from '@/tests/support/stored-rows'

/** The same words in blocks of another kind, with the keys of their JSON in another order. */
function inBlocks<Request extends { content: EditorNode }>(
  request: Request,
  type: string,
  attrs: Record<string, unknown>,
): Request {
  const blocks = request.content.content?.map(({ content = [] }) => ({ content, attrs, type }))
  return { ...request, content: { content: blocks ?? [], type: 'doc' } }
}

describeEachEngine('addRevision', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const request = (text: string, expectedNumber = 1) => ({
    ...project.request(),
    ...{ documentId: project.diplomat.id, expectedNumber, content: contentFromText(text) },
    ...{ importMethod: 'correction' as const, source: null, note: 'A date was wrong.' },
  })
  const load = () => loadSnapshot(project.database, project.project)
  const claimNow = async ({ id }: Claim) => {
    const claim = (await load()).claims.find((known) => known.id === id)
    if (!claim) throw new Error('the claim is there')
    return claim
  }
  const longer = () => `A paragraph that was not there before.\n\n${project.diplomat.text}`

  it('keeps the old text as it was, and gives the document the new one', async () => {
    expect(await addRevision(project.ana, request(longer()))).toEqual({ number: 2 })
    const { revisions } = await load()
    const own = revisions.filter(({ documentId }) => documentId === project.diplomat.id)
    expect(own.map(({ number, text, note }) => [number, text, note])).toEqual([
      [1, project.diplomat.text, ''],
      [2, longer(), 'A date was wrong.'],
    ])
  })

  it('carries a claim to where its words are now, and remembers where they were', async () => {
    const claim = await addClaim(project)
    await addRevision(project.ana, request(longer()))
    const carried = await claimNow(claim)
    const [before] = claim.passages
    const [after] = carried.passages
    expect(after).toMatchObject({ status: 'moved', exact: before?.exact })
    expect(longer().slice(after?.start, after?.end)).toBe(before?.exact)
    expect(carried).toMatchObject({ version: claim.version + 1, updatedAt: claim.updatedAt })
    expect((await load()).formerPassages).toEqual([{ ...before, claimId: claim.id, ordinal: 0 }])
  })

  it('leaves an orphan in the text that it was in, and finds it when its words come back', async () => {
    const claim = await addClaim(project)
    await addRevision(project.ana, request('Something else altogether, about the weather.'))
    const lost = await claimNow(claim)
    expect(lost.passages).toMatchObject([
      { ...claim.passages[0], status: 'orphaned', method: expect.any(String), similarity: 0 },
    ])
    await addRevision(project.ana, request(longer(), 2))
    expect(await claimNow(claim)).toMatchObject({
      passages: [{ status: 'moved', exact: claim.passages[0]?.exact }],
    })
  })

  it('tells what became of the claims of each text', async () => {
    const kept = await addClaim(project)
    const archived = await addClaim(project, { quotes: ['transactional'] })
    await archiveClaim(project.ana, {
      ...{ ...project.request(), claimId: archived.id, expectedVersion: 1 },
    })
    await addRevision(project.ana, request(longer()))
    await addRevision(project.ana, request('Nothing of it is left.', 2))
    const all = revisionsOfDocument(await load(), project.diplomat.id)
    const [one, two, three] = all?.revisions ?? []
    if (!all || !one || !two || !three) throw new Error('the document has three texts')
    const none = { exact: 0, moved: 0, attached: 0, 'needs-review': 0, orphaned: 0 }
    expect(countOutcomes(placedClaims(all, one, two))).toEqual({ ...none, moved: 1 })
    expect(countOutcomes(placedClaims(all, two, three))).toEqual({ ...none, orphaned: 1 })
    expect((await claimNow(kept)).passages).toMatchObject([{ status: 'orphaned' }])
    expect((await claimNow(archived)).passages).toMatchObject([{ status: 'orphaned' }])
  })

  it('tells of passages that a person attached, and of none that was taken out of its claim', async () => {
    const settled = await addClaim(project)
    const quotes = ['transactional', 'relationship']
    const whole = await addClaim(project, { quotes })
    const second = project.diplomat.text.replace('needs', 'never needs')
    await addRevision(project.ana, request(second))
    const revisionId = (await load()).revisions.find(({ text }) => text === second)?.id ?? ''
    const exact = 'Moscow never needs shells'
    const attached = await settlePassage(project.ana, {
      ...{ ...project.request(), claimId: settled.id, ordinal: 0 },
      expectedVersion: (await claimNow(settled)).version,
      settlement: { kind: 'attach', revisionId, start: 0, end: exact.length, exact },
    })
    expect(attached.passages).toMatchObject([{ exact, method: 'person' }])
    await saveClaim(project.ana, {
      ...project.request(),
      claim: claimInput(
        { ...project.diplomat, revisionId, text: second },
        {
          ...{ id: whole.id, quotes: ['relationship'] },
          expectedVersion: (await claimNow(whole)).version,
        },
      ),
    })
    await addRevision(project.ana, request(`${second}\n\nAnd more.`, 2))
    const all = revisionsOfDocument(await load(), project.diplomat.id)
    const [one, two, three] = all?.revisions ?? []
    if (!all || !one || !two || !three) throw new Error('the document has three texts')
    const none = { exact: 0, moved: 0, attached: 0, 'needs-review': 0, orphaned: 0 }
    expect(countOutcomes(placedClaims(all, one, two))).toEqual({ ...none, moved: 1, attached: 1 })
    expect(countOutcomes(placedClaims(all, two, three))).toEqual({ ...none, exact: 2 })
  })

  it('is undone and redone as it was, and the kept snapshot follows', async () => {
    await addClaim(project)
    const before = await storedRows(project.database)
    await addRevision(project.ana, request(longer()))
    const after = await storedRows(project.database)
    expect(await currentSnapshot(project.database, project.project)).toEqual(await load())
    expect(await undo(project.ana, project.request())).toEqual({
      label: 'Revision 2 of “Diplomat”',
      tookAway: ['revision'],
    })
    expect(await currentSnapshot(project.database, project.project)).toEqual(await load())
    const undone = await storedRows(project.database)
    const withoutVersions = (rows: unknown) =>
      JSON.stringify(rows).replaceAll(/"(?:version|nextClaimNumber)":\d+/g, '')
    expect(withoutVersions(undone)).toEqual(withoutVersions(before))
    await redo(project.ana, project.request())
    expect(withoutVersions(await storedRows(project.database))).toEqual(withoutVersions(after))
  })

  it('lets a check of the words around a passage hold on where they are the same', async () => {
    const claim = await addClaim(project, { quotes: ['strictly transactional'] })
    await checkContext(project.ana, {
      ...project.request(),
      ...{ claimId: claim.id, passageKey: passageKeyOf(claim), turn: '' },
    })
    await addRevision(project.ana, request(`${'New words. '.repeat(9)}\n\n${longer()}`))
    const { contextChecks } = await load()
    expect(checksOfPassages(contextChecks, await claimNow(claim))).toHaveLength(1)
  })

  it('lets a verdict stand where the typography alone is another, and not where words are', async () => {
    const claim = await addClaim(project)
    const other = await addClaim(project, { on: project.council })
    await giveVerdict(project.ana, {
      ...{ ...project.request(), questionId: project.question.id },
      ...{ claimAId: claim.id, claimBId: other.id },
      contentKey: contentKeyOf(project.question, claim, other),
      verdict: {
        ...{ outcome: 'contradiction', kinds: [], reason: '', confidence: null },
        supersedingClaimId: null,
      },
    })
    const isCurrent = async () => {
      const [pair] = (await load()).pairs
      const key = contentKeyOf(project.question, await claimNow(claim), await claimNow(other))
      return pair?.verdicts[0]?.contentKey === key
    }
    await addRevision(project.ana, request(project.diplomat.text.replaceAll(' ', '\u00a0')))
    expect((await claimNow(claim)).passages).toMatchObject([{ status: 'moved' }])
    expect(await isCurrent()).toBe(true)
    await addRevision(project.ana, request('Something else altogether.', 2))
    expect(await isCurrent()).toBe(false)
  })

  it('carries a claim that is marked in a text that is not the newest any more', async () => {
    await addRevision(project.ana, request(longer()))
    const claim = await saveClaim(project.ben, {
      ...project.request(),
      claim: claimInput(project.diplomat),
    })
    const [passage] = claim.passages
    expect(passage).toMatchObject({ status: 'moved' })
    expect(longer().slice(passage?.start, passage?.end)).toBe(passage?.exact)
  })

  it('gives a claim one passage where it is marked again in a text before', async () => {
    const quotes = ['strictly transactional']
    const { id } = await addClaim(project, { quotes })
    await addRevision(project.ana, request(longer()))
    const carried = (await load()).claims.find((known) => known.id === id)
    const marked = claimInput(project.diplomat, {
      ...{ id, quotes, expectedVersion: carried?.version ?? null },
    })
    const passages = [...(carried?.passages ?? []), ...marked.passages]
    const saved = await saveClaim(project.ana, {
      ...{ ...project.request(), claim: { ...marked, passages } },
    })
    expect(saved.passages).toEqual(carried?.passages)
  })

  it('brings no passage back into a text that was replaced meanwhile', async () => {
    await addClaim(project)
    await undo(project.ana, project.request())
    await addRevision(project.ben, request(longer()))
    const before = await storedRows(project.database)
    const brought = redo(project.ana, project.request())
    await expect(brought).rejects.toThrow(Conflict)
    await expect(brought).rejects.toMatchObject({
      current: { later: { label: 'Revision 2 of “Diplomat”', by: 'Ben' } },
    })
    expect(await storedRows(project.database)).toEqual(before)
  })

  it('refuses a text made from one that somebody has replaced, and says which is there now', async () => {
    await addRevision(project.ben, request(longer()))
    const refused = addRevision(project.ana, request('Another text.'))
    await expect(refused).rejects.toThrow(Conflict)
    await expect(refused).rejects.toMatchObject({ current: { number: 2 } })
  })

  it('takes the same words in other formatting for a new text', async () => {
    const claim = await addClaim(project)
    const asHeading = inBlocks(request(project.diplomat.text), 'heading', { level: 2 })
    expect(await addRevision(project.ana, asHeading)).toEqual({ number: 2 })
    expect((await claimNow(claim)).passages).toMatchObject([{ status: 'exact' }])
    await expect(
      addRevision(project.ana, { ...asHeading, ...project.request(), expectedNumber: 2 }),
    ).rejects.toThrow('the same as revision 2, in its words and in its formatting')
  })

  it.each([
    ['the same text again', () => request(project.diplomat.text), InvalidInput],
    [
      'the same text as an editor writes it',
      () => inBlocks(request(project.diplomat.text), 'paragraph', {}),
      InvalidInput,
    ],
    ['no text', () => request(' '), InvalidInput],
    [
      'a document of nowhere',
      () => ({ ...request('x'), documentId: project.request().batchId }),
      NotFound,
    ],
  ])('refuses %s', async (_, sent, kind) => {
    const before = await storedRows(project.database)
    await expect(addRevision(project.ana, sent())).rejects.toThrow(kind)
    expect(await storedRows(project.database)).toEqual(before)
  })
})
