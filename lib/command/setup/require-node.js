import { readFileSync } from 'node:fs'

const manifest = new URL('../../../package.json', import.meta.url)

/**
 * What is wrong with the version of Node, in one sentence; null where nothing is.
 * @param {string} version
 * @param {string} range As in package.json: ">=20.19".
 */
export function nodeProblem(version, range) {
  const [wantedMajor = 0, wantedMinor = 0] = numbersOf(range)
  const [major = 0, minor = 0] = numbersOf(version)
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return null
  return `Counterpoint needs Node ${wantedMajor}.${wantedMinor} or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`
}

/** @param {string} text */
const numbersOf = (text) =>
  text
    .replace(/^[^\d]*/, '')
    .split('.')
    .map(Number)

/** Runs before anything else is loaded, so that an old Node meets this sentence and not a syntax error. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8'))
  const problem = nodeProblem(process.versions.node, engines.node)
  if (problem === null) return
  console.error(problem)
  process.exit(1)
}
