import { CannotGoOn, describeStop } from '../setup/cannot-go-on.js'
import { describeFailures, describeRetried } from './failures.js'
import { describeTally, sum } from './tally.js'

/**
 * Runs every check, also after one has failed. Ends with what passed only the second time, what failed, and the line
 * that counts them all.
 * @param {import('./checks.js').Check[]} checks
 */
export async function runChecks(checks) {
  const tallies = []
  for (const check of checks) tallies.push(await countRefusal(check))
  const total = sum(tallies)
  for (const line of describeRetried(total.retried)) console.log(line)
  for (const line of describeFailures(total.failures)) console.log(line)
  console.log(describeTally(total))
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
}

/**
 * A check that cannot be made has failed.
 * @param {import('./checks.js').Check} check
 */
async function countRefusal(check) {
  try {
    return await check()
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error
    console.error(describeStop(error))
    const failures = [{ name: 'A check that could not be made', message: error.message }]
    return { passed: 0, failed: 1, skipped: 0, failures }
  }
}
