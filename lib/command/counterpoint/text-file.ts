import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InvalidInput, NotFound } from '@/lib/errors'
import { maxProjectFileLength } from '@/lib/exchange/parse-project-file'

/** The text of a file in UTF-8. What cannot be read is refused in a sentence. */
export async function readTextFile(path: string): Promise<string> {
  // A character takes at least one byte, and at most four.
  const bytes = await readBytes(path, maxProjectFileLength * 4)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new InvalidInput(`${path} is not text in UTF-8`)
  }
}

/** The bytes of a file. What cannot be read, or has more than so many, is refused in a sentence. */
export function readBytes(path: string, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  return withReasons(path, async () => {
    const { size } = await stat(path)
    if (size > mostBytes) throw new InvalidInput(`${path} is too large to be read`)
    return new Uint8Array(await readFile(path))
  })
}

/**
 * Writes the text so that the path holds either what it held before or all of the new text, also when the
 * machine stops halfway.
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  await withReasons(path, async () => {
    try {
      const file = await open(temporary, 'wx')
      await file.writeFile(text, 'utf8')
      await file.sync()
      await file.close()
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  })
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
}

async function withReasons<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const reason = reasons[code]
    if (reason === undefined) throw error
    const message = `${path} cannot be used: ${reason}`
    throw code === 'ENOENT' ? new NotFound(message) : new InvalidInput(message)
  }
}
