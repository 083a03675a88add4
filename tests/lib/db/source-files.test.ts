import { createHash, randomBytes } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import {
  findSourceFile,
  keepSourceFile,
  putSourceFileAside,
  readSourceFile,
  removeExpiredSourceFiles,
} from '@/lib/db/source-files'
import { describeEachEngine } from '@/tests/support/databases'

const megabyte = 1024 * 1024

const noon = new Date('2026-11-26T12:00:00Z')
const hoursAfterNoon = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describeEachEngine('source files', (engine) => {
  let database: Database

  beforeEach(async () => {
    database = await engine.openFresh()
  })

  async function putAside(bytes: Uint8Array, expiresAt = hoursAfterNoon(24)): Promise<string> {
    const sha256 = hashOf(bytes)
    await putSourceFileAside(database, { sha256, bytes, now: noon, expiresAt })
    return sha256
  }

  /** The hash of what is stored: comparing the bytes themselves takes seconds. */
  async function hashOfStored(sha256: string): Promise<string | null> {
    const file = await findSourceFile(database, sha256)
    if (!file) return null
    const parts: Uint8Array[] = []
    for await (const part of readSourceFile(database, file)) parts.push(part)
    return hashOf(Buffer.concat(parts))
  }

  it.each([
    ['one byte', 1],
    ['a part', megabyte / 2],
    ['a part and one byte', megabyte / 2 + 1],
    ['several parts', 3 * megabyte],
  ])('gives back %s as it was', async (_, length) => {
    const bytes = new Uint8Array(randomBytes(length))
    const sha256 = await putAside(bytes)
    expect(await findSourceFile(database, sha256)).toEqual({ sha256, length })
    expect(await hashOfStored(sha256)).toBe(sha256)
  })

  it('stores 50 MB, and lets others work meanwhile', async () => {
    const bytes = new Uint8Array(randomBytes(50 * megabyte))
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 5)
    const sha256 = await putAside(bytes)
    const found = await hashOfStored(sha256)
    clearInterval(timer)
    expect(found).toBe(sha256)
    // A hundred parts are written and read; next to no turns come where the thread is held.
    expect(turns).toBeGreaterThan(20)
  })

  it('stores the same bytes once, and lets them wait for the last who put them aside', async () => {
    const bytes = new Uint8Array(randomBytes(1000))
    const sha256 = await putAside(bytes)
    expect(await putAside(bytes, hoursAfterNoon(30))).toBe(sha256)
    expect(await database.sourceFilePart.count()).toBe(1)
    await removeExpiredSourceFiles(database, hoursAfterNoon(25))
    expect(await hashOfStored(sha256)).toBe(sha256)
    await removeExpiredSourceFiles(database, hoursAfterNoon(31))
    expect(await hashOfStored(sha256)).toBeNull()
    expect(await database.sourceFilePart.count()).toBe(0)
  })

  it('takes two at the same moment who put the same bytes aside', async () => {
    const bytes = new Uint8Array(randomBytes(2 * megabyte))
    const [sha256 = ''] = await Promise.all([putAside(bytes), putAside(bytes), putAside(bytes)])
    expect(await hashOfStored(sha256)).toBe(sha256)
  })

  it('never removes what is kept, whoever puts it aside again', async () => {
    const bytes = new Uint8Array(randomBytes(1000))
    const sha256 = await putAside(bytes)
    expect(await keepSourceFile(database, sha256)).toEqual({ sha256, length: 1000 })
    await putAside(bytes, hoursAfterNoon(-1))
    await removeExpiredSourceFiles(database, hoursAfterNoon(1000))
    expect(await hashOfStored(sha256)).toBe(sha256)
  })

  it('keeps nothing that is not here', async () => {
    expect(await keepSourceFile(database, 'a'.repeat(64))).toBeNull()
  })

  it('takes what was broken off for not here, until it is put aside again', async () => {
    const bytes = new Uint8Array(randomBytes(2 * megabyte))
    const sha256 = await putAside(bytes)
    await database.sourceFilePart.deleteMany({ where: { ordinal: { gt: 1 } } })
    expect(await findSourceFile(database, sha256)).toBeNull()
    expect(await keepSourceFile(database, sha256)).toBeNull()
    await putAside(bytes)
    expect(await hashOfStored(sha256)).toBe(sha256)
  })
})
