import { CircleAlert, CircleCheck } from 'lucide-react'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import styles from './exchange.module.css'

/** A quote that nothing bears out in the newest text of its document. */
export type DoubtfulQuote = {
  key: string
  /** "C-41, The Diplomat 2023" */
  place: string
  /** Where the claim can be seen; null where it is not in this database. */
  href: string | null
  outcome: 'CHANGED' | 'MISSING' | 'NEEDS REVIEW' | 'ORPHANED'
  quote: string
}

export type QuoteCheckSummary = {
  total: number
  /** Those that their texts do not bear out. */
  failed: DoubtfulQuote[]
  /** Those of passages that wait for review or are orphaned, and in words how many claims that are. */
  unsettled: { words: string | null; quotes: DoubtfulQuote[] }
}

/** Whether every quote stands word for word in the text it was taken from, which is the newest of its document. */
export function QuoteCheck({ check }: { check: QuoteCheckSummary }) {
  const { total, failed, unsettled } = check
  if (total === 0) return <p>There are no quotes yet.</p>
  const verified = total - failed.length - unsettled.quotes.length
  return (
    <div className={styles.check}>
      <p className={styles.verified}>
        {verified === total ? (
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
          <DoubtfulQuotes quotes={failed} />
        </>
      )}
      {unsettled.words !== null && (
        <>
          <p>
            {unsettled.words}. They do not count. In a file they are marked as that, and keep the
            quote and the text they were made on:
          </p>
          <DoubtfulQuotes quotes={unsettled.quotes} />
        </>
      )}
    </div>
  )
}

/** Quotes that are not simply there, each with why and with the claim it belongs to. */
export function DoubtfulQuotes({ quotes }: { quotes: readonly DoubtfulQuote[] }) {
  return (
    <ul className={styles.doubtful}>
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
