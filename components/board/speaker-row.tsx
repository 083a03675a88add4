import { counted } from '@/components/ui/counted'
import { hueAttributes } from '@/components/ui/hue'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { BoardCell, BoardColumn, BoardRow } from '@/lib/comparison/board'
import { bySpeaker, countsForDocument, type Quoted, speakerKey } from '@/lib/comparison/voice'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { type BoardView, claimsOf } from './board-view'
import { ClaimQuote } from './claim-quote'
import { PairBadges } from './pair-badges'
import styles from './speaker-row.module.css'
import { quotedIn } from './voice-words'

type SpeakerRowProps = { view: BoardView; row: BoardRow; hue: number }

/**
 * Whom the documents quote on a position, below the documents' own row. A view that its document does not hold stands
 * here in full and counts for the speaker; of one that the document shares, the words stand above.
 */
export function SpeakerRow({ view, row, hue }: SpeakerRowProps) {
  const quoted = row.cells.map((cell) => quotedInCell(view, cell))
  const names = new Map(
    quoted.flat().flatMap(({ name }) => (name ? [[speakerKey(name), name]] : [])),
  )
  if (quoted.every((speakers) => speakers.length === 0)) return null
  return (
    <tr className={styles.row} {...hueAttributes(hue)}>
      <th scope="row" className={styles.head}>
        {names.size === 0 ? 'Others quoted' : counted(names.size, 'speaker')}
        <VisuallyHidden> on “{row.position.label}”</VisuallyHidden>
        {[...names.values()].map((name) => (
          <span key={name} className={styles.named} dir="auto">
            {name}
          </span>
        ))}
      </th>
      {quoted.map((speakers, place) => {
        const column = view.board.columns[place]
        return (
          column && (
            <td key={column.document.id} className={styles.cell}>
              {speakers.map((speaker) => (
                <Speaker key={speaker.name ?? ''} view={view} speaker={speaker} column={column} />
              ))}
            </td>
          )
        )
      })}
    </tr>
  )
}

function quotedInCell(view: BoardView, cell: BoardCell): Quoted[] {
  return bySpeaker(
    claimsOf(view, [...cell.heldClaimIds, ...cell.supersededClaimIds, ...cell.leftOutClaimIds]),
  )
}

type SpeakerProps = { view: BoardView; speaker: Quoted; column: BoardColumn }

function Speaker({ view, speaker: { name, claims }, column }: SpeakerProps) {
  const source = column.document.publisher || shortDocumentName(column.document)
  const own = claims.filter((claim) => !countsForDocument(claim))
  const shared = claims.filter(countsForDocument)
  return (
    <div className={styles.speaker}>
      <p className={styles.who}>
        <strong className={styles.name}>{name ?? 'Others, not named'}</strong>
        {name !== null && ', '}
        {name === null && ': '}
        {quotedIn(
          source,
          claims.map(({ authorStance }) => authorStance),
        )}
        {shared.map((claim) => (
          <span key={claim.id}>
            {', '}
            <Link href={view.hrefWith({ claim: claim.number })} scroll={false}>
              C-{claim.number}
            </Link>
          </span>
        ))}
      </p>
      {own.map((claim) => (
        <ClaimQuote key={claim.id} view={view} claim={claim} emphasis="quoted" />
      ))}
      <PairBadges view={view} claims={own} />
    </div>
  )
}
