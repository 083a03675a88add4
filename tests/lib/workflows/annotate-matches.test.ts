import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeEach, expect, it } from 'vitest'
import { verifyAnchor } from '@/lib/anchoring/verify-anchor'
import { exactMarksOf, matchKey, planMatch, summarisePlan } from '@/lib/claims/annotation-plan'
import { blindSnapshot } from '@/lib/comparison/blind'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { Conflict, InvalidInput } from '@/lib/errors'
import { splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'
import { annotateMatches, annotateMatchesSchema } from '@/lib/workflows/annotate-matches'
import { archiveClaim } from '@/lib/workflows/archive-claim'
import { redo } from '@/lib/workflows/redo'
import { saveTag } from '@/lib/workflows/save-tag'
import { undo } from '@/lib/workflows/undo'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import {
  addClaim,
  addDocument,
  buildProject,
  type TestProject,
  tagInput,
} from '@/tests/support/build-project'
import { contentOf } from '@/tests/support/content-of'
import { describeEachEngine } from '@/tests/support/databases'
import { rangeOf } from '@/tests/support/marked-text'

type Asked = {
  by?: TestProject['ana']
  tagIds?: string[]
  assessment?: { questionId: string; positionId: string } | null
  onlySeen?: boolean
  request?: { batchId: string; project: string }
}

describeEachEngine('annotateMatches', (engine) => {
  let project: TestProject

  beforeEach(async () => {
    project = await buildProject(await engine.openFresh())
  })

  const load = () => loadSnapshot(project.database, project.project)
  const annotate = (
    texts: { revisionId: string; ranges: TextRange[] }[],
    { by = project.ana, request = project.request(), onlySeen = false, ...marking }: Asked = {},
  ) =>
    annotateMatches(
      by,
      annotateMatchesSchema.parse({
        ...request,
        ...marking,
        texts: texts.map(({ revisionId, ranges }) => ({
          revisionId,
          ranges: ranges.map(({ start, end }) => [start, end]),
        })),
      }),
      { onlySeen },
    )
  /** The words "transactional" and "last" of both documents. */
  const words = () => [
    {
      revisionId: project.diplomat.revisionId,
      ranges: [rangeOf(project.diplomat.text, 'transactional')],
    },
    {
      revisionId: project.council.revisionId,
      ranges: [
        rangeOf(project.council.text, 'transactional'),
        rangeOf(project.council.text, 'last'),
      ],
    },
  ]
  const yes = () => ({ questionId: project.question.id, positionId: project.yes.id })

  it('marks words in several documents in one change that undo takes back whole, and redo brings again', async () => {
    const before = await load()
    const marking = { tagIds: [project.tag.id], assessment: yes() }
    expect(await annotate(words(), marking)).toEqual({
      ...{ made: 3, documents: 2, changed: 0, already: 0, keptPositions: 0 },
    })
    const after = await load()
    expect(after.claims).toMatchObject([
      { number: 1, documentId: project.diplomat.id, passages: [{ exact: 'transactional' }] },
      { number: 2, documentId: project.council.id, passages: [{ exact: 'transactional' }] },
      { number: 3, documentId: project.council.id, passages: [{ exact: 'last' }] },
    ])
    for (const claim of after.claims) {
      expect(claim).toMatchObject({
        ...{ tagIds: [project.tag.id], status: 'draft', createdBy: 'Ana', statement: '' },
        assessments: [{ ...yes(), by: 'Ana' }],
      })
    }
    const { label } = await undo(project.ana, project.request())
    expect(label).toBe('Marked from a search: 3 new highlights')
    expect(contentOf(await load())).toEqual(contentOf(before))
    await redo(project.ana, project.request())
    expect(contentOf(await load())).toEqual(contentOf(after))
  })

  it('gives no claim more tags than can be saved', async () => {
    const { ana, tag } = project
    const tagIds: string[] = []
    for (let index = 0; index < 100; index += 1) {
      const input = tagInput({ name: `Tag ${'x'.repeat(index + 1)}` })
      tagIds.push((await saveTag(ana, { ...project.request(), tag: input })).id)
    }
    await annotate(words(), { tagIds })
    const before = await load()
    await expect(annotate(words(), { tagIds: [tag.id] })).rejects.toThrow('more than 100 tags')
    expect(await load()).toEqual(before)
  })

  it('makes bare highlights where nothing is said of the words', async () => {
    await annotate(words())
    expect(
      (await load()).claims.every(
        ({ tagIds, assessments }) => !tagIds.length && !assessments.length,
      ),
    ).toBe(true)
  })

  it('marks no words twice: their claim gets what it lacks, and keeps all that it has', async () => {
    const claim = await addClaim(project, {
      by: project.ben,
      quotes: ['transactional'],
      fields: { statement: 'As Ben has it' },
    })
    const before = await load()
    const marking = { tagIds: [project.tag.id], assessment: yes() }
    expect(await annotate(words(), marking)).toMatchObject({ made: 2, changed: 1, already: 0 })
    const [changed, ...made] = (await load()).claims
    expect(made).toHaveLength(2)
    expect(changed).toMatchObject({
      ...{ id: claim.id, statement: 'As Ben has it', createdBy: 'Ben', version: 2 },
      ...{ tagIds: [project.tag.id], assessments: [{ ...yes(), by: 'Ana' }] },
    })
    expect(await annotate(words(), marking)).toEqual({
      ...{ made: 0, documents: 0, changed: 0, already: 3, keptPositions: 0 },
    })
    await undo(project.ana, project.request())
    expect(contentOf(await load())).toEqual(contentOf(before))
  })

  it('leaves a position that was taken, and says that it did', async () => {
    const no = { questionId: project.question.id, positionId: project.no.id }
    await addClaim(project, { quotes: ['transactional'], fields: { assessments: [no] } })
    expect(await annotate(words(), { assessment: yes() })).toEqual({
      ...{ made: 2, documents: 1, changed: 0, already: 1, keptPositions: 1 },
    })
    expect((await load()).claims[0]?.assessments).toMatchObject([no])
  })

  it('marks words anew whose claim is archived, or has other passages too', async () => {
    const archived = await addClaim(project, { quotes: ['transactional'] })
    await archiveClaim(project.ana, {
      ...{ ...project.request(), claimId: archived.id, expectedVersion: 1 },
    })
    await addClaim(project, { on: project.council, quotes: ['transactional', 'war'] })
    expect(await annotate(words())).toMatchObject({ made: 3, changed: 0, already: 0 })
  })

  it('neither tells nor touches claims of others where their readings are hidden', async () => {
    await addClaim(project, { by: project.ben, quotes: ['transactional'] })
    const marking = { tagIds: [project.tag.id] }
    expect(await annotate(words(), { ...marking, onlySeen: true })).toMatchObject({ made: 3 })
    expect((await load()).claims[0]).toMatchObject({ tagIds: [], version: 1 })
    expect(await annotate(words(), { ...marking, onlySeen: true })).toMatchObject({ already: 3 })
  })

  it('says what it does over the claims that one sees, whoever made them', async () => {
    await addClaim(project, { by: project.ben, quotes: ['transactional'] })
    await addClaim(project, {
      on: project.council,
      quotes: ['last'],
      fields: { tagIds: [project.tag.id] },
    })
    const marking = { tagIds: [project.tag.id], assessment: null }
    for (const hides of [[], ['readings']] as const) {
      const seen = blindSnapshot(await load(), { annotator: 'Ana', hides })
      const marks = exactMarksOf(seen.claims, 'Ana')
      const planned = words().flatMap(({ revisionId, ranges }) =>
        ranges.map((range) => {
          const key = matchKey({ revisionId, ...range })
          return {
            match: { documentId: revisionId },
            plan: planMatch(marks.get(key) ?? [], marking),
          }
        }),
      )
      const done = await annotate(words(), { ...marking, onlySeen: hides.length > 0 })
      expect(done).toEqual(summarisePlan(planned))
      await undo(project.ana, project.request())
    }
  })

  it('does its work once where the request is sent again', async () => {
    const request = project.request()
    await annotate(words(), { request })
    expect(await annotate(words(), { request })).toMatchObject({ made: 3 })
    expect((await load()).claims).toHaveLength(3)
  })

  it('counts words once that are named twice', async () => {
    const [first] = words()
    if (!first) throw new Error('there are words')
    expect(await annotate([first, first])).toMatchObject({ made: 1 })
  })

  it('refuses what is not there, and marks nothing then', async () => {
    const [first] = words()
    if (!first) throw new Error('there are words')
    const { revisionId } = first
    const beyond = project.diplomat.text.length
    const other = await buildProject(project.database)
    const refused = [
      () => annotate([first, { revisionId, ranges: [{ start: beyond, end: beyond + 1 }] }]),
      () => annotate([first, { revisionId, ranges: [{ start: 5, end: 5 }] }]),
      () => annotate([first, { revisionId, ranges: [rangeOf(project.diplomat.text, '\n\n')] }]),
      () => annotate([first], { tagIds: [other.tag.id] }),
      () => annotate([first], { assessment: { ...yes(), positionId: other.yes.id } }),
    ]
    for (const ask of refused) await expect(ask()).rejects.toThrow(InvalidInput)
    await expect(
      annotate([first, { revisionId: other.diplomat.revisionId, ranges: first.ranges }]),
    ).rejects.toThrow(Conflict)
    expect((await load()).claims).toEqual([])
  })

  it('refuses a tag that was archived meanwhile', async () => {
    const tag = await saveTag(project.ana, { ...project.request(), tag: tagInput({ name: 'Old' }) })
    await project.database.tag.update({ where: { id: tag.id }, data: { archivedAt: new Date() } })
    await expect(annotate(words(), { tagIds: [tag.id] })).rejects.toThrow(InvalidInput)
  })

  it('marks a thousand words of many scripts exactly, and undo leaves no trace', async () => {
    const before = await load()
    await fc.assert(
      fc.asyncProperty(
        arbitraryText.filter((text) => text.trim() !== ''),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (text, wanted) => {
          const { slug } = await addDocument(project.ana, project.project, uuidv7(), text)
          const { documents, revisions } = await load()
          const document = documents.find((known) => known.slug === slug)
          const revision = revisions.find(({ documentId }) => documentId === document?.id)
          if (!revision) throw new Error('the document has a text')
          const ranges = wanted
            .map(([at, length]) => rangeIn(revision.text, at, length))
            .filter((range) => range !== null)
          if (ranges.length === 0) return
          const unmarked = await load()
          const { made } = await annotate([{ revisionId: revision.id, ranges }])
          const { claims } = await load()
          const marked = claims.filter(({ documentId }) => documentId === document?.id)
          expect(marked).toHaveLength(made)
          expect(
            new Set(marked.map(({ passages }) => passages[0] && matchKey(passages[0]))),
          ).toEqual(new Set(ranges.map((range) => matchKey({ revisionId: revision.id, ...range }))))
          for (const { passages } of marked) {
            expect(passages.map((passage) => verifyAnchor(revision.text, passage))).toEqual(['ok'])
          }
          await undo(project.ana, project.request())
          expect(contentOf(await load())).toEqual(contentOf(unmarked))
        },
      ),
      { numRuns: 12 },
    )
    expect((await load()).claims).toEqual(before.claims)
  }, 120_000)
})

/** A range that a search could have found: not white space alone, and no half characters. */
function rangeIn(text: string, at: number, length: number): TextRange | null {
  const start = at % text.length
  const end = Math.min(text.length, start + length)
  const isCut = splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)
  return isCut || text.slice(start, end).trim() === '' ? null : { start, end }
}
