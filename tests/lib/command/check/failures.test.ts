import { describe, expect, it } from 'vitest'
import {
  describeFailures,
  describeRetried,
  firstLines,
  lastLines,
} from '@/lib/command/check/failures.js'

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`)

describe('what failed', () => {
  it('is said by name, with its message below', () => {
    const failures = [{ name: 'a.test.ts > holds', message: 'Error: no\nexpected 1' }]
    expect(describeFailures(failures)).toEqual([
      'FAILED a.test.ts > holds\n  Error: no\n  expected 1\n',
    ])
  })

  it('is nothing where nothing failed', () => {
    expect(describeFailures([])).toEqual([])
  })

  it('is counted from the twenty-first on', () => {
    const failures = numbered(23).map((name) => ({ name, message: 'no' }))
    const said = describeFailures(failures)
    expect(said).toHaveLength(21)
    expect(said.at(-1)).toBe('FAILED and 3 more')
    expect(describeFailures(failures.slice(0, 20))).toHaveLength(20)
  })
})

describe('what passed only the second time', () => {
  it('is said in one line, with what was wrong the first time', () => {
    const retried = [{ name: 'a.test.ts > holds', message: 'Error: no\nexpected 1' }]
    expect(describeRetried(retried)).toEqual(['RETRIED a.test.ts > holds: Error: no'])
    expect(describeRetried([])).toEqual([])
  })
})

describe('what is said of one failure', () => {
  it('begins where the message does, and the end of a run is its last lines', () => {
    expect(firstLines(numbered(50).join('\n')).split('\n')).toEqual(numbered(15))
    expect(lastLines(numbered(50).join('\n')).split('\n')).toEqual(numbered(50).slice(10))
  })

  it('has neither colours, nor empty lines, nor places within packages', () => {
    const text =
      '\u001b[31mError: no\u001b[39m\n\n    at check (/p/node_modules/fast-check/lib.js:1:2)\n    at tests/a.test.ts:5:9'
    expect(firstLines(text)).toBe('Error: no\n    at tests/a.test.ts:5:9')
  })

  it('leaves out most of a line that nobody could read', () => {
    expect(firstLines(`Counterexample: ${'x'.repeat(5_000)}`).length).toBeLessThan(700)
  })
})
