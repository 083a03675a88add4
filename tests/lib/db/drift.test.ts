import { readFile } from 'node:fs/promises'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { engines } from '@/lib/db/engine'
import { migrationScript } from '@/lib/db/migration-script'
import { migratedSchemaFile } from '@/lib/db/migrations'
import { filtersOf, searchTables, startSchemaEngine } from '@/lib/db/schema-engine'
import { describeOnLibSql, describeOnPostgres } from '@/tests/support/databases'

// When one of these fails: npx tsx lib/command/create-migration.ts <name>

const schema = await readFile('prisma/schema.prisma', 'utf8')

/** What a developer changes and forgets to make a migration of. */
const changes: [name: string, change: (schema: string) => string][] = [
  ['a column more', (text) => replaced(text, 'model Claim {', 'model Claim {\n  colour String?')],
  ['a column less', (text) => replaced(text, '  statement           String\n', '')],
  [
    'a column that may be empty',
    (text) => replaced(text, 'title       String\n', 'title String?\n'),
  ],
  ['an index less', (text) => replaced(text, '  @@index([documentId])\n', '')],
  ['a table more', (text) => `${text}\nmodel Bookmark {\n  id String @id\n}\n`],
]

function replaced(text: string, part: string, replacement: string): string {
  expect(text).toContain(part)
  return text.replace(part, replacement)
}

describe('the schema that the migrations are written from', () => {
  const differenceFrom = async (to: string) => {
    const from = await readFile(migratedSchemaFile, 'utf8')
    return Promise.all(engines.map((engine) => migrationScript(engine, { from, to })))
  }

  it('is the schema of the clients', async () => {
    expect(await differenceFrom(schema)).toEqual(['', ''])
  })

  it.each(changes)('is not one with %s', async (_, change) => {
    for (const script of await differenceFrom(change(schema))) expect(script).not.toBe('')
  })
})

describeOnLibSql('migrations of libSQL', (engine) => {
  const driftFrom = async (to: string) => {
    const url = await engine.migratedUrl()
    const schemaEngine = await startSchemaEngine(new PrismaLibSql({ url }))
    const { stdout } = await schemaEngine.diff({
      from: {
        tag: 'schemaDatasource',
        files: [{ path: 'schema.prisma', content: to }],
        configDir: '',
      },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: to }] },
      script: false,
      exitCode: null,
      filters: filtersOf('sqlite'),
    })
    return stdout?.trim()
  }

  it('make the tables of the schema', async () => {
    expect(await driftFrom(schema)).toBe('No difference detected.')
  })

  it.each(changes)('do not make those of a schema with %s', async (_, change) => {
    expect(await driftFrom(change(schema))).not.toBe('No difference detected.')
  })
})

describeOnPostgres('migrations of PostgreSQL', (engine) => {
  const tablesOf = async (to: string) => {
    const url = await engine.emptyUrl()
    await query(url, await migrationScript('postgres', { from: null, to }))
    return describeTables(url)
  }

  it('make the tables of the schema', async () => {
    const tables = await describeTables(await engine.migratedUrl())
    expect(tables.length).toBeGreaterThan(100)
    expect(tables).toEqual(await tablesOf(schema))
  })

  it.each(changes)('do not make those of a schema with %s', async (_, change) => {
    const tables = await describeTables(await engine.migratedUrl())
    expect(tables).not.toEqual(await tablesOf(change(schema)))
  })
})

/** Columns, indexes and constraints, a line each: the schema engine cannot read a live PostgreSQL through its adapter. */
async function describeTables(url: string): Promise<string[]> {
  const rows = await query(
    url,
    `SELECT format('%s.%s %s %s %s %s', table_name, column_name, data_type, datetime_precision,
        is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace`,
  )
  return rows
    .map(({ line }) => String(line))
    .filter((line) => !line.includes('_prisma_migrations') && !isOfSearch(line))
    .toSorted()
}

async function query(url: string, sql: string): Promise<{ line: unknown }[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A column, an index or a constraint of a table that schema.prisma does not know. */
function isOfSearch(line: string): boolean {
  return searchTables.some((table) =>
    new RegExp(`^"?${table}"?[. ]| ON public."${table}" `).test(line),
  )
}
