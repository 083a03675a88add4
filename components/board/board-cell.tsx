import type { ReactNode } from 'react'
import type { SetCoverage } from '@/components/coverage/use-set-coverage'
import { hueAttributes } from '@/components/ui/hue'
import type { BoardColumn, BoardCell as Cell } from '@/lib/comparison/board'
import styles from './board-cell.module.css'
import { type BoardView, claimsOf } from './board-view'
import { ClaimQuote } from './claim-quote'
import { CoverageMenu } from './coverage-menu'
import { emptyCellWords } from './coverage-words'
import { NotHeld } from './not-held'
import { CellBadges } from './pair-badges'
import { Superseded } from './superseded'

type BoardCellProps = {
  view: BoardView
  cell: Cell
  column: BoardColumn
  /** Place of the position in the palette, from 0. */
  hue: number
  setCoverage: SetCoverage
}

/** What one document says for one position, or why there is nothing. */
export function BoardCell({ view, cell, column, hue, setCoverage }: BoardCellProps) {
  return (
    <td className={styles.cell} {...hueAttributes(hue)}>
      {cell.strongest ? (
        <Held view={view} cell={cell} strongest={cell.strongest} />
      ) : (
        <Empty view={view} cell={cell} column={column} setCoverage={setCoverage} />
      )}
      <Superseded view={view} claims={claimsOf(view, cell.supersededClaimIds)} />
      {!view.search.hidesLeftOut && (
        <NotHeld view={view} claims={claimsOf(view, cell.leftOutClaimIds)} column={column} />
      )}
      <Uncounted view={view} cell={cell} />
      <CellBadges view={view} cell={cell} />
    </td>
  )
}

type Strongest = { view: BoardView; cell: Cell; strongest: NonNullable<Cell['strongest']> }

function Held({ view, cell, strongest }: Strongest) {
  const others = claimsOf(view, cell.heldClaimIds).filter((claim) => claim.id !== strongest.id)
  return (
    <>
      <ClaimQuote view={view} claim={strongest} emphasis="strongest" />
      {others.length > 0 && <Fold view={view} claims={others} summary={`+${others.length} more`} />}
    </>
  )
}

function Empty({ view, cell, column, setCoverage }: Omit<BoardCellProps, 'hue'>) {
  const columnCells = view.board.rows.flatMap((row) =>
    row.cells.filter((other) => other.documentId === cell.documentId),
  )
  const { document } = column
  const isTop = view.board.rows[0]?.position.id === cell.positionId
  return (
    <>
      <p className={styles.empty}>
        <CoverageMenu
          project={view.project}
          questionId={view.question.id}
          documentId={document.id}
          documentName={document.publisher || document.title}
          column={{ state: column.state, isChecked: column.checks.length > 0 }}
          words={emptyCellWords(column, columnCells, cell)}
          setCoverage={setCoverage}
        />
      </p>
      {isTop && <Notes column={column} />}
    </>
  )
}

/** What people wrote down beside the state that they found. Once in a column: it is about all of its cells. */
function Notes({ column }: { column: BoardColumn }) {
  const notes = new Set(column.checks.map(({ note }) => note))
  return [...notes]
    .filter((note) => note !== '')
    .map((note) => (
      <p key={note} className={styles.note}>
        {note}
      </p>
    ))
}

/** Claims whose words changed or are gone: shown, marked, not counted. */
function Uncounted({ view, cell }: { view: BoardView; cell: Cell }) {
  const waiting = claimsOf(view, cell.needsReviewClaimIds)
  const lost = claimsOf(view, cell.orphanedClaimIds)
  if (waiting.length + lost.length === 0) return null
  const words = [
    waiting.length > 0 && `${waiting.length} needs review`,
    lost.length > 0 && `${lost.length} orphaned`,
  ]
  return (
    <Fold
      view={view}
      claims={[...waiting, ...lost]}
      summary={
        <span className={styles.warning}>{words.filter(Boolean).join(', ')}, not counted</span>
      }
    />
  )
}

type FoldProps = { view: BoardView; claims: ReturnType<typeof claimsOf>; summary: ReactNode }

/** Quotes on demand. The one whose passage is open beside the board is in sight in any case. */
function Fold({ view, claims, summary }: FoldProps) {
  const holdsOpenOne = claims.some((claim) => claim.number === view.search.claim)
  return (
    <details className={styles.fold} open={holdsOpenOne}>
      <summary>{summary}</summary>
      <ul className={styles.quotes}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimQuote view={view} claim={claim} emphasis="listed" />
          </li>
        ))}
      </ul>
    </details>
  )
}
