import { CompareChoice } from '@/components/compare/compare-choice'
import { describeVoice } from '@/components/passage/describe-voice'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import { QuoteText } from '@/components/passage/quote-text'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import type { Claim } from '@/lib/claims/claim'
import { claimStanding, readersDiffer } from '@/lib/comparison/claim-standing'
import type { BoardView } from './board-view'
import styles from './claim-quote.module.css'
import { ClampedQuote } from './clamped-quote'

type ClaimQuoteProps = {
  view: BoardView
  claim: Claim
  /** A quoted one stands below the name of its speaker. */
  emphasis: 'strongest' | 'listed' | 'quoted'
}

/** About seven lines of a cell. A shorter limit cuts most quotes, a longer one pushes rows out of sight. */
const clampedFrom = 220

/** A quote that opens its passage, with who says it and how likely they call it. */
export function ClaimQuote({ view, claim, emphasis }: ClaimQuoteProps) {
  const isOpen = view.search.claim === claim.number
  const length = claim.passages.reduce((sum, passage) => sum + passage.exact.length, 0)
  return (
    <div className={styles.claim} data-emphasis={emphasis} data-claim={claim.number}>
      <ClampedQuote isLong={length > clampedFrom}>
        <Link
          href={view.hrefWith({ claim: claim.number })}
          scroll={false}
          className={styles.quote}
          data-quote={claim.number}
          {...(isOpen && { 'aria-current': true })}
        >
          “<QuoteText claim={claim} />”
        </Link>
      </ClampedQuote>
      <p className={styles.facts}>
        <LikelihoodMark hedge={claim.hedge} />
        {emphasis !== 'quoted' && isOfOthers(claim) && (
          <span className={styles.voice}>{describeVoice(claim)}</span>
        )}
        <CompareChoice claimNumber={claim.number} />
        <ClaimMarks view={view} claim={claim} />
      </p>
    </div>
  )
}

function isOfOthers({ speaker, authorStance }: Claim): boolean {
  return speaker !== null || authorStance !== 'asserts'
}

function ClaimMarks({ view, claim }: { view: BoardView; claim: Claim }) {
  const standing = claimStanding(claim)
  return (
    <>
      {standing === 'needs-review' && <Badge emphasis="strong">Needs review</Badge>}
      {standing === 'orphaned' && <Badge emphasis="strong">Orphaned</Badge>}
      {view.board.supersedings.has(claim.id) && <Badge>Superseded</Badge>}
      {readersDiffer(claim, view.question.id) && <Badge>Readers differ</Badge>}
    </>
  )
}
