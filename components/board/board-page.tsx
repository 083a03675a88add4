import type { CreateBrief } from '@/components/brief/brief-actions'
import { BriefButton } from '@/components/brief/brief-button'
import { CompareGround } from '@/components/compare/compare-ground'
import { trayQuestions } from '@/components/compare/compare-tray'
import type { SetCoverage } from '@/components/coverage/use-set-coverage'
import { inHandOnPage } from '@/components/guidelines/guidelines-subject'
import { KindFilter } from '@/components/kinds/kind-filter'
import type { SaveQuestion } from '@/components/question-form/question-form'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { newDocumentPath, positionsPath } from '@/lib/addresses'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { BoardFilters } from './board-filters'
import { BoardKeys } from './board-keys'
import { BoardNotes } from './board-notes'
import styles from './board-page.module.css'
import type { BoardView } from './board-view'
import { Contest } from './contest'
import { dateChoices } from './date-choices'
import { EditQuestion } from './edit-question'
import { OpenPassage } from './open-passage'
import { PairLists } from './pair-lists'
import { QuestionBoard } from './question-board'

type BoardPageProps = {
  view: BoardView
  snapshot: ProjectSnapshot
  actions: UndoSteps & {
    setCoverage: SetCoverage
    saveQuestion: SaveQuestion
    createBrief: CreateBrief
  }
}

/** One question: how contested it is, who stands where in which words, and the passage that is open. */
export function BoardPage({ view, snapshot, actions }: BoardPageProps) {
  const { project, question, search, board } = view
  const open = snapshot.claims.find(
    (claim) => claim.number === search.claim && claim.archivedAt === null,
  )
  return (
    <div className={styles.wide} {...inHandOnPage({ question: view.question.id })}>
      <CompareGround
        project={project}
        question={question.slug}
        questions={trayQuestions(snapshot.questions)}
      >
        <Page
          title={question.text}
          lead={
            <>
              {question.description && <p>{question.description}</p>}
              <Contest view={view} />
            </>
          }
          actions={
            <>
              <PairsButton view={view} />
              <BriefButton
                project={project}
                question={question.slug}
                briefs={snapshot.briefs}
                createBrief={actions.createBrief}
              />
              <EditQuestion
                project={project}
                question={question}
                saveQuestion={actions.saveQuestion}
              />
              <LinkButton href={positionsPath(project, question.slug)}>Positions</LinkButton>
              <BoardKeys project={project} undoSteps={{ undo: actions.undo, redo: actions.redo }} />
            </>
          }
        >
          <div className={styles.board}>
            <BoardFilters
              dates={dateChoices(view, snapshot.documents)}
              asOf={search.asOf ?? ''}
              leftOut={{
                hidden: search.hidesLeftOut,
                count: leftOutCount(view),
                toggleHref: view.hrefWith({ hidesLeftOut: !search.hidesLeftOut }),
              }}
            />
            <KindFilter choices={view.kinds} clearHref={view.hrefWith({ kinds: [] })} />
            {board.rows.length === 0 || board.columns.length === 0 ? (
              <EmptyBoard view={view} />
            ) : (
              <div className={open ? styles.withPane : styles.alone}>
                <div className={styles.main}>
                  <Part view={view} />
                  <QuestionBoard view={view} setCoverage={actions.setCoverage} />
                  <BoardNotes view={view} />
                  <PairLists view={view} />
                </div>
                {open && <OpenPassage view={view} snapshot={snapshot} claim={open} />}
              </div>
            )}
          </div>
        </Page>
      </CompareGround>
    </div>
  )
}

/** Which documents of a wide board are shown, and the ways to the others. */
function Part({ view: { part } }: { view: BoardView }) {
  if (!part) return null
  const { first, count, total, previousHref, nextHref } = part
  return (
    <p data-print="no">
      Documents {first + 1} to {first + count} of {total}, by date.{' '}
      {previousHref && <Link href={previousHref}>Earlier documents</Link>}{' '}
      {nextHref && <Link href={nextHref}>Later documents</Link>}
    </p>
  )
}

function PairsButton({ view: { nextPairHref, leadingPairHref } }: { view: BoardView }) {
  if (nextPairHref) {
    return (
      <LinkButton variant="primary" href={nextPairHref}>
        Judge the pairs
      </LinkButton>
    )
  }
  return leadingPairHref && <LinkButton href={leadingPairHref}>Read the pairs</LinkButton>
}

function EmptyBoard({ view }: { view: BoardView }) {
  if (view.board.rows.length === 0) {
    return (
      <EmptyState title="No positions yet">
        Edit the question and name the answers that sources give. Claims that take positions which
        exclude each other then show up side by side.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="No documents to show"
      action={<LinkButton href={newDocumentPath(view.project)}>Add a document</LinkButton>}
    >
      The documents of the project are the columns of the board. Add one, or choose a later date.
    </EmptyState>
  )
}

function leftOutCount({ board }: BoardView): number {
  const cells = board.rows.flatMap((row) => row.cells)
  return new Set(cells.flatMap((cell) => cell.leftOutClaimIds)).size
}
