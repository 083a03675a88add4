import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '@/lib/db/migrate'
import { NoPostgres, type PostgresServer, startPostgres } from '@/tests/support/postgres-server'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseDesk: string
  }
}

/** What a test file is told when it asks for an engine. */
export type DeskAnswer = {
  /** A migrated database to copy: a file, or a database of the server. */
  template: string
  /** The server; null on libSQL. */
  server: string | null
}

/**
 * Runs once for a whole test run. Test files ask here for their engines by HTTP, so that a run without database
 * tests starts no server, and one with a hundred of them starts one.
 */
export default async function openDesk(project: TestProject): Promise<() => Promise<void>> {
  const closing: (() => Promise<void>)[] = []
  const answers = {
    '/sqlite': once(() => prepareSqlite(closing)),
    '/postgres': once(() => preparePostgres(closing)),
  }
  const desk = createServer(async (request, response) => {
    try {
      const answer = answers[request.url === '/postgres' ? '/postgres' : '/sqlite']
      response.end(JSON.stringify(await answer()))
    } catch (error) {
      response.statusCode = 500
      response.end(error instanceof Error ? error.message : String(error))
    }
  })
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve))
  const address = desk.address()
  if (address === null || typeof address === 'string') throw new Error('the desk has no port')
  project.provide('databaseDesk', `http://127.0.0.1:${address.port}`)
  return async () => {
    desk.closeAllConnections()
    desk.close()
    for (const close of closing.toReversed()) await close()
  }
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined
  return () => {
    result ??= work()
    return result
  }
}

async function prepareSqlite(closing: (() => Promise<void>)[]): Promise<DeskAnswer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-sqlite-'))
  closing.push(() => rm(folder, { recursive: true, force: true }))
  const template = path.join(folder, 'template.db')
  await migrateDatabase(`file:${template}`)
  return { template, server: null }
}

/** Null where there is no server and none is demanded. */
async function preparePostgres(closing: (() => Promise<void>)[]): Promise<DeskAnswer | null> {
  try {
    const { url, stop } = await findServer()
    closing.push(stop)
    const template = `counterpoint_template_${process.pid}`
    await runOn(url, `CREATE DATABASE ${template}`)
    closing.push(() => runOn(url, `DROP DATABASE ${template} WITH (FORCE)`))
    await migrateDatabase(databaseOn(url, template))
    return { template, server: url }
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error
    if (process.env.CI || process.env.COUNTERPOINT_REQUIRE_POSTGRES === '1') throw error
    console.log(`PostgreSQL tests are skipped: ${error.message}.`)
    return null
  }
}

async function findServer(): Promise<PostgresServer> {
  const url = process.env.COUNTERPOINT_TEST_POSTGRES
  return url ? { url, stop: async () => undefined } : startPostgres()
}

export function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

export async function runOn(server: string, sql: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
