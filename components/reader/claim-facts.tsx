import { StickyNote } from 'lucide-react'
import { describeVoice } from '@/components/passage/describe-voice'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { Badge } from '@/components/ui/badge'
import { Chip } from '@/components/ui/chip'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { saysNothing } from '@/lib/claims/is-bare'
import styles from './claim-facts.module.css'
import type { ClaimLabels } from './claim-look'

type ClaimFactsProps = { claim: ReaderClaim; labels: ClaimLabels }

/** What is said about a passage: position, voice, hedge, tags, note, statement. */
export function ClaimFacts({
  claim,
  labels,
  strayCues,
}: ClaimFactsProps & { strayCues: readonly string[] }) {
  const { fields, othersAssessments } = claim
  return (
    <div className={styles.facts}>
      <PassageState claim={claim} />
      {saysNothing({ ...fields, assessments: [...fields.assessments, ...othersAssessments] }) ? (
        <p className={styles.voice}>
          {claim.isHidden
            ? 'Marked by somebody else. What they said of it shows once you have taken a position.'
            : 'Highlight, nothing filled in yet'}
        </p>
      ) : (
        <>
          <ClaimLabelList claim={claim} labels={labels} />
          {fields.statement && <p className={styles.statement}>{fields.statement}</p>}
          <p className={styles.voice}>
            {describeVoice(fields)} · <LikelihoodMark hedge={fields.hedge} />
          </p>
          {strayCues.length > 0 && (
            <p className={styles.voice}>
              Hedged by {strayCues.map((cue) => `“${cue}”`).join(', ')}{' '}
              <Badge emphasis="strong">not in the passage</Badge>
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** The card names what the colour of the highlight shows. */
export function ClaimLabelList({ claim, labels }: ClaimFactsProps) {
  const positions = labels.positionsOf(claim)
  const tags = labels.tagsOf(claim)
  if (positions.length + tags.length === 0 && claim.fields.note === null) return null
  return (
    <ul className={styles.labels}>
      {positions.map(({ question, position, hue }) => (
        <li key={position.id} title={question.text}>
          <Chip {...(hue !== null && { hue })}>
            <VisuallyHidden>On “{question.text}”: </VisuallyHidden>
            {position.label}
          </Chip>
        </li>
      ))}
      {tags.map(({ tag }) => (
        <li key={tag.id} className={styles.tag}>
          <VisuallyHidden>tagged </VisuallyHidden>#{tag.name}
        </li>
      ))}
      {claim.fields.note !== null && (
        <li className={styles.note}>
          <StickyNote size={14} aria-hidden /> Note
        </li>
      )}
    </ul>
  )
}

function PassageState({ claim: { passages } }: { claim: ReaderClaim }) {
  const lost = passages.filter(({ status }) => status === 'orphaned').length
  const unsure = passages.filter(({ status }) => status === 'needs-review').length
  if (lost + unsure === 0) return null
  return (
    <p>
      {lost > 0 && <Badge emphasis="strong">Passage lost</Badge>}
      {unsure > 0 && <Badge emphasis="strong">Passage to review</Badge>}
    </p>
  )
}
