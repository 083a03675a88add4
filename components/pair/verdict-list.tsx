import { ClaimNames } from '@/components/passage/claim-names'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import type { Resolution } from '@/lib/comparison/resolution'
import type { Verdict } from '@/lib/comparison/verdict'
import type { PairView } from './pair-view'
import { staleNote, standingSentence, tally } from './standing-words'
import styles from './verdict-list.module.css'
import { confidenceWords, findingWords, kindWords, outcomeWords } from './verdict-words'

/** What was made of the pair: by the project, by each reviewer, before a change, and earlier. */
export function VerdictList({ view }: { view: PairView }) {
  const { review, stale, replaced, resolutions } = view
  const { current } = review.verdicts
  const { standing } = review
  const earlier = resolutions.filter((resolution) => resolution !== standing.resolution)
  if (current.length + stale.length + replaced.length + resolutions.length === 0) return null
  return (
    <section className={styles.verdicts} aria-label="Verdicts">
      <h3 className={styles.heading}>Verdicts</h3>
      <p>{standingSentence(standing, current)}</p>
      {standing.resolution && <Resolved view={view} resolution={standing.resolution} />}
      <Verdicts view={view} verdicts={current} />
      {stale.map(({ verdict, changes }) => (
        <div key={verdict.id} className={styles.stale}>
          <p>
            <Badge>Stale</Badge> {staleNote(verdict.reviewer, standing.state)}
          </p>
          <ul className={styles.changes}>
            {(changes.length > 0 ? changes : [unknownChange(view, verdict)]).map((change) => (
              <li key={change}>
                <ClaimNames>{change}</ClaimNames>
              </li>
            ))}
          </ul>
          <Verdicts view={view} verdicts={[verdict]} />
        </div>
      ))}
      {replaced.length > 0 && (
        <details className={styles.replaced}>
          <summary>{counted(replaced.length, 'earlier verdict')} replaced since</summary>
          <Verdicts view={view} verdicts={replaced} />
        </details>
      )}
      {earlier.length > 0 && (
        <details className={styles.replaced}>
          <summary>{counted(earlier.length, 'earlier decision')} of the project</summary>
          <ul className={styles.list}>
            {earlier.map((resolution) => (
              <li key={resolution.id} className={styles.verdict}>
                <ResolutionWords view={view} resolution={resolution} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Resolved({ view, resolution }: { view: PairView; resolution: Resolution }) {
  const { dissent } = view.review.standing
  const { current } = view.review.verdicts
  return (
    <div className={styles.resolved}>
      <ResolutionWords view={view} resolution={resolution} />
      {current.length > 1 && dissent.length > 0 && <p>The verdicts: {tally(current)}.</p>}
      {dissent.length > 0 && (
        <p>
          Dissent:{' '}
          {dissent.map((verdict) => `${verdict.reviewer} – ${findingWords(verdict)}`).join('; ')}.
        </p>
      )}
    </div>
  )
}

function ResolutionWords({ view, resolution }: { view: PairView; resolution: Resolution }) {
  const { outcome, kinds, reason, overrideReason, supersedingClaimId } = resolution
  return (
    <>
      <p>
        <strong>{outcome === null ? 'Opened again' : outcomeWords[outcome].label}</strong>
        {kinds.length > 0 && `: ${kinds.map(kindName).join(', ')}`}
      </p>
      <Superseding view={view} claimId={supersedingClaimId} />
      <p className={styles.reason}>{reason}</p>
      {overrideReason !== null && (
        <p className={styles.reason}>Though readers differ: {overrideReason}</p>
      )}
      <p className={styles.by}>
        {resolution.by}, <time dateTime={resolution.createdAt}>{minute(resolution.createdAt)}</time>
        {resolution.contentKey !== view.contentKey && ', before a claim changed'}
      </p>
    </>
  )
}

function Verdicts({ view, verdicts }: { view: PairView; verdicts: readonly Verdict[] }) {
  return (
    <ul className={styles.list}>
      {verdicts.map((verdict) => (
        <li key={verdict.id} className={styles.verdict}>
          <p>
            <strong>{outcomeWords[verdict.outcome].label}</strong>
            {verdict.kinds.length > 0 && `: ${verdict.kinds.map(kindName).join(', ')}`}
          </p>
          <Superseding view={view} claimId={verdict.supersedingClaimId} />
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

function Superseding({ view, claimId }: { view: PairView; claimId: string | null }) {
  const replacing = view.sides.find(({ claim }) => claim.id === claimId)
  const replaced = view.sides.find(({ claim }) => claim.id !== claimId)
  if (!replacing || !replaced) return null
  return (
    <p>
      <ClaimNames>{`C-${replacing.claim.number} replaces C-${replaced.claim.number}`}</ClaimNames>
    </p>
  )
}

function kindName(kind: Verdict['kinds'][number]): string {
  return kindWords[kind].toLowerCase()
}

/** Where what was judged was not kept, only the time says which side is a different one now. */
function unknownChange({ sides }: PairView, verdict: Verdict): string {
  const changed = sides
    .filter(({ claim }) => claim.updatedAt > verdict.createdAt)
    .map(({ claim }) => `C-${claim.number}`)
  return changed.length > 0
    ? `${changed.join(' and ')} changed after this verdict`
    : 'The positions of the question changed after this verdict'
}

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
})

function minute(instant: string): string {
  return `${format.format(new Date(instant))} UTC`
}
