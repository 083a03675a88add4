import { describe, expect, it } from 'vitest'
import { describeTally, sum, tallyOfVitest } from '@/lib/command/check/tally.js'
import { inProject } from '@/lib/command/setup/project-root.js'

const passedTest = { ancestorTitles: [], title: 'holds', status: 'passed', failureMessages: [] }

const failedTest = {
  ancestorTitles: ['a claim', 'of a document'],
  title: 'keeps its place',
  status: 'failed',
  failureMessages: ['AssertionError: expected 1 to be 2\n    at tests/lib/claim.test.ts:5:9'],
}

const passedFile = {
  name: inProject('tests/lib/text.test.ts'),
  status: 'passed',
  message: '',
  assertionResults: [passedTest],
}

const failedFile = {
  name: inProject('tests/lib/claim.test.ts'),
  status: 'failed',
  message: '',
  assertionResults: [passedTest, failedTest],
}

const brokenFile = {
  name: inProject('tests/lib/broken.test.ts'),
  status: 'failed',
  message: "Cannot find module '@/lib/gone'",
  assertionResults: [],
}

const report = {
  numPassedTests: 7,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [passedFile],
}

const succeeded = { code: 0, output: 'Test Files 1 passed' }
const endedBadly = { code: 1, output: 'Unhandled Errors\nError: too late\nErrors 1 error' }

describe('a run of Vitest', () => {
  it('counts what passed, failed and was skipped', () => {
    const tally = { passed: 7, failed: 0, skipped: 2, failures: [], retried: [] }
    expect(tallyOfVitest(report, succeeded)).toEqual(tally)
  })

  it('counts a file that could not be loaded as one failure, and names it as it does a failed test', () => {
    const testResults = [passedFile, brokenFile, failedFile]
    const tally = tallyOfVitest({ ...report, testResults }, endedBadly)
    expect(tally).toEqual({
      passed: 7,
      failed: 2,
      skipped: 2,
      failures: [
        { name: 'tests/lib/broken.test.ts', message: "Cannot find module '@/lib/gone'" },
        {
          name: 'tests/lib/claim.test.ts > a claim > of a document > keeps its place',
          message: 'AssertionError: expected 1 to be 2\n    at tests/lib/claim.test.ts:5:9',
        },
      ],
      retried: [],
    })
  })

  it('names what passed only when it was tried once more, and counts it as passed', () => {
    const retriedTest = { ...failedTest, status: 'passed' }
    const testResults = [passedFile, { ...passedFile, assertionResults: [retriedTest, passedTest] }]
    const tally = tallyOfVitest({ ...report, testResults }, succeeded)
    expect(tally).toMatchObject({ passed: 7, failed: 0, failures: [] })
    expect(sum([tally]).retried).toEqual([
      {
        name: 'tests/lib/text.test.ts > a claim > of a document > keeps its place',
        message: 'AssertionError: expected 1 to be 2\n    at tests/lib/claim.test.ts:5:9',
      },
    ])
  })

  it('has failed when it says so, whatever its tests say, with the end of what it said', () => {
    expect(tallyOfVitest(report, endedBadly)).toMatchObject({
      failed: 1,
      failures: [{ message: 'Unhandled Errors\nError: too late\nErrors 1 error' }],
    })
  })

  it('has failed when it left no report', () => {
    const tally = tallyOfVitest(null, { code: 134, output: 'FATAL ERROR: out of memory' })
    expect(tally).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
    expect(tally.failures).toMatchObject([{ message: 'FATAL ERROR: out of memory' }])
  })

  it('is said to have spoken above where a terminal had its output', () => {
    const { failures } = tallyOfVitest(null, { code: 1, output: '' })
    expect(failures).toMatchObject([{ message: 'What it said is above.' }])
  })
})

it('is said in the words that machines look for', () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 0, failures: [] },
    { passed: 11, failed: 2, skipped: 0, failures: [{ name: 'Types', message: 'no' }] },
  ]
  expect(describeTally(sum(tallies))).toBe('12 passed, 2 failed')
  expect(sum(tallies).failures).toEqual([{ name: 'Types', message: 'no' }])
  expect(describeTally({ passed: 3, failed: 0, skipped: 4 })).toBe('3 passed, 0 failed, 4 skipped')
})
