import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { StateBadges } from '@/components/pair/state-badges'
import styles from '@/components/ui/badge.module.css'
import { openStanding } from '@/lib/comparison/pair-standing'
import { buildClaim, buildQuestion } from '@/tests/support/build-material'

it('breaks the name of whoever paired by hand, which can be longer than its line, and no other badge', () => {
  const longest = 'x'.repeat(200)
  const markup = renderToStaticMarkup(
    <StateBadges
      pair={{
        claims: [buildClaim({ number: 1 }), buildClaim({ number: 2 })],
        question: buildQuestion({ id: 'q', positionIds: ['yes', 'no'] }),
        ...{ scope: 'sources', isCandidate: true, pairedBy: longest, isInForce: true },
        standing: { ...openStanding, state: 'resolved' },
      }}
      tellsFindings
    />,
  )
  const badges = markup.split('<span').filter((part) => part.includes('class='))
  const long = badges.filter((badge) => badge.includes(styles.long ?? 'no such class'))
  expect(badges.length).toBeGreaterThan(1)
  expect(long).toHaveLength(1)
  expect(long[0]).toContain(longest)
})
