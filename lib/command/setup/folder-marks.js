import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { projectRoot } from './project-root.js'

// What the commands of one project folder tell each other, in files that name a process. They are no part of the
// folder, which may be cleaned or removed at any time. A mark of a dead process counts for nothing; one that was not
// renewed for a minute neither: another process has got the number of the one that left it.

const folderKey = createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)
const markFile = (/** @type {string} */ name) =>
  path.join(tmpdir(), `counterpoint-${folderKey}-${name}`)
const lockFile = markFile('setup')
const servingFile = (/** @type {number | string} */ pid) => markFile(`serving-${pid}`)

const pollMs = 200
const renewalMs = 5_000
const longestSilenceMs = 60_000

/**
 * Does work that changes what the folder has installed or built while no other command does.
 * @param {() => Promise<void>} work
 */
export async function whileAlone(work) {
  for (let isFirst = true; !tryLock(); isFirst = false) {
    if (isFirst) console.log('Waiting for another command that sets up this folder …')
    await sleep(pollMs)
  }
  const stopRenewing = renew(lockFile)
  const unlock = () => {
    stopRenewing()
    rmSync(lockFile, { force: true })
  }
  process.once('exit', unlock)
  try {
    await work()
  } finally {
    unlock()
    process.off('exit', unlock)
  }
}

function tryLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    if (!isCurrent(lockFile, readHolder())) rmSync(lockFile, { force: true })
    return false
  }
}

/** Whose lock it is. Null while it is being written or taken away. */
function readHolder() {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || null
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Until this process ends, nobody replaces the build that it serves from. */
export function markServing() {
  const file = servingFile(process.pid)
  writeFileSync(file, '')
  renew(file)
  process.once('exit', () => rmSync(file, { force: true }))
}

/**
 * Gives the way to stop. It keeps no process alive.
 * @param {string} file
 */
function renew(file) {
  const timer = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(file, now, now)
    } catch (error) {
      // Somebody cleaned the folder of temporary files.
      if (!hasCode(error, 'ENOENT')) throw error
    }
  }, renewalMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** The process of another server that serves from this folder's build, if there is one. */
export function findServer() {
  const prefix = path.basename(servingFile(''))
  const pids = readdirSync(tmpdir())
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
  for (const pid of pids) {
    if (isCurrent(servingFile(pid), pid)) return pid
    rmSync(servingFile(pid), { force: true })
  }
  return null
}

/**
 * Whether the process that left the mark still stands behind it.
 * @param {string} file
 * @param {number | null} pid
 */
export function isCurrent(file, pid) {
  const renewedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return isAlive(pid) && Date.now() - renewedAt < longestSilenceMs
}

/** @param {number | null} pid */
function isAlive(pid) {
  if (pid === null) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
const hasCode = (error, code) => error instanceof Error && 'code' in error && error.code === code
