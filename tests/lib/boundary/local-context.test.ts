import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { localContext } from '@/lib/boundary/local-context'
import { closeDatabase } from '@/lib/db/client'
import { migrateDatabase } from '@/lib/db/migrate'
import { addPerson } from '@/lib/workflows/add-person'
import { visitor } from '@/tests/support/visitor'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'counterpoint-'))
  vi.stubEnv('DATABASE_URL', '')
})

afterEach(async () => {
  await globalThis.counterpointDatabase?.then(closeDatabase)
  globalThis.counterpointDatabase = undefined
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

it('opens one database for all requests, and names the person at the machine', async () => {
  vi.stubEnv('COUNTERPOINT_DATA', folder)
  vi.stubEnv('COUNTERPOINT_ANNOTATOR', 'Ana Ruiz')
  const [first, second] = await Promise.all([localContext(), localContext()])
  expect(first.actor).toBe('Ana Ruiz')
  expect(first.database).toBe(second.database)
  expect((await localContext()).database).toBe(first.database)
})

it('tries again where the database could not be opened', async () => {
  await writeFile(path.join(folder, 'file'), '')
  vi.stubEnv('COUNTERPOINT_DATA', path.join(folder, 'file'))
  await expect(localContext()).rejects.toThrow('file')
  vi.stubEnv('COUNTERPOINT_DATA', path.join(folder, 'data'))
  await expect(localContext()).resolves.toMatchObject({ actor: 'Local reader' })
})

it('takes a name in a header for the person of that name, in whatever letters', async () => {
  vi.stubEnv('COUNTERPOINT_DATA', folder)
  const databaseUrl = `file:${path.join(folder, 'counterpoint.db')}`
  await migrateDatabase(databaseUrl)
  const { database } = await localContext()
  await addPerson({ database, actor: 'Ana Ruiz' }, { name: 'Ben' })
  for (const [sent, known] of [
    ['ana ruiz', 'Ana Ruiz'],
    ['Ben', 'Ben'],
    ['Cleo', 'Cleo'],
  ] as const) {
    visitor.headers = new Headers({ 'Counterpoint-Annotator': encodeURIComponent(sent) })
    expect((await localContext()).actor).toBe(known)
  }
})
