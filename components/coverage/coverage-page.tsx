import { Page } from '@/components/shell/page'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { exportFilePath, newDocumentPath, projectPartPath } from '@/lib/addresses'
import { CoverageDesk } from './coverage-desk'
import styles from './coverage-page.module.css'
import { coverageHref } from './coverage-search'
import type { CoverageView } from './coverage-view'
import type { MarkSilent } from './mark-rest'
import type { SetCoverage } from './use-set-coverage'

type CoveragePageProps = {
  view: CoverageView
  actions: UndoSteps & { setCoverage: SetCoverage; markSilent: MarkSilent }
}

/** Who looked at which document for which question, and what they found. */
export function CoveragePage({ view, actions }: CoveragePageProps) {
  const { project, progress, rows } = view
  return (
    <div className={styles.wide}>
      <Page
        title="Coverage"
        lead={
          <p>
            What each document does with each question. A document that says nothing on a question
            is a finding once somebody has looked.
          </p>
        }
      >
        {view.isEmpty ? (
          <Nothing project={project} />
        ) : (
          <div className={styles.coverage}>
            <p className={styles.progress}>
              <Link href={coverageHref(project, {})}>
                {progress.checked} of {progress.total} checked
              </Link>
            </p>
            <States view={view} />
            {rows.length === 0 && <NothingLeft view={view} />}
            <Part view={view} />
            <CoverageDesk view={view} actions={actions} />
            <p className={styles.note}>
              A cell is checked once somebody has said what the document does, or has read a claim
              of it on the question.{' '}
              <a href={exportFilePath(project, 'coverage')} download>
                Download the table (CSV)
              </a>
            </p>
          </div>
        )}
      </Page>
    </div>
  )
}

function States({ view: { states, narrowed } }: { view: CoverageView }) {
  return (
    <div className={styles.filters} data-print="no">
      <ChoiceLinks
        label="Which cells"
        scroll={false}
        choices={states.map(({ isCurrent, ...state }) => ({ ...state, isChosen: isCurrent }))}
      />
      {narrowed && (
        <p className={styles.narrowed}>
          {narrowed.words}.{' '}
          <Link href={narrowed.href} scroll={false}>
            Show all
          </Link>
        </p>
      )}
    </div>
  )
}

/** Which documents are shown, and the ways to the others. */
function Part({ view: { part } }: { view: CoverageView }) {
  if (!part) return null
  return (
    <p className={styles.narrowed} data-print="no">
      {part.words}. {part.previousHref && <Link href={part.previousHref}>Earlier documents</Link>}{' '}
      {part.nextHref && <Link href={part.nextHref}>Later documents</Link>}
    </p>
  )
}

function NothingLeft({ view }: { view: CoverageView }) {
  const chosen = view.states.find(({ isCurrent }) => isCurrent)
  return (
    <EmptyState
      title="No cell to show"
      action={<LinkButton href={coverageHref(view.project, {})}>Show all cells</LinkButton>}
    >
      {chosen ? `Nothing here is “${chosen.label.toLowerCase()}”.` : 'Nothing here matches.'}
    </EmptyState>
  )
}

function Nothing({ project }: { project: string }) {
  return (
    <EmptyState
      title="Nothing to check yet"
      action={
        <>
          <LinkButton href={newDocumentPath(project)}>Add a document</LinkButton>{' '}
          <LinkButton href={projectPartPath(project, 'questions')}>Go to the questions</LinkButton>
        </>
      }
    >
      The grid has a row for each question and a column for each document. It takes at least one of
      both.
    </EmptyState>
  )
}
