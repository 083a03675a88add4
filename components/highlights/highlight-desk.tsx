'use client'
import { Archive, ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ClaimFormOnDemand } from '@/components/claim-form/claim-form-on-demand'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { inHandOnPage, subjectOfClaim } from '@/components/guidelines/guidelines-subject'
import { highlightKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { useKeys } from '@/components/keyboard/use-keys'
import type { ClaimActions } from '@/components/saving/claim-actions'
import type { ClaimStore } from '@/components/saving/claim-store'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { SaveState } from '@/components/saving/save-state'
import { useClaimStore } from '@/components/saving/use-claim-store'
import { contentId } from '@/components/shell/skip-link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { IconButton } from '@/components/ui/icon-button'
import { Link } from '@/components/ui/link'
import { useToast } from '@/components/ui/toast'
import { claimPath, highlightsPath } from '@/lib/addresses'
import { saysNothing } from '@/lib/claims/is-bare'
import type { Reading } from '@/lib/comparison/reading'
import styles from './highlight-desk.module.css'
import { HighlightPassage } from './highlight-passage'

type HighlightDeskProps = {
  reading: Reading
  actions: ClaimActions
  claimId: string
  /** "3 of 17" */
  progress: string
  /** Goes on to the next one. */
  onLeave: (claimId: string, isFilledIn: boolean) => void
  /** Missing at the first one. */
  onPrevious?: () => void
}

/** A highlight in its context, with the form beside it: what is filled in saves by itself, as in the reader. */
export function HighlightDesk(props: HighlightDeskProps) {
  const { reading, actions, claimId, progress, onLeave, onPrevious } = props
  const store = useClaimStore(reading, actions)
  const claim = store.claims.find(({ id }) => id === claimId)
  const passage = useRef<HTMLElement>(null)
  const archive = useArchive(store, claim, () => onLeave(claimId, true))
  const goOn = () => onLeave(claimId, claim === undefined || isFilledIn(claim))

  useKeys(highlightKeys, {
    next: goOn,
    ...(onPrevious && { previous: onPrevious }),
    ...(claim && { archive }),
  })
  useTopOfPage(claimId)

  return (
    <main
      id={contentId}
      tabIndex={-1}
      className={styles.desk}
      {...inHandOnPage(subjectOfClaim(claim ?? null))}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1 className={styles.title}>
            <Link href={highlightsPath(reading.project.slug)}>Highlights</Link>: {progress}
          </h1>
          <p className={styles.facts}>
            <bdi>{reading.document.title}</bdi>
            {claim?.number != null && (
              <>
                {' · '}
                <Link href={claimPath(reading.project.slug, reading.document.slug, claim.number)}>
                  C-{claim.number} in the document
                </Link>
              </>
            )}
          </p>
        </div>
        <Tools
          onPrevious={onPrevious}
          onSkip={goOn}
          {...(claim && !claim.isHidden && { onArchive: archive })}
        />
      </header>
      <div className={styles.state}>
        <SaveState store={store} questions={reading.questions} tags={reading.tags} />
      </div>
      {claim ? (
        <>
          <HighlightPassage ref={passage} claim={claim} reading={reading} />
          <div className={styles.form}>
            <ClaimFormOnDemand
              key={claim.id}
              claim={claim}
              text={reading.revision.text}
              questions={reading.questions}
              tags={reading.tags}
              speakers={reading.speakers}
              project={reading.project.slug}
              doneLabel="Save, next highlight"
              onChange={(fields) => store.changeClaim(claim.id, { fields })}
              onDone={goOn}
              onEscape={() => passage.current?.focus()}
              onArchive={archive}
              onDiscard={() => store.discardChanges(claim.id)}
              saveQuestion={actions.saveQuestion}
              saveTag={actions.saveTag}
            />
          </div>
        </>
      ) : (
        <EmptyState
          title="This highlight is gone"
          action={
            <Button variant="primary" autoFocus onClick={goOn}>
              Next highlight
            </Button>
          }
        >
          It was archived. The history of the project has it.
        </EmptyState>
      )}
    </main>
  )
}

type ToolsProps = {
  onPrevious: (() => void) | undefined
  onSkip: () => void
  onArchive?: () => void
}

function Tools({ onPrevious, onSkip, onArchive }: ToolsProps) {
  const previousKey = useShortcut(highlightKeys, 'previous')
  const nextKey = useShortcut(highlightKeys, 'next')
  const archiveKey = useShortcut(highlightKeys, 'archive')
  return (
    <div className={styles.tools} data-print="no">
      <IconButton
        label="Previous highlight"
        {...previousKey}
        icon={<ChevronLeft size={18} aria-hidden />}
        disabled={onPrevious === undefined}
        onClick={onPrevious}
      />
      <IconButton
        label="Skip to the next highlight"
        {...nextKey}
        icon={<ChevronRight size={18} aria-hidden />}
        onClick={onSkip}
      />
      {onArchive && (
        <IconButton
          label="Archive the highlight"
          {...archiveKey}
          icon={<Archive size={18} aria-hidden />}
          onClick={onArchive}
        />
      )}
      <GuidelinesButton />
      <KeyHelp />
    </div>
  )
}

/** Archives and goes on; it can be taken back at once. */
function useArchive(store: ClaimStore, claim: ReaderClaim | undefined, goOn: () => void) {
  const { show } = useToast()
  return () => {
    if (!claim || claim.isHidden) return
    store.archiveClaim(claim.id)
    show({
      message: `${claim.number === null ? 'The highlight' : `C-${claim.number}`} archived`,
      action: { label: 'Undo', onAction: store.undo },
    })
    goOn()
  }
}

function isFilledIn({ fields, othersAssessments }: ReaderClaim): boolean {
  return !saysNothing({ ...fields, assessments: [...fields.assessments, ...othersAssessments] })
}

/** The next one begins at its passage, wherever the form of the last one ended. */
function useTopOfPage(claimId: string) {
  const shown = useRef(claimId)
  useEffect(() => {
    if (shown.current === claimId) return
    shown.current = claimId
    window.scrollTo({ top: 0 })
  }, [claimId])
}
