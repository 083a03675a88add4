import { QuoteText } from '@/components/passage/quote-text'
import type { Claim } from '@/lib/claims/claim'
import type { BoardColumn } from '@/lib/comparison/board'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import type { BoardView } from './board-view'
import styles from './not-held.module.css'
import { NotHeldLink } from './not-held-link'
import quotes from './quote-not-counted.module.css'
import { notCountedWords, stanceAgainst } from './voice-words'

type NotHeldProps = { view: BoardView; claims: readonly Claim[]; column: BoardColumn }

/**
 * Views that the document quotes and does not hold. One that it rejects is struck through; one that it reports or
 * doubts is marked: it neither holds nor denies it. None counts for it.
 */
export function NotHeld({ view, claims, column }: NotHeldProps) {
  if (claims.length === 0) return null
  const source = column.document.publisher || shortDocumentName(column.document)
  return (
    <ul className={quotes.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={quotes.item}>
          <p className={styles.stance}>
            {stanceAgainst(claim.authorStance)} by {source}, not counted
          </p>
          <NotHeldLink
            href={view.hrefWith({ claim: claim.number })}
            hint={notCountedWords(claims)}
            isOpen={view.search.claim === claim.number}
            isStruck={claim.authorStance === 'rejects'}
          >
            “<QuoteText claim={claim} />”
          </NotHeldLink>
        </li>
      ))}
    </ul>
  )
}
