import { Page } from '@/components/shell/page'
import { HueMark } from '@/components/ui/hue-mark'
import { Link } from '@/components/ui/link'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { boardPath } from '@/lib/addresses'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { PairBench } from './pair-bench'
import { PairLayout } from './pair-layout'
import styles from './pair-page.module.css'
import { PairSide } from './pair-side'
import type { PairSideView, PairView } from './pair-view'
import { ScopeLinks } from './scope-links'
import { type GiveVerdict, VerdictForm } from './verdict-form'
import { VerdictList } from './verdict-list'

type PairPageProps = { view: PairView; actions: UndoSteps & { giveVerdict: GiveVerdict } }

/** Two claims on one question, side by side, to be judged. */
export function PairPage({ view, actions }: PairPageProps) {
  const { project, question, queue, sides, hrefOf } = view
  const [left, right] = sides
  return (
    <div className={styles.wide}>
      <Page
        title={question.text}
        lead={
          <p>
            C-{left.claim.number} against C-{right.claim.number}.{' '}
            <Link href={boardPath(project, question.slug)}>All positions on the board</Link>
          </p>
        }
      >
        <div className={styles.content}>
          <PairLayout
            progress={progressWords(view)}
            previousHref={hrefOf(queue.previous)}
            nextHref={hrefOf(queue.next)}
            scopes={<ScopeLinks view={view} />}
            jumps={<Jumps sides={sides} />}
            left={<PairSide project={project} side={left} />}
            right={<PairSide project={project} side={right} />}
            bench={
              <>
                <PairBench view={view} />
                <VerdictList view={view} />
                {view.candidate && (
                  <VerdictForm
                    key={view.contentKey}
                    project={project}
                    questionId={question.id}
                    claimIds={view.claimIds}
                    contentKey={view.contentKey}
                    nextHref={hrefOf(queue.nextToJudge ?? queue.next)}
                    giveVerdict={actions.giveVerdict}
                    undoSteps={{ undo: actions.undo, redo: actions.redo }}
                  />
                )}
              </>
            }
          />
        </div>
      </Page>
    </div>
  )
}

/** "Pair 6 of 38, 5 judged" */
function progressWords({ queue }: PairView): string {
  const judged = `${queue.judged} of ${queue.total} judged`
  return queue.place === null
    ? judged
    : `Pair ${queue.place} of ${queue.total}, ${queue.judged} judged`
}

/** Stays in sight at phone width, where the two passages stand one below the other. */
function Jumps({ sides }: { sides: readonly PairSideView[] }) {
  return (
    <nav className={styles.jumps} aria-label="On this page" data-print="no">
      {sides.map((side) => {
        const [taken] = side.positions
        return (
          <a key={side.letter} href={`#side-${side.letter}`}>
            {taken && <HueMark index={taken.hue} />}
            {shortDocumentName(side.document)}
          </a>
        )
      })}
      <a href="#verdict">Verdict</a>
    </nav>
  )
}
