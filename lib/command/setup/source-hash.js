import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from './project-root.js'

/**
 * One hash over the paths and bytes of files and of all that is in folders. A path that is not there counts as such.
 * @param {string[]} paths Relative to the project.
 * @param {(path: string) => boolean} [isWanted]
 */
export async function hashOfSources(paths, isWanted = () => true) {
  const files = (await Promise.all(paths.map(filesIn))).flat().filter(isWanted).sort()
  const hash = createHash('sha256')
  for (const file of files) {
    hash.update(`${file}\0`)
    hash.update(await readFile(path.join(projectRoot, file)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {Promise<string[]>} Paths with forward slashes, so that every system counts the same.
 */
async function filesIn(root) {
  try {
    const entries = await readdir(path.join(projectRoot, root), {
      recursive: true,
      withFileTypes: true,
    })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
      .map((file) => file.replaceAll(path.sep, '/'))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOTDIR') return [root]
    if (code === 'ENOENT') return []
    throw error
  }
}
