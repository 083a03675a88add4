import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { uuidv7 } from 'uuidv7'
import { afterAll, describe, inject } from 'vitest'
import { closeDatabase, type Database, openDatabase } from '@/lib/db/client'
import { type DeskAnswer, databaseOn, runOn } from '@/tests/support/database-desk'

export type TestEngine = {
  /** Migrated, holding nothing, and used by nobody else. Closed and removed after the describe block. */
  openFresh(): Promise<Database>
  /** The address of such a database, to open it from elsewhere. */
  migratedUrl(): Promise<string>
  /** The address of a database without tables; on libSQL of a file that is not there yet. */
  emptyUrl(): Promise<string>
}

type Engine = {
  emptyUrl(): Promise<string>
  migratedUrl(): Promise<string>
  remove(): Promise<void>
}

const sqlite = await ask('/sqlite')
const postgres = await ask('/postgres')

/** Runs the tests of `define` on libSQL and on PostgreSQL. */
export function describeEachEngine(name: string, define: (engine: TestEngine) => void): void {
  describeOnLibSql(`${name} on libSQL`, define)
  describeOnPostgres(`${name} on PostgreSQL`, define)
}

/** For what one engine alone does. */
export function describeOnLibSql(name: string, define: (engine: TestEngine) => void): void {
  describe(name, () => defineOn(sqliteEngine(), define))
}

export function describeOnPostgres(name: string, define: (engine: TestEngine) => void): void {
  describe.skipIf(postgres === null)(name, () => defineOn(postgresEngine(), define))
}

function defineOn(engine: Engine, define: (engine: TestEngine) => void): void {
  const opened: Database[] = []
  afterAll(async () => {
    for (const database of opened) await closeDatabase(database)
    await engine.remove()
  })
  define({
    openFresh: async () => {
      const database = await openDatabase(await engine.migratedUrl())
      opened.push(database)
      return database
    },
    emptyUrl: () => engine.emptyUrl(),
    migratedUrl: () => engine.migratedUrl(),
  })
}

function sqliteEngine(): Engine {
  const folders: string[] = []
  const emptyFile = async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-database-'))
    folders.push(folder)
    return path.join(folder, 'test.db')
  }
  return {
    emptyUrl: async () => `file:${await emptyFile()}`,
    migratedUrl: async () => {
      if (sqlite === null) throw new Error('there is no libSQL database to copy')
      const file = await emptyFile()
      await copyFile(sqlite.template, file)
      return `file:${file}`
    },
    remove: async () => {
      for (const folder of folders) await rm(folder, { recursive: true, force: true })
    },
  }
}

function postgresEngine(): Engine {
  const names: string[] = []
  const create = async (template: (answer: DeskAnswer) => string) => {
    if (postgres?.server == null) throw new Error('there is no PostgreSQL server')
    const name = `counterpoint_test_${uuidv7().replaceAll('-', '')}`
    await runOn(postgres.server, `CREATE DATABASE ${name} TEMPLATE ${template(postgres)}`)
    names.push(name)
    return databaseOn(postgres.server, name)
  }
  return {
    emptyUrl: () => create(() => 'template0'),
    migratedUrl: () => create(({ template }) => template),
    remove: async () => {
      if (postgres?.server == null) return
      for (const name of names) await runOn(postgres.server, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

async function ask(engine: '/sqlite' | '/postgres'): Promise<DeskAnswer | null> {
  const response = await fetch(`${inject('databaseDesk')}${engine}`)
  if (!response.ok) throw new Error(`No database for ${engine.slice(1)}: ${await response.text()}`)
  return await response.json()
}
