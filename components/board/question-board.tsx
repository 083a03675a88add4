import type { SetCoverage } from '@/components/coverage/use-set-coverage'
import { BoardCell } from './board-cell'
import { type BoardView, shownBoard } from './board-view'
import { DocumentHead } from './document-head'
import { PositionHead } from './position-head'
import styles from './question-board.module.css'
import { SpeakerRow } from './speaker-row'

type QuestionBoardProps = { view: BoardView; setCoverage: SetCoverage }

/** Positions as rows, documents by date as columns. It scrolls in its own frame; both heads stay in sight. */
export function QuestionBoard({ view: whole, setCoverage }: QuestionBoardProps) {
  const view = { ...whole, board: shownBoard(whole) }
  const { board, question } = view
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.frame} aria-label="Board" tabIndex={0}>
      <table className={styles.board}>
        <caption className={styles.caption}>
          {question.text} Positions in rows, documents by date in columns. People whom the documents
          quote stand in a row below the position.
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {question.isScale ? 'Positions, as a scale' : 'Positions'}
            </th>
            {board.columns.map((column) => (
              <DocumentHead
                key={column.document.id}
                view={view}
                column={column}
                setCoverage={setCoverage}
              />
            ))}
          </tr>
        </thead>
        {board.rows.map((row, index) => (
          <tbody key={row.position.id}>
            <tr>
              <PositionHead view={view} position={row.position} index={index} />
              {row.cells.map((cell, place) => {
                const column = board.columns[place]
                return (
                  column && (
                    <BoardCell
                      key={cell.documentId}
                      view={view}
                      cell={cell}
                      column={column}
                      hue={index}
                      setCoverage={setCoverage}
                    />
                  )
                )
              })}
            </tr>
            {!view.search.hidesLeftOut && <SpeakerRow view={view} row={row} hue={index} />}
          </tbody>
        ))}
      </table>
    </section>
  )
}
