import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Does work unless it was done for the same sources before. The stamp is taken away first and written last, so that
 * work that was interrupted is done again.
 * @param {{ file: string, hash: string, isThere: () => boolean }} stamp
 * @param {() => Promise<void>} work
 */
export async function unlessStamped({ file, hash, isThere }, work) {
  if (isThere() && (await readStamp(file)) === hash) return
  await rm(file, { force: true })
  await work()
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, hash)
}

/** @param {string} file */
const readStamp = (file) => readFile(file, 'utf8').catch(() => null)
