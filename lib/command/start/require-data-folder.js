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
    await mkdir(folder, { recursive: true })
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
