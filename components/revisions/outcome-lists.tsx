import { Link } from '@/components/ui/link'
import { type Outcome, outcomes } from '@/lib/claims/claim-outcome'
import { countedOutcome, outcomeMeanings } from './outcome-words'
import styles from './revisions.module.css'
import type { PlacedClaim } from './touched-claims'

/** Where the claims of an outcome are listed on the page. */
export const outcomeId = (outcome: Outcome) => `claims-${outcome}`

/** So many claims of one outcome are named: a document can have thousands that went along. */
const mostNamed = 100

/** What asks for somebody first. */
const order = [...outcomes].toReversed()

/** The claims of each outcome, where the numbers of the report lead to. */
export function OutcomeLists({ claims }: { claims: readonly PlacedClaim[] }) {
  return (
    <div className={styles.outcomes}>
      {order.map((outcome) => (
        <OutcomeList
          key={outcome}
          outcome={outcome}
          claims={claims.filter((claim) => claim.outcome === outcome)}
        />
      ))}
    </div>
  )
}

type OutcomeListProps = { outcome: Outcome; claims: readonly PlacedClaim[] }

function OutcomeList({ outcome, claims }: OutcomeListProps) {
  if (claims.length === 0) return null
  return (
    <section
      id={outcomeId(outcome)}
      className={styles.outcome}
      tabIndex={-1}
      aria-labelledby={`${outcomeId(outcome)}-title`}
    >
      <h3 id={`${outcomeId(outcome)}-title`}>{countedOutcome(claims.length, outcome)}</h3>
      <p className={styles.soft}>{outcomeMeanings[outcome]}</p>
      <ul className={styles.named}>
        {claims.slice(0, mostNamed).map(({ id, number, quote, href }) => (
          <li key={id}>
            <Link href={href}>C-{number}</Link>
            <q className={styles.quote} dir="auto">
              {quote}
            </q>
          </li>
        ))}
      </ul>
      {claims.length > mostNamed && (
        <p className={styles.soft}>
          and {(claims.length - mostNamed).toLocaleString('en')} more like them.
        </p>
      )}
    </section>
  )
}
