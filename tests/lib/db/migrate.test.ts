import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '@/lib/db/client'
import { engineOf } from '@/lib/db/engine'
import { migrateDatabase } from '@/lib/db/migrate'
import { readMigrations } from '@/lib/db/migrations'
import { StartRefusal } from '@/lib/db/start-refusal'
import { describeEachEngine } from '@/tests/support/databases'
import { startTestProcess } from '@/tests/support/test-process'

const program = 'tests/support/migrate-process.ts'

describeEachEngine('migrating', (engine) => {
  it('applies all migrations to an empty database, and none the next time', async () => {
    const url = await engine.emptyUrl()
    const { migrationDirectories } = await readMigrations(engineOf(url))
    const names = migrationDirectories.map((migration) => migration.path)
    expect(await migrateDatabase(url)).toEqual({ applied: names })
    expect(await migrateDatabase(url)).toEqual({ applied: [] })
    await expectUsable(url)
  })

  it('lets one of three processes that start at once do the work', async () => {
    const url = await engine.emptyUrl()
    const processes = [1, 2, 3].map(() => startTestProcess(program, url))
    for (const process of processes) expect(await process.nextLine()).toBe('ready')
    for (const process of processes) process.tell('go')
    const results = await Promise.all(processes.map((process) => process.nextLine()))
    expect(results.toSorted()).toEqual(['applied 0', 'applied 0', `applied ${await count(url)}`])
    await expectUsable(url)
  })

  it('starts over after a process was killed just before the end', async () => {
    const url = await engine.emptyUrl()
    const process = startTestProcess(program, url, 'stop-before-commit')
    await process.nextLine()
    process.tell('go')
    expect(await process.nextLine()).toBe('before commit')
    await process.kill()
    expect((await migrateDatabase(url)).applied).toHaveLength(await count(url))
    await expectUsable(url)
  })

  it('keeps every row of a database of the first version', async () => {
    const url = await engine.emptyUrl()
    await withDatabase(url, makeFirstVersion(url))
    expect((await migrateDatabase(url)).applied).toHaveLength((await count(url)) - 1)
    await withDatabase(url, async (database) => {
      expect(await database.verdict.findMany()).toMatchObject([
        { id: 'v', reason: 'kept', judged: null, supersedingClaimId: null },
      ])
      expect(await database.pair.findMany()).toMatchObject([{ id: 'p', pairedById: null }])
      expect(await database.claim.count()).toBe(2)
    })
  })

  it('refuses a database of a newer version', async () => {
    const url = await engine.migratedUrl()
    await withDatabase(url, (database) =>
      database.$executeRawUnsafe(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
         VALUES ('1', '', '2100-01-01T00:00:00Z', '21000101000000_later', '2100-01-01T00:00:00Z', 1)`,
      ),
    )
    await expect(migrateDatabase(url)).rejects.toThrow('made by a newer version of Counterpoint')
  })

  it('refuses a database that holds the tables of another program', async () => {
    const url = await engine.emptyUrl()
    await withDatabase(url, (database) => database.$executeRaw`CREATE TABLE invoices (id INTEGER)`)
    await expectRefusal(url, 'holds the tables of another program.')
  })
})

describe('a file that cannot be the database', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-refusals-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is made with its folders where there is none', async () => {
    const url = `file:${path.join(folder, 'new', 'folders', 'counterpoint.db')}`
    expect((await migrateDatabase(url)).applied).not.toEqual([])
  })

  const contents: [name: string, content: string][] = [
    ['text', 'Dear diary,'],
    ['a damaged database', `SQLite format 3\0${'damage'.repeat(2000)}`],
  ]
  it.each(contents)('is refused when it holds %s', async (_, content) => {
    const file = path.join(folder, 'other.db')
    await writeFile(file, content)
    await expectRefusal(`file:${file}`, /is not a database/)
  })

  it('is refused when a folder has its name', async () => {
    await expectRefusal(`file:${folder}`, `${folder}: it is a folder.`)
  })

  it('is refused when its folder is a file', async () => {
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    await expectRefusal(`file:${path.join(file, 'counterpoint.db')}`, 'a file of that name')
  })

  it('is refused where this user may not write', async () => {
    // Nobody may: not even root, as which CI runs.
    await expectRefusal('file:/sys/counterpoint/counterpoint.db', 'this user may not write there.')
  })
})

describe('a server that cannot be reached', () => {
  it('is named without the password', async () => {
    const url = 'postgres://ana:secret@127.0.0.1:1/claims'
    await expectRefusal(url, /^There is no answer from PostgreSQL at 127\.0\.0\.1:1\/claims\.$/)
  })
})

async function expectRefusal(url: string, message: string | RegExp) {
  const refusal = migrateDatabase(url)
  await expect(refusal).rejects.toBeInstanceOf(StartRefusal)
  await expect(refusal).rejects.toThrow(message)
}

async function count(url: string): Promise<number> {
  return (await readMigrations(engineOf(url))).migrationDirectories.length
}

const day = "'2026-11-24T00:00:00Z'"

/** A judged pair, as the first version stored one. */
const rowsOfFirstVersion = [
  `"User" (id, name, "createdAt") VALUES ('u', 'Ana', ${day})`,
  `"Project" (id, slug, title, description, "createdAt") VALUES ('j', 'j', 'J', '', ${day})`,
  `"Document" (id, "projectId", slug, title, standfirst, authors, publisher, language, provenance, "createdAt")
    VALUES ('d', 'j', 'd', 'D', '', '[]', '', 'en', '', ${day})`,
  `"Question" (id, "projectId", slug, text, description, "isScale", ordinal)
    VALUES ('q', 'j', 'q', 'Q?', '', FALSE, 0)`,
  ...['a', 'b'].map(
    (id, index) =>
      `"Claim" (id, "projectId", "documentId", number, statement, "authorStance", "hedgeCues", status, "createdById", "createdAt", "updatedAt")
        VALUES ('${id}', 'j', 'd', ${index}, '', 'asserts', '[]', 'draft', 'u', ${day}, ${day})`,
  ),
  `"Pair" (id, "questionId", "claimAId", "claimBId", "createdAt") VALUES ('p', 'q', 'a', 'b', ${day})`,
  `"Verdict" (id, "pairId", "reviewerId", outcome, kinds, reason, "contentKey", "createdAt")
    VALUES ('v', 'p', 'u', 'unsure', '[]', 'kept', 'k', ${day})`,
]

function makeFirstVersion(url: string) {
  return async (database: Awaited<ReturnType<typeof openDatabase>>) => {
    const [first] = (await readMigrations(engineOf(url))).migrationDirectories
    const content = first?.migrationFile.content
    if (!first || content?.tag !== 'ok') throw new Error('there is no first migration')
    const checksum = createHash('sha256').update(content.value).digest('hex')
    const statements = [
      ...content.value.split(/;\s*$/m).filter((statement) => statement.trim() !== ''),
      `CREATE TABLE _prisma_migrations (id VARCHAR(36) PRIMARY KEY, checksum VARCHAR(64) NOT NULL,
        finished_at TIMESTAMP, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMP,
        started_at TIMESTAMP NOT NULL, applied_steps_count INTEGER NOT NULL DEFAULT 0)`,
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
        VALUES ('1', '${checksum}', ${day}, '${first.path}', ${day}, 1)`,
      ...rowsOfFirstVersion.map((row) => `INSERT INTO ${row}`),
    ]
    for (const statement of statements) await database.$executeRawUnsafe(statement)
  }
}

async function expectUsable(url: string) {
  await withDatabase(url, async (database) => {
    await database.user.create({ data: { id: 'u', name: 'Ana', createdAt: new Date() } })
    expect(await database.user.count()).toBe(1)
    expect(await database.activity.count()).toBe(0)
  })
}

async function withDatabase(
  url: string,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>,
) {
  const database = await openDatabase(url)
  try {
    await work(database)
  } finally {
    await closeDatabase(database)
  }
}
