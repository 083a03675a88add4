import { existsSync, readFileSync } from 'node:fs'
import { requireSpace } from './disk-space.js'
import { withProgress } from './progress.js'
import { inProject, projectRoot } from './project-root.js'
import { runOrStop } from './run.js'

/** The packages and what npm needs beside them while it unpacks. */
const spaceNeededMb = 1500

/** Installs the packages of the lock file, unless just those are there. */
export async function installPackages() {
  if (areInstalled()) return
  await requireSpace(projectRoot, spaceNeededMb)
  await withProgress('Installing packages', () =>
    runOrStop('The packages could not be installed: see above. Is there a network?', [
      npmProgram(),
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      // The build and the commands use them, also where NODE_ENV says production.
      '--include=dev',
      // None of our packages needs its script: what they would fetch comes as a package of its own.
      '--ignore-scripts',
    ]),
  )
}

/** npm that runs us, or else the one that came with this Node. */
function npmProgram() {
  const fromNpm = process.env.npm_execpath
  if (fromNpm?.endsWith('npm-cli.js')) return fromNpm
  const beside = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js']
  const found = beside
    .map((place) => new URL(place, `file://${process.execPath}`).pathname)
    .find((place) => existsSync(place))
  return found ?? '/usr/share/nodejs/npm/bin/npm-cli.js'
}

function areInstalled() {
  const installed = readPackages(inProject('node_modules/.package-lock.json'))
  const wanted = readPackages(inProject('package-lock.json'))
  return installed !== null && wanted !== null && samePackages(wanted, installed)
}

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} Packages */

/**
 * npm notes at the end of an install what it installed. Optional packages may be left out: they are for other systems.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function samePackages(wanted, installed) {
  const isThere = Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const found = installed[place]
    if (found === undefined) return optional === true
    return found.version === version && found.integrity === integrity
  })
  return isThere && Object.keys(installed).every((place) => place in wanted)
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function readPackages(file) {
  if (!existsSync(file)) return null
  const { '': _ourselves, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages
  return packages
}
