import { stripVTControlCharacters } from 'node:util'

/** @typedef {{ name: string, message: string }} Failure */

const shownFailures = 20
const shownLines = 15

/** The end of a run has its summary as well, below what went wrong. */
const shownLastLines = 40

/** Counterexamples can be pages long; where they begin is said, and how to get them again. */
const shownCharacters = 600

/**
 * What failed, to be said at the very end: often that is all that is kept of a run.
 * @param {Failure[]} failures
 */
export function describeFailures(failures) {
  const left = failures.length - shownFailures
  return [
    ...failures.slice(0, shownFailures).map(describeFailure),
    ...(left > 0 ? [`FAILED and ${left} more`] : []),
  ]
}

/**
 * What passed only when it was tried once more: it is no failure, and nothing to get used to.
 * @param {Failure[]} retried With what was wrong the first time.
 */
export const describeRetried = (retried) =>
  retried.map(({ name, message }) => `RETRIED ${name}: ${message.split('\n')[0]}`)

/** @param {Failure} failure */
const describeFailure = ({ name, message }) =>
  [`FAILED ${name}`, ...message.split('\n').map((line) => `  ${line}`), ''].join('\n')

/** @param {string} text */
export const firstLines = (text) => linesOf(text).slice(0, shownLines).join('\n')

/** @param {string} text */
export const lastLines = (text) => linesOf(text).slice(-shownLastLines).join('\n')

/**
 * The lines that say something, of a length that can be read; where in a package something was thrown does not.
 * @param {string} text
 */
const linesOf = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*at .*node_modules/.test(line))
    .map((line) => (line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line))
