import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClaimFacts } from '@/components/reader/claim-facts'
import { buildReaderClaim } from '@/tests/support/build-reader-claim'

function wordsWith(strayCues: string[]): string {
  const claim = buildReaderClaim({
    fields: { hedge: { cues: ['may', 'it is said'], likelihood: null } },
  })
  const labels = { positionsOf: () => [], tagsOf: () => [], pagesOf: () => '' }
  return renderToStaticMarkup(createElement(ClaimFacts, { claim, labels, strayCues })).replace(
    /<[^>]+>/g,
    '',
  )
}

describe('what a card says of a claim', () => {
  it('marks a hedge that is not in the passage', () => {
    expect(wordsWith(['it is said'])).toContain('Hedged by “it is said” not in the passage')
  })

  it('says nothing of hedges where all of them are', () => {
    expect(wordsWith([])).not.toMatch(/Hedged by|not in the passage/)
  })
})
