import { inHandOnPage } from '@/components/guidelines/guidelines-subject'
import { Page } from '@/components/shell/page'
import { HueMark } from '@/components/ui/hue-mark'
import { Link } from '@/components/ui/link'
import type { UndoSteps } from '@/components/undo/use-undo-keys'
import { boardPath } from '@/lib/addresses'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { JudgeFirst } from './judge-first'
import { PairBench } from './pair-bench'
import { PairByHand, type PairClaims } from './pair-by-hand'
import { PairLayout } from './pair-layout'
import styles from './pair-page.module.css'
import { PairSide } from './pair-side'
import type { PairSideView, PairView } from './pair-view'
import { aimLabels, progressWords } from './queue-words'
import { ResolvePair, type ResolvePairAction } from './resolve-pair'
import { ScopeLinks } from './scope-links'
import { StateBadges } from './state-badges'
import type { SideName } from './superseding-choice'
import { type GiveVerdict, VerdictForm } from './verdict-form'
import { VerdictList } from './verdict-list'

type PairPageProps = {
  view: PairView
  actions: UndoSteps & {
    giveVerdict: GiveVerdict
    resolvePair: ResolvePairAction
    pairClaims: PairClaims
  }
}

/** Two claims on one question, side by side, to be judged. */
export function PairPage({ view, actions }: PairPageProps) {
  const { project, question, queue, sides, hrefOf, walk } = view
  const [left, right] = sides
  return (
    <div className={styles.wide} {...inHandOnPage({ question: view.question.id })}>
      <Page
        title={question.text}
        lead={
          <div className={styles.lead}>
            <p>
              C-{left.claim.number} against C-{right.claim.number}.{' '}
              {walk.isReview ? (
                <Link href={view.listHref}>Review: {aimLabels[walk.filter.aim].toLowerCase()}</Link>
              ) : (
                <Link href={boardPath(project, question.slug)}>All positions on the board</Link>
              )}
            </p>
            {view.listed && (
              <p className={styles.badges}>
                <StateBadges pair={view.listed} tellsFindings />
              </p>
            )}
          </div>
        }
      >
        <div className={styles.content}>
          <PairLayout
            progress={placeWords(view)}
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
                <Judging view={view} actions={actions} />
              </>
            }
          />
        </div>
      </Page>
    </div>
  )
}

/** What can be done with the pair: judge and resolve it, or make it one first. */
function Judging({ view, actions }: PairPageProps) {
  const { project, question, claimIds, contentKey, sides, laterClaimId, review } = view
  const { undo, redo, giveVerdict, resolvePair, pairClaims } = actions
  const pair = { project, questionId: question.id, claimIds, undoSteps: { undo, redo } }
  if (!view.listed) {
    return (
      <>
        <JudgeFirst state={null} />
        <PairByHand {...pair} otherQuestions={view.otherQuestions} pairClaims={pairClaims} />
      </>
    )
  }
  const { state, outcome, kinds, supersedingClaimId, reviewers } = review.standing
  const names = sides.map(nameOf)
  return (
    <>
      {reviewers.length === 0 && state !== 'resolved' ? (
        <JudgeFirst state={state} />
      ) : (
        <ResolvePair
          key={`${contentKey} ${state === 'resolved'}`}
          {...pair}
          {...{ contentKey, laterClaimId, resolvePair }}
          seenResolutionId={view.resolutions.at(-1)?.id ?? null}
          sides={names}
          standing={{ state, outcome, kinds, supersedingClaimId }}
          readersDiffer={sides.some(({ readings }) => readings.length > 0)}
        />
      )}
      <VerdictForm
        key={contentKey}
        {...pair}
        {...{ contentKey, laterClaimId, giveVerdict }}
        sides={names}
        suggestion={view.suggestion}
        nextHref={view.hrefOf(view.queue.nextWaiting ?? view.queue.next)}
      />
    </>
  )
}

function nameOf({ claim, document }: PairSideView): SideName {
  return {
    claimId: claim.id,
    claimNumber: claim.number,
    document: shortDocumentName(document),
  }
}

/** "Pair 6 of 38. 5 of 38 judged, 33 left" */
function placeWords({ queue, walk }: PairView): string {
  const progress = progressWords(queue, walk.filter.aim)
  return queue.place === null ? progress : `Pair ${queue.place} of ${queue.total}. ${progress}`
}

/** Stays in sight at phone width, where the two passages stand one below the other. */
function Jumps({ sides }: { sides: readonly [PairSideView, PairSideView] }) {
  const [left, right] = sides.map(({ document }) => shortDocumentName(document))
  const isSame = left === right
  return (
    <nav className={styles.jumps} aria-label="On this page" data-print="no">
      {sides.map((side) => {
        const [taken] = side.positions
        return (
          <a key={side.letter} href={`#side-${side.letter}`}>
            {taken && <HueMark index={taken.hue} />}
            <span>{isSame ? voiceName(side) : shortDocumentName(side.document)}</span>
          </a>
        )
      })}
      <a href="#verdict">Verdict</a>
    </nav>
  )
}

/** Who speaks, where both passages stand in one document. */
function voiceName({ claim }: PairSideView): string {
  return `C-${claim.number}: ${claim.speaker ?? 'the author'}`
}
