import { describe, expect, it } from 'vitest'
import type { Location } from '@/lib/anchoring/anchor'
import { carryAnchors } from '@/lib/anchoring/carry-anchors'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { locateAnchor } from '@/lib/anchoring/locate-anchor'
import { mark, marked } from '@/tests/support/marked-text'
import type { HardCase, Outcome } from './hard-cases/hard-case'
import { hardCases } from './hard-cases/hard-cases'

/** What came out, in the words of the table; where a place was found, it must be the marked one. */
function expectOutcome(location: Location, { now }: HardCase, outcome: Outcome) {
  const status = location.status === 'exact' ? 'moved' : location.status
  const allowed = {
    found: ['moved'],
    asked: ['needs-review'],
    'found-or-asked': ['moved', 'needs-review'],
    'asked-or-lost': ['needs-review', 'orphaned'],
    lost: ['orphaned'],
  }[outcome]
  expect(allowed).toContain(status)
  if (outcome === 'asked-or-lost' || location.status === 'orphaned') return
  expect(mark(textOf(now), location.range)).toBe(now)
}

function textOf(example: string): string {
  return example.includes('[') ? marked(example).text : example
}

describe('hard cases', () => {
  it('are many, each with a name of its own', () => {
    expect(hardCases.length).toBeGreaterThanOrEqual(120)
    expect(new Set(hardCases.map(({ name }) => name)).size).toBe(hardCases.length)
  })

  it.each(hardCases)('$name: the quote alone is $located', (hardCase) => {
    const { text, range } = marked(hardCase.old)
    const location = locateAnchor(textOf(hardCase.now), describeAnchor(text, range))
    expectOutcome(location, hardCase, hardCase.located)
  })

  it.each(hardCases)('$name: both texts known, it is $carried', (hardCase) => {
    const { text, range } = marked(hardCase.old)
    const anchor = describeAnchor(text, range)
    const [location] = carryAnchors(text, textOf(hardCase.now), [anchor])
    expectOutcome(location ?? { status: 'orphaned' }, hardCase, hardCase.carried)
  })
})
