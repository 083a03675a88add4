import { statfs } from 'node:fs/promises'
import { CannotGoOn } from './cannot-go-on.js'

/**
 * @param {string} folder One that exists.
 * @param {number} neededMb
 */
export async function requireSpace(folder, neededMb) {
  const { bavail, bsize } = await statfs(folder)
  const freeMb = Math.floor((bavail * bsize) / 1_000_000)
  if (freeMb >= neededMb) return
  throw new CannotGoOn(
    `The disk is full: ${folder} has ${freeMb} MB left, and Counterpoint needs ${neededMb} MB there.`,
  )
}
