import { constants } from 'node:fs'
import { access, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { StartRefusal } from '@/lib/db/start-refusal'

/** Makes the folder of the database, and refuses what SQLite would answer with a riddle. */
export async function prepareFile(databaseUrl: string): Promise<void> {
  const file = databaseUrl.slice('file:'.length)
  const folder = path.dirname(file)
  await makeFolder(folder)
  const header = await readHeader(file)
  if (header === null) return
  if (header.length > 0 && header.toString('latin1') !== 'SQLite format 3\0') {
    throw new StartRefusal(`${file} is not a database of Counterpoint.`)
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw fileRefusal(error, folder)
  }
}

/** The first 16 bytes of the file, fewer where it is shorter; null where there is no file yet. */
async function readHeader(file: string): Promise<Buffer | null> {
  try {
    const handle = await open(file, 'r+')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw fileRefusal(error, file)
  }
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder',
}

function fileRefusal(error: unknown, place: string): unknown {
  const reason = reasons[codeOf(error) ?? '']
  return reason ? new StartRefusal(`The data cannot be kept in ${place}: ${reason}.`) : error
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}
