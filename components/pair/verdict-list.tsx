import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { reviewersDiffer } from '@/lib/comparison/review-pairs'
import type { Verdict } from '@/lib/comparison/verdict'
import type { PairView } from './pair-view'
import styles from './verdict-list.module.css'
import { confidenceWords, kindWords, outcomeWords } from './verdict-words'

/** What reviewers made of the pair: those that stand, those given before a change, those replaced since. */
export function VerdictList({ view }: { view: PairView }) {
  const { review, replaced } = view
  const { current, stale } = review.verdicts
  if (current.length + stale.length + replaced.length === 0) return null
  return (
    <section className={styles.verdicts} aria-label="Verdicts">
      <h3 className={styles.heading}>
        Verdicts
        {reviewersDiffer(review) && <Badge emphasis="strong">Reviewers differ</Badge>}
      </h3>
      <Verdicts verdicts={current} />
      {stale.map((verdict) => (
        <div key={verdict.id} className={styles.stale}>
          <p>
            <Badge>Stale</Badge> {whatChanged(view, verdict)} It does not count, and the pair waits
            to be judged again.
          </p>
          <Verdicts verdicts={[verdict]} />
        </div>
      ))}
      {replaced.length > 0 && (
        <details className={styles.replaced}>
          <summary>{counted(replaced.length, 'earlier verdict')} replaced since</summary>
          <Verdicts verdicts={replaced} />
        </details>
      )}
    </section>
  )
}

function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  return (
    <ul className={styles.list}>
      {verdicts.map((verdict) => (
        <li key={verdict.id} className={styles.verdict}>
          <p>
            <strong>{outcomeWords[verdict.outcome].label}</strong>
            {verdict.kinds.length > 0 && `: ${verdict.kinds.map(kindName).join(', ')}`}
          </p>
          {verdict.reason && <p className={styles.reason}>{verdict.reason}</p>}
          <p className={styles.by}>
            {verdict.reviewer},{' '}
            <time dateTime={verdict.createdAt}>{minute(verdict.createdAt)}</time>
            {verdict.confidence &&
              `, ${confidenceWords[verdict.confidence].toLowerCase()} confidence`}
          </p>
        </li>
      ))}
    </ul>
  )
}

function kindName(kind: Verdict['kinds'][number]): string {
  return kindWords[kind].toLowerCase()
}

/** A verdict names what it judged by a hash, so only the time says which side is a different one now. */
function whatChanged({ sides }: PairView, verdict: Verdict): string {
  const changed = sides
    .filter(({ claim }) => claim.updatedAt > verdict.createdAt)
    .map(({ claim }) => `C-${claim.number}`)
  return changed.length > 0
    ? `${changed.join(' and ')} changed after this verdict.`
    : 'The positions of the question changed after this verdict.'
}

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

function minute(instant: string): string {
  return `${format.format(new Date(instant))} UTC`
}
