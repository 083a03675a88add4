import { CircleAlert, CircleCheck } from 'lucide-react'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import styles from './exchange.module.css'

export type FailedQuote = {
  key: string
  /** "C-41, The Diplomat 2023" */
  place: string
  /** Where the claim can be seen; null where it is not in this database. */
  href: string | null
  outcome: 'CHANGED' | 'MISSING'
  quote: string
}

export type QuoteCheckSummary = { total: number; failed: FailedQuote[] }

/** Whether every quote stands word for word in the text it was taken from. */
export function QuoteCheck({ check }: { check: QuoteCheckSummary }) {
  const { total, failed } = check
  if (total === 0) return <p>There are no quotes yet.</p>
  const verified = total - failed.length
  return (
    <div className={styles.check}>
      <p className={styles.verified}>
        {failed.length === 0 ? (
          <CircleCheck size={18} aria-hidden />
        ) : (
          <CircleAlert size={18} aria-hidden />
        )}
        <span>
          {verified.toLocaleString('en')} of {counted(total, 'quote')} verified
        </span>
      </p>
      {failed.length > 0 && (
        <>
          <p>These leave with the rest, marked as what they are:</p>
          <FailedQuotes quotes={failed} />
        </>
      )}
    </div>
  )
}

/** The quotes that their texts do not bear out, each with the claim it belongs to. */
export function FailedQuotes({ quotes }: { quotes: readonly FailedQuote[] }) {
  return (
    <ul className={styles.failed}>
      {quotes.map((quote) => (
        <li key={quote.key}>
          <strong>{quote.outcome}</strong>{' '}
          {quote.href === null ? quote.place : <Link href={quote.href}>{quote.place}</Link>}
          <q className={styles.quote}>{quote.quote}</q>
        </li>
      ))}
    </ul>
  )
}
