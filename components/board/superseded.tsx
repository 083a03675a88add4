import { QuoteText } from '@/components/passage/quote-text'
import { Link } from '@/components/ui/link'
import type { Claim } from '@/lib/claims/claim'
import type { Superseding } from '@/lib/comparison/superseding'
import type { BoardView } from './board-view'
import quotes from './quote-not-counted.module.css'
import styles from './superseded.module.css'

/** Claims that others have replaced: struck through, with which one did, who says so and why. */
export function Superseded({ view, claims }: { view: BoardView; claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <ul className={quotes.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={quotes.item} data-claim={claim.number}>
          {(view.board.supersedings.get(claim.id) ?? []).map((superseding) => (
            <SupersededBy
              key={superseding.supersedingClaimId}
              view={view}
              claim={claim}
              superseding={superseding}
            />
          ))}
          <Link
            href={view.hrefWith({ claim: claim.number })}
            scroll={false}
            className={quotes.quote}
            data-quote={claim.number}
            {...(view.search.claim === claim.number && { 'aria-current': true })}
          >
            <s>
              “<QuoteText claim={claim} />”
            </s>
          </Link>
        </li>
      ))}
    </ul>
  )
}

type SupersededByProps = { view: BoardView; claim: Claim; superseding: Superseding }

/** "C-89 superseded by C-137 (said by Ana: the treaty was signed)" */
function SupersededBy({ view, claim, superseding }: SupersededByProps) {
  const { supersedingClaimId, saidBy, reason, isInferred } = superseding
  const replacing = view.claimById.get(supersedingClaimId)
  const pairHref = view.hrefOfPair({ claimAId: claim.id, claimBId: supersedingClaimId })
  if (!replacing) return null
  return (
    <p className={styles.by}>
      C-{claim.number} superseded by{' '}
      <Link href={view.hrefWith({ claim: replacing.number })} scroll={false}>
        C-{replacing.number}
      </Link>{' '}
      ({pairHref ? <Link href={pairHref}>said by {saidBy.join(', ')}</Link> : saidBy.join(', ')}
      {reason && `: ${reason}`}
      {isInferred && '; taken to be the later one, as nobody named it'}), not counted
    </p>
  )
}
