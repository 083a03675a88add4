import path from 'node:path'
import { projectRoot } from '../setup/project-root.js'
import { firstLines, lastLines } from './failures.js'

/** @typedef {import('./failures.js').Failure} Failure */
/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Failure[]} failures
 * @property {Failure[]} [retried] What passed, but not the first time.
 */

/**
 * @param {Tally[]} tallies
 * @returns {Required<Tally>}
 */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  failures: tallies.flatMap(({ failures }) => failures),
  retried: tallies.flatMap(({ retried = [] }) => retried),
})

/**
 * "12 passed, 0 failed": the last line of a run, for people and for machines.
 * @param {Pick<Tally, 'passed' | 'failed' | 'skipped'>} tally
 */
export function describeTally({ passed, failed, skipped }) {
  const counts = `${passed} passed, ${failed} failed`
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`
}

/**
 * @typedef {object} VitestReport As its JSON reporter writes it.
 * @property {number} numPassedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {FileReport[]} testResults
 *
 * @typedef {object} FileReport
 * @property {string} name Its path.
 * @property {string} status
 * @property {string} message Why it failed where none of its tests did.
 * @property {TestReport[]} assertionResults
 *
 * @typedef {object} TestReport
 * @property {string[]} ancestorTitles From the outermost.
 * @property {string} title
 * @property {string} status
 * @property {string[]} failureMessages Of every time that it was tried.
 */

/**
 * Counts the tests of a Vitest run. A file that could not be loaded counts as one failure, and so does a run that
 * failed although its tests passed, or that left no report.
 * @param {VitestReport | null} report
 * @param {{ code: number, output: string }} ended
 * @returns {Tally}
 */
export function tallyOfVitest(report, ended) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, failures: [failureOfRun(ended)] }
  const failures = report.testResults.flatMap(failuresOfFile)
  if (failures.length === 0 && ended.code !== 0) failures.push(failureOfRun(ended))
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
    retried: report.testResults.flatMap(retriedOfFile),
  }
}

/**
 * @param {{ code: number, output: string }} ended
 * @returns {Failure}
 */
const failureOfRun = ({ code, output }) => ({
  name: `Vitest, which ended with ${code} and named no test that failed`,
  message: output === '' ? 'What it said is above.' : lastLines(output),
})

/**
 * @param {FileReport} file
 * @returns {Failure[]}
 */
function failuresOfFile({ name, status, message, assertionResults }) {
  const file = path.relative(projectRoot, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') {
    return [{ name: file, message: firstLines(message) }]
  }
  return failed.map((test) => failureOfTest(file, test))
}

/**
 * @param {FileReport} file
 * @returns {Failure[]}
 */
function retriedOfFile({ name, assertionResults }) {
  const file = path.relative(projectRoot, name)
  return assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map((test) => failureOfTest(file, test))
}

/**
 * @param {string} file
 * @param {TestReport} test
 * @returns {Failure}
 */
const failureOfTest = (file, { ancestorTitles, title, failureMessages }) => ({
  name: [file, ...ancestorTitles, title].join(' > '),
  message: firstLines(failureMessages.join('\n')),
})
