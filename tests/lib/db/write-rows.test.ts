import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { isBrokenReference, isTaken } from '@/lib/db/database-errors'
import { findRows, type Rows } from '@/lib/db/record-write'
import { changeRows, deleteRows, insertRows } from '@/lib/db/write-rows'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'

describeEachEngine('rows that are written together', (engine) => {
  let database: Database
  let project: TestProject
  let claim: { id: string }
  let revisionId: string

  beforeAll(async () => {
    database = await engine.openFresh()
    project = await buildProject(database)
    claim = await addClaim(project)
    revisionId = project.diplomat.revisionId
  })

  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const arbitraryAnchor = fc.record({
    ...{ start: fc.nat(), end: fc.nat(), exact: text, prefix: text, suffix: text },
    similarity: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    ...{ status: fc.constant('exact'), method: fc.constant('offsets') },
  })
  let ordinal = 1000
  const anchorOf = (fields: Omit<Rows['anchor'], 'id' | 'claimId' | 'revisionId' | 'ordinal'>) => {
    ordinal += 1
    return { id: uuidv7(), claimId: claim.id, revisionId, ordinal, ...fields }
  }
  const stored = async (rows: readonly { id: string }[]) => {
    const ids = rows.map(({ id }) => id)
    const found = new Map((await findRows(database, 'anchor', ids)).map((row) => [row.id, row]))
    return ids.flatMap((id) => found.get(id) ?? [])
  }

  it('are stored, changed and removed as Prisma reads them, to the last digit and character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryAnchor, { minLength: 1, maxLength: 50 }),
        async (fields) => {
          const rows = fields.map(anchorOf)
          await insertRows(database, 'Anchor', rows)
          expect(await stored(rows)).toEqual(rows)
          const changed = rows.map(({ id, exact, similarity }, index) =>
            index % 3 === 0 ? { id, suffix: exact } : { id, similarity: similarity / 3 },
          )
          await changeRows(database, 'Anchor', changed)
          const after = rows.map((row, index) => ({ ...row, ...changed[index] }))
          expect(await stored(rows)).toEqual(after)
          await deleteRows(database, 'Anchor', rows.slice(1))
          expect(await stored(rows)).toEqual(after.slice(0, 1))
          await deleteRows(database, 'Anchor', rows.slice(0, 1))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('keep points in time, what is true or false, and what is not there', async () => {
    const at = new Date('2026-02-03T04:05:06.789Z')
    const { projectId } = await database.question.findFirstOrThrow()
    const question = {
      ...{ id: uuidv7(), projectId, parentId: null, slug: 'a-slug', text: '', description: '"\\' },
      ...{ isScale: true, ordinal: 7, archivedAt: at },
    }
    await insertRows(database, 'Question', [question])
    const found = () => database.question.findUniqueOrThrow({ where: { id: question.id } })
    expect(await found()).toEqual(question)
    await changeRows(database, 'Question', [{ id: question.id, isScale: false, archivedAt: null }])
    expect(await found()).toEqual({ ...question, isScale: false, archivedAt: null })
    const byTime = { where: { archivedAt: { gte: at } } }
    await changeRows(database, 'Question', [{ id: question.id, archivedAt: at }])
    expect(await database.question.count(byTime)).toBe(1)
    await deleteRows(database, 'Question', [question])
  })

  it('are several thousand in one go', async () => {
    const rows = Array.from({ length: 4321 }, (_, index) =>
      anchorOf({
        ...{ start: index, end: index, exact: `${index}`, prefix: '', suffix: '' },
        ...{ status: 'exact', method: 'offsets', similarity: 1 },
      }),
    )
    await insertRows(database, 'Anchor', rows)
    expect(await stored(rows)).toEqual(rows)
    await deleteRows(database, 'Anchor', rows)
    expect(await stored(rows)).toEqual([])
  })

  it('are refused as Prisma’s own statements are', async () => {
    const [first, second] = [uuidv7(), uuidv7()]
    const tag = { claimId: claim.id, tagId: project.tag.id }
    await insertRows(database, 'ClaimTag', [{ id: first, ...tag }])
    const errorOf = (work: Promise<void>) =>
      work.then(
        () => null,
        (error: unknown) => error,
      )
    expect(isTaken(await errorOf(insertRows(database, 'ClaimTag', [{ id: second, ...tag }])))).toBe(
      true,
    )
    const nowhere = { id: second, claimId: claim.id, tagId: uuidv7() }
    expect(isBrokenReference(await errorOf(insertRows(database, 'ClaimTag', [nowhere])))).toBe(true)
    const claimGone = await errorOf(deleteRows(database, 'Claim', [claim]))
    expect(isBrokenReference(claimGone)).toBe(true)
    await expect(deleteRows(database, 'ClaimTag', [{ id: uuidv7() }])).rejects.toThrow('not stored')
    await expect(
      changeRows(database, 'ClaimTag', [{ id: uuidv7(), tagId: project.tag.id }]),
    ).rejects.toThrow('not stored')
    await expect(insertRows(database, 'Claim"; --', [{ id: first }])).rejects.toThrow('no table')
  })
})
