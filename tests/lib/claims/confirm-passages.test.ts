import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import { confirmPassages } from '@/lib/claims/confirm-passages'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim, buildPassage } from '@/tests/support/build-material'
import { rangeOf } from '@/tests/support/marked-text'

const text = 'It will not last. It will last, others say, as long as the war does.'
const revisions = [{ id: 'revision-1', text }]

const confirmed = (fields: Parameters<typeof buildPassage>[0]) => {
  const claim = buildClaim({ passages: [buildPassage(fields)] })
  return confirmPassages([claim], revisions)[0]?.passages[0]
}
const at = (passage: string, occurrence = 1) =>
  describeAnchor(text, rangeOf(text, passage, occurrence))

describe('confirmPassages', () => {
  it('changes nothing where everything is in place', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, ({ claims, revisions: texts }) => {
        expect(confirmPassages(claims, texts)).toEqual(claims)
      }),
      { numRuns: 30 },
    )
  })

  it('keeps how a passage came to its place', () => {
    const moved = buildPassage({ ...at('others say'), status: 'moved', method: 'quote' })
    expect(confirmed(moved)).toEqual(moved)
  })

  it('finds the place that the context means, not the one that the offsets name', () => {
    const wrong = { ...at('last', 2), start: at('last').start, end: at('last').end }
    expect(confirmed(wrong)).toMatchObject({ ...at('last', 2), status: 'moved', method: 'quote' })
  })

  it('never calls a passage exact whose context is another', () => {
    const foreign = { ...at('last'), prefix: 'They said it would ', suffix: ' for ever and ever' }
    expect(confirmed(foreign)?.status).toBe('needs-review')
  })

  it('leaves to a person what waits for one', () => {
    const waiting = buildPassage({ ...at('last'), exact: 'lasts', status: 'needs-review' })
    const lost = buildPassage({ start: 900, end: 905, exact: 'gone.', status: 'orphaned' })
    expect([confirmed(waiting), confirmed(lost)]).toEqual([waiting, lost])
  })

  it('orphans a quote that is nowhere in the text', () => {
    const foreign = { ...at('last'), exact: 'Beijing', prefix: '', suffix: '' }
    expect(confirmed(foreign)).toMatchObject({ status: 'orphaned', exact: 'Beijing' })
  })
})
