import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { OutcomeReport } from '@/components/revisions/outcome-report'
import type { OutcomeCounts } from '@/components/revisions/outcome-words'

const none = { exact: 0, moved: 0, attached: 0, 'needs-review': 0, orphaned: 0 }

const wordsOf = (counts: OutcomeCounts) =>
  renderToStaticMarkup(<OutcomeReport counts={counts} hrefOf={(outcome) => `#${outcome}`} />)
    .replaceAll(/<[^>]*>/g, '')
    .trim()

it.each([
  [
    { ...none, exact: 2, moved: 28, 'needs-review': 3, orphaned: 1 },
    '2 exact, 28 moved, 3 need review, 1 orphaned = 34',
  ],
  [
    { ...none, exact: 1, attached: 2, 'needs-review': 1 },
    '1 exact, 0 moved, 2 attached by hand, 1 needs review, 0 orphaned = 4',
  ],
  [none, 'No claims stood in the text.'],
])('says of %j: %s', (counts, words) => {
  expect(wordsOf(counts)).toBe(words)
})

it('leads from the number of those that were attached to where they are listed', () => {
  const markup = renderToStaticMarkup(
    <OutcomeReport counts={{ ...none, attached: 1 }} hrefOf={(outcome) => `#claims-${outcome}`} />,
  )
  expect(markup).toMatch(/<a [^>]*href="#claims-attached"[^>]*>1 attached by hand<\/a>/)
})
