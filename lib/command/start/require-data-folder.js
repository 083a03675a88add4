import { existsSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { CannotGoOn, isDiskFull } from '../setup/cannot-go-on.js'
import { requireSpace } from '../setup/disk-space.js'

const spaceNeededMb = 20

/**
 * Makes the folder if need be, and tries it: a database that cannot be written to is better found out now.
 * @param {string} folder
 */
export async function requireDataFolder(folder) {
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    await makeFolder(folder)
    const file = await open(probe, 'w')
    await file.close()
  } catch (error) {
    if (isDiskFull(error)) throw error
    throw new CannotGoOn(
      `The data folder ${folder} cannot be written to: give yourself the right to, or name another with COUNTERPOINT_DATA.`,
    )
  } finally {
    await rm(probe, { force: true }).catch(() => {})
  }
  await requireSpace(folder, spaceNeededMb)
}

/**
 * Node's own way to make the folders above as well never returns under /proc.
 * @param {string} folder
 */
async function makeFolder(folder) {
  if (existsSync(folder)) return
  const above = path.dirname(folder)
  if (!existsSync(above)) await makeFolder(above)
  await mkdir(folder).catch((error) => {
    if (!existsSync(folder)) throw error
  })
}
