import { ContextNote } from '@/components/passage/context-note'
import { describeVoice } from '@/components/passage/describe-voice'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import { placedPassages } from '@/components/passage/text-marks'
import { Badge } from '@/components/ui/badge'
import { Chip } from '@/components/ui/chip'
import { hueAttributes } from '@/components/ui/hue'
import { Link } from '@/components/ui/link'
import { claimHistoryPath, claimPath, waitingPassagesPath } from '@/lib/addresses'
import { claimPages } from '@/lib/claims/claim-pages'
import { strayCues } from '@/lib/claims/cue-ranges'
import { isUnsettled } from '@/lib/claims/waiting-passages'
import { claimStanding } from '@/lib/comparison/claim-standing'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { describeAsOf } from './describe-as-of'
import styles from './pair-side.module.css'
import type { PairSideView } from './pair-view'
import { SidePassage } from './side-passage'

/** One claim of a pair: whose words they are, the passage in its context, and how it was read. */
export function PairSide({ project, side }: { project: string; side: PairSideView }) {
  const { letter, claim, document } = side
  const [main] = side.positions
  const asOf = describeAsOf(claim, document)
  const pages = claimPages(claim, side.revision)
  return (
    <article
      className={styles.side}
      id={`side-${letter}`}
      aria-labelledby={`side-${letter}-title`}
      {...(main && hueAttributes(main.hue))}
    >
      <header className={styles.header}>
        <p className={styles.source}>
          <span className={styles.publisher}>{document.publisher || 'No publisher'}</span>
          <time dateTime={document.publishedOn ?? ''}>
            {describePartialDate(document.publishedOn)}
          </time>
          {pages !== '' && <span>{pages}</span>}
        </p>
        <h2 id={`side-${letter}-title`} className={styles.title}>
          {document.title}
        </h2>
        <div className={styles.facts}>
          {side.positions.map(({ position, hue }) => (
            <Chip key={position.id} hue={hue}>
              {position.label}
            </Chip>
          ))}
          <Standing side={side} />
          {side.readings.length > 0 && <Badge emphasis="strong">Readers differ</Badge>}
        </div>
        {side.readings.length > 0 && (
          <ul className={styles.readings} aria-label="How readers take it">
            {side.readings.map(({ by, label }) => (
              <li key={by}>
                {by}: {label}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.voice}>{describeVoice(claim)}</p>
        {asOf && <p className={styles.facts}>{asOf}</p>}
      </header>
      <SidePassage side={side} />
      <ContextNote turns={side.turns} checks={side.contextChecks} language={document.language} />
      <footer className={styles.footer}>
        <p className={styles.facts}>
          <LikelihoodMark hedge={claim.hedge} />
          {claim.hedge.cues.length > 0 && (
            <span>{claim.hedge.cues.map((cue) => cueWords(side, cue)).join(', ')}</span>
          )}
        </p>
        {side.tags.length > 0 && (
          <p className={styles.facts}>
            {side.tags.map((tag) => (
              <Chip key={tag.id}>{tag.name}</Chip>
            ))}
          </p>
        )}
        {claim.statement && <p className={styles.statement}>{claim.statement}</p>}
        {claim.note && <p className={styles.note}>{canonicalTextOf(claim.note)}</p>}
        <p className={styles.facts}>
          <Link href={claimPath(project, document.slug, claim.number)}>
            Open C-{claim.number} in the reader
          </Link>
          <Link href={claimHistoryPath(project, claim.number)}>History of C-{claim.number}</Link>
          {isUnsettled(claim) && (
            <Link href={waitingPassagesPath(project, document.slug, claim.number)}>
              See what changed of C-{claim.number}
            </Link>
          )}
        </p>
      </footer>
    </article>
  )
}

/** A cue that its text does not have there is not passed off as the source's words. */
function cueWords({ claim, revision }: PairSideView, cue: string): string {
  const isStray = strayCues(revision.text, placedPassages(claim, revision.id), [cue]).length > 0
  return isStray ? `“${cue}” (not in the passage)` : `“${cue}”`
}

function Standing({ side }: { side: PairSideView }) {
  const standing = claimStanding(side.claim)
  if (standing === 'counted') return null
  const words = { 'needs-review': 'Needs review', orphaned: 'Orphaned', archived: 'Archived' }
  return <Badge emphasis="strong">{words[standing]}</Badge>
}
