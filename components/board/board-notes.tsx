import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import styles from './board-notes.module.css'
import { type BoardView, claimsOf } from './board-view'
import { HowToFill } from './how-to-fill'

/** What the board does not show, and how to read it. */
export function BoardNotes({ view }: { view: BoardView }) {
  const { board, search } = view
  const later = board.laterDocumentIds.length
  const stranded = claimsOf(view, board.strandedClaimIds)
  return (
    <div className={styles.notes}>
      {later > 0 && search.asOf !== null && (
        <p>
          As of {describePartialDate(search.asOf)}: {counted(later, 'later document')} hidden, and
          only what had been superseded by then is left out.{' '}
          <Link href={view.hrefWith({ asOf: null })} scroll={false}>
            Show all
          </Link>
        </p>
      )}
      {stranded.length > 0 && (
        <p>
          {counted(stranded.length, 'claim')} on no row, because the position was archived:{' '}
          {stranded.map((claim, index) => (
            <span key={claim.id}>
              {index > 0 && ', '}
              <Link href={view.hrefWith({ claim: claim.number })} scroll={false}>
                C-{claim.number}
              </Link>
            </span>
          ))}
        </p>
      )}
      {isEmpty(view) ? <HowToFill /> : <HowToRead />}
    </div>
  )
}

/** Whether no claim says anything on the question. */
function isEmpty({ board }: BoardView): boolean {
  const cells = board.rows.flatMap((row) => row.cells)
  return cells.every(
    ({
      heldClaimIds,
      supersededClaimIds,
      leftOutClaimIds,
      needsReviewClaimIds,
      orphanedClaimIds,
    }) =>
      heldClaimIds.length === 0 &&
      supersededClaimIds.length === 0 &&
      leftOutClaimIds.length === 0 &&
      needsReviewClaimIds.length === 0 &&
      orphanedClaimIds.length === 0,
  )
}

function HowToRead() {
  return (
    <p>
      A cell shows the quote that says the position most firmly, with its hedges in{' '}
      <em className={styles.cue}>slanted bold</em>. The likelihoods are the source’s own, of what
      the quote says, on the scale of ICD 203. Views that a document quotes and does not hold count
      for whom it quotes and never for it: those that it rejects are struck through.{' '}
      <em>Sources differ</em> where people judged that documents contradict each other, in whole or
      in part; <em>readers differ</em> where annotators read the same words differently.
    </p>
  )
}
