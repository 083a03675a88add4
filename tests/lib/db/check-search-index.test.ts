import { beforeEach, expect, it } from 'vitest'
import { checkSearchIndex } from '@/lib/db/check-search-index'
import type { Database } from '@/lib/db/client'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { prepareSearchIndex, requireSearchIndex } from '@/lib/db/prepare-search-index'
import { addClaim, buildProject, type TestProject } from '@/tests/support/build-project'
import { describeEachEngine } from '@/tests/support/databases'
import { expectIndexed } from '@/tests/support/expect-indexed'
import { snapshotOfTexts } from '@/tests/support/searched-texts'
import { storeSnapshot } from '@/tests/support/store-snapshot'

const texts = [
  {
    paragraphs: ['one two', 'two three'],
    quotes: ['one', 'three'],
    statement: 'four',
    note: 'five',
  },
]

describeEachEngine('the check of the search index', (engine) => {
  let database: Database
  const projectId = 'project-checked'
  const check = () => checkSearchIndex(database, projectId)

  beforeEach(async () => {
    database = await engine.openFresh()
    await storeSnapshot(database, snapshotOfTexts(texts, 'checked'))
    await requireSearchIndex(database, projectId)
  })

  it('finds nothing wrong with an index that was just made', async () => {
    expect(await check()).toEqual({ entries: 6, missing: [], superfluous: [], different: [] })
  })

  it('knows a project that is not indexed', async () => {
    await database.$executeRaw`DELETE FROM "SearchProject"`
    expect(await check()).toBeNull()
  })

  it('finds what is missing in the index', async () => {
    await database.claim.updateMany({ data: { note: null } })
    await database.$executeRaw`DELETE FROM "SearchEntry" WHERE "kind" = 'quotes'`
    expect(await check()).toMatchObject({ missing: [expect.any(String), expect.any(String)] })
  })

  it('finds what should not be there', async () => {
    await database.claim.updateMany({ data: { note: null } })
    expect(await check()).toMatchObject({ entries: 5, superfluous: [expect.any(String)] })
  })

  it.each([
    ['a statement', `UPDATE "Claim" SET "statement" = 'other'`],
    ['a passage', `UPDATE "Anchor" SET "exact" = 'other' WHERE "ordinal" = 0`],
    [
      'a text that is stored beside the words',
      `UPDATE "SearchEntry" SET "text" = 'x' WHERE "kind" = 'notes'`,
    ],
    ['an offset', `UPDATE "SearchEntry" SET "start" = 7 WHERE "kind" = 'notes'`],
  ])('finds %s that is another one', async (_, sql) => {
    await database.$executeRawUnsafe(sql)
    expect(await check()).toMatchObject({ missing: [], different: [expect.any(String)] })
  })

  it('finds words that the full-text index has lost', async () => {
    const isSqlite = (await engine.migratedUrl()).startsWith('file:')
    await database.$executeRawUnsafe(
      isSqlite
        ? `DELETE FROM "SearchTerms" WHERE rowid IN (SELECT "key" FROM "SearchEntry" WHERE "kind" = 'notes')`
        : `UPDATE "SearchEntry" SET "terms" = '' WHERE "kind" = 'notes'`,
    )
    expect(await check()).toMatchObject({ missing: [], different: [expect.any(String)] })
  })
})

describeEachEngine('preparing the search index', (engine) => {
  it('indexes the projects of a database from before, once, and says so', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, snapshotOfTexts(texts, 'first'))
    await storeSnapshot(database, snapshotOfTexts(texts, 'second'))
    const said: unknown[] = []
    const prepare = () => prepareSearchIndex(database, (...words) => void said.push(words))
    await prepare()
    expect(said).toEqual(
      Array(2).fill([{ title: expect.any(String) }, { entries: 6, claims: 1, documents: 1 }]),
    )
    await expectIndexed(database, 'first')
    await expectIndexed(database, 'second')
    await prepare()
    expect(said).toHaveLength(2)
  })

  it('makes an index anew that another version has read', async () => {
    const database = await engine.openFresh()
    const { id } = snapshotOfTexts(texts, 'read').project
    await storeSnapshot(database, snapshotOfTexts(texts, 'read'))
    const number = await requireSearchIndex(database, id)
    await database.$executeRaw`UPDATE "SearchProject" SET "version" = 0`
    await database.$executeRaw`UPDATE "SearchEntry" SET "text" = 'as read before'`
    expect(await requireSearchIndex(database, id)).toBe(number)
    await expectIndexed(database, 'read')
  })

  it('is done by one of two that want it at once', async () => {
    const database = await engine.openFresh()
    for (const slug of ['a', 'b']) await storeSnapshot(database, snapshotOfTexts(texts, slug))
    const indexing = ['a', 'b', 'a', 'b'].map((slug) =>
      requireSearchIndex(database, `project-${slug}`),
    )
    const [a, b, ...again] = await Promise.all(indexing)
    expect(a).not.toBe(b)
    expect(again).toEqual([a, b])
    await expectIndexed(database, 'a')
    await expectIndexed(database, 'b')
  })

  it('leaves an index alone that a newer version has read', async () => {
    const database = await engine.openFresh()
    await storeSnapshot(database, snapshotOfTexts(texts, 'newer'))
    const { id } = snapshotOfTexts(texts, 'newer').project
    await requireSearchIndex(database, id)
    await database.$executeRaw`UPDATE "SearchProject" SET "version" = "version" + 1`
    await database.$executeRaw`UPDATE "SearchEntry" SET "text" = 'as read later'`
    await prepareSearchIndex(database)
    await requireSearchIndex(database, id)
    const rows = await database.$queryRaw`SELECT DISTINCT "text" FROM "SearchEntry"`
    expect(rows).toEqual([{ text: 'as read later' }])
  })

  it('is not done for what is not searched: a tag, a reading, a status', async () => {
    const database = await engine.openFresh()
    const project = await buildProject(database)
    const claim = await addClaim(project, { quotes: ['shells'] })
    await database.$executeRaw`UPDATE "SearchEntry" SET "text" = 'as it was'`
    await addClaim(project, {
      ...{ id: claim.id, quotes: ['shells'], expectedVersion: claim.version },
      fields: { tagIds: [project.tag.id], status: 'checked', speaker: 'Kim' },
    })
    const texts = () => database.$queryRaw`SELECT DISTINCT "text" FROM "SearchEntry"`
    expect(await texts()).toEqual([{ text: 'as it was' }])
    await addClaim(project, {
      ...{ id: claim.id, quotes: ['shells'], expectedVersion: claim.version + 1 },
      fields: { statement: 'Other words' },
    })
    expect(await texts()).toHaveLength(3)
  })

  it('comes with the first change of a project that is not indexed', async () => {
    const database = await engine.openFresh()
    const project: TestProject = await buildProject(database)
    await database.$executeRaw`DELETE FROM "SearchProject"`
    await addClaim(project, { quotes: ['shells'] })
    await expectIndexed(database, project.project)
    expect((await loadSnapshot(database, project.project)).claims).toHaveLength(1)
  })
})
