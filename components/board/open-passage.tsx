import { describeVoice } from '@/components/passage/describe-voice'
import { LikelihoodMark } from '@/components/passage/likelihood-mark'
import { MarkedText } from '@/components/passage/marked-text'
import { QuoteText } from '@/components/passage/quote-text'
import { focusMarks, otherMarks, placedPassages } from '@/components/passage/text-marks'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import { claimPath, waitingPassagesPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { claimPages } from '@/lib/claims/claim-pages'
import { isUnsettled } from '@/lib/claims/waiting-passages'
import { positionsTaken } from '@/lib/comparison/claim-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { Revision } from '@/lib/documents/document'
import { textBlocksOf } from '@/lib/documents/text-blocks'
import { paragraphNumberAt } from '@/lib/text/paragraphs'
import { type BoardView, hueOfClaim } from './board-view'
import styles from './open-passage.module.css'
import { PassagePane } from './passage-pane'

type OpenPassageProps = { view: BoardView; snapshot: ProjectSnapshot; claim: Claim }

/** The whole article of a claim, scrolled to its passage, with the other claims on the question underlined. */
export function OpenPassage({ view, snapshot, claim }: OpenPassageProps) {
  const document = snapshot.documents.find(({ id }) => id === claim.documentId)
  // The newest text: what was lost from it stays in an older one.
  const revision = snapshot.revisions.findLast(({ documentId }) => documentId === claim.documentId)
  if (!document || !revision) return null
  const placed = placedPassages(claim, revision.id)
  const pages = claimPages(claim, revision)
  return (
    <PassagePane
      title={document.title}
      claimNumber={claim.number}
      closeHref={view.hrefWith({ claim: null })}
      head={
        <>
          <p className={styles.source}>
            {document.publisher} · {describePartialDate(document.publishedOn)}
            {pages !== '' && ` · ${pages}`}
            {placed[0] && <> · paragraph {paragraphNumberAt(revision.text, placed[0].start)}</>}
          </p>
          <ClaimFacts view={view} claim={claim} />
          <p>
            <Link href={claimPath(view.project, document.slug, claim.number)}>
              Open C-{claim.number} in the reader
            </Link>
          </p>
          {isUnsettled(claim) && (
            <p>
              <Link href={waitingPassagesPath(view.project, document.slug, claim.number)}>
                See what changed of C-{claim.number}
              </Link>
            </p>
          )}
        </>
      }
    >
      {placed.length < claim.passages.length && <LostPassage claim={claim} />}
      <MarkedText
        text={revision.text}
        blocks={textBlocksOf(revision.content)}
        marks={marksOf(view, claim, revision)}
        language={document.language}
      />
    </PassagePane>
  )
}

function ClaimFacts({ view, claim }: { view: BoardView; claim: Claim }) {
  const taken = positionsTaken(claim, view.question.id)
  return (
    <div className={styles.facts}>
      {view.board.rows.map(
        ({ position }, index) =>
          taken.has(position.id) && (
            <Chip key={position.id} hue={index}>
              {position.label}
            </Chip>
          ),
      )}
      <span>{describeVoice(claim)}</span>
      <LikelihoodMark hedge={claim.hedge} />
    </div>
  )
}

function LostPassage({ claim }: { claim: Claim }) {
  return (
    <div className={styles.lost}>
      <p>A passage of this claim is not in this text any more. It was quoted as:</p>
      <blockquote className={styles.quote}>
        <QuoteText claim={claim} />
      </blockquote>
    </div>
  )
}

/** Those of the claim that is open, and thinner ones of its neighbours on the same question. */
function marksOf(view: BoardView, claim: Claim, revision: Revision) {
  const neighbours = [...view.claimById.values()].filter(
    (other) =>
      other.id !== claim.id &&
      other.archivedAt === null &&
      positionsTaken(other, view.question.id).size > 0,
  )
  return [
    ...focusMarks(claim, revision.id, revision.text, hueOfClaim(view, claim)),
    ...neighbours.flatMap((other) => otherMarks(other, revision.id, hueOfClaim(view, other))),
  ]
}
