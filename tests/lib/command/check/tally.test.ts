import { describe, expect, it } from 'vitest'
import { describeTally, sum, tallyOfVitest } from '@/lib/command/check/tally.js'

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
}

describe('a run of Vitest', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(tallyOfVitest(report, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ]
    const tally = tallyOfVitest({ ...report, numFailedTests: 1, testResults }, 1)
    expect(tally).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  it('has failed when it says so, whatever its tests say', () => {
    expect(tallyOfVitest(report, 1)).toMatchObject({ failed: 1 })
  })

  it('has failed when it left no report', () => {
    expect(tallyOfVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

it('is said in the words that machines look for', () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 11, failed: 2, skipped: 0 },
  ]
  expect(describeTally(sum(tallies))).toBe('12 passed, 2 failed')
  expect(describeTally({ passed: 3, failed: 0, skipped: 4 })).toBe('3 passed, 0 failed, 4 skipped')
})
