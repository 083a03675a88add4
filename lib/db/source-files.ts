import { setImmediate } from 'node:timers/promises'
import type { Database, Transaction } from '@/lib/db/client'
import { changeLimits, transact } from '@/lib/db/transact'

export type StoredFile = { sha256: string; length: number }

/** Bytes of a part: it is written in about 6 ms, and whoever asks for a page meanwhile waits no longer. */
const partLength = 512 * 1024

type PutAside = { sha256: string; bytes: Uint8Array; now: Date; expiresAt: Date }

/**
 * Stores the bytes that somebody may make a document of, until then. The same bytes are stored once: they wait as long as
 * the latest of those who put them aside wants, and those that are kept stay. What was broken off is completed.
 */
export async function putSourceFileAside(
  database: Database,
  { sha256, bytes, now, expiresAt }: PutAside,
): Promise<void> {
  await transact(database, changeLimits, async ({ sourceFile }) => {
    await sourceFile.upsert({
      where: { sha256 },
      create: { sha256, length: bytes.length, createdAt: now, expiresAt },
      update: {},
    })
    await sourceFile.updateMany({
      where: { sha256, expiresAt: { not: null } },
      data: { expiresAt },
    })
  })
  const stored = new Set(await listOrdinals(database, sha256))
  for (let ordinal = 0; ordinal < partCount(bytes.length); ordinal += 1) {
    if (stored.has(ordinal)) continue
    const part = new Uint8Array(bytes.subarray(ordinal * partLength, (ordinal + 1) * partLength))
    // Prisma's own way to create a row takes four times as long for bytes.
    await database.$executeRaw`
      INSERT INTO "SourceFilePart" ("sha256", "ordinal", "bytes") VALUES (${sha256}, ${ordinal}, ${part})
      ON CONFLICT ("sha256", "ordinal") DO NOTHING`
    // One connection serves all, and its statements alone give nobody else a turn.
    await setImmediate()
  }
}

/** Keeps bytes for good that were put aside; null where they are not here, or not all of them. */
export async function keepSourceFile(
  transaction: Transaction,
  sha256: string,
): Promise<StoredFile | null> {
  const file = await findSourceFile(transaction, sha256)
  if (file) await transaction.sourceFile.update({ where: { sha256 }, data: { expiresAt: null } })
  return file
}

export async function findSourceFile(db: Transaction, sha256: string): Promise<StoredFile | null> {
  const file = await db.sourceFile.findUnique({
    where: { sha256 },
    select: { sha256: true, length: true },
  })
  if (!file) return null
  const stored = await listOrdinals(db, sha256)
  return stored.length === partCount(file.length) ? file : null
}

/** The bytes of a file, a part at a time, so that nobody waits for the whole. */
export async function* readSourceFile(
  db: Transaction,
  { sha256, length }: StoredFile,
): AsyncGenerator<Uint8Array> {
  for (let ordinal = 0; ordinal < partCount(length); ordinal += 1) {
    const [part] = await db.$queryRaw<{ bytes: Uint8Array }[]>`
      SELECT "bytes" FROM "SourceFilePart" WHERE "sha256" = ${sha256} AND "ordinal" = ${ordinal}`
    if (!part) throw new Error(`Part ${ordinal} of the source file ${sha256} is gone`)
    yield part.bytes
  }
}

/** Removes what was put aside and waited in vain. */
export async function removeExpiredSourceFiles(db: Transaction, now: Date): Promise<void> {
  await db.sourceFile.deleteMany({ where: { expiresAt: { lt: now } } })
}

async function listOrdinals(db: Transaction, sha256: string): Promise<number[]> {
  const parts = await db.sourceFilePart.findMany({
    where: { sha256 },
    select: { ordinal: true },
  })
  return parts.map(({ ordinal }) => ordinal)
}

function partCount(length: number): number {
  return Math.ceil(length / partLength)
}
