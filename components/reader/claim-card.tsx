'use client'
import { Archive, GitCompareArrows, History, Link2, Pencil, TriangleAlert, X } from 'lucide-react'
import { type MouseEvent, memo, useDeferredValue, useId, useRef, useState } from 'react'
import { readerKeys } from '@/components/keyboard/key-bindings'
import { useShortcut } from '@/components/keyboard/use-key-map'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { classNames } from '@/components/ui/class-names'
import { hueAttributes } from '@/components/ui/hue'
import { HueMark } from '@/components/ui/hue-mark'
import { IconButton } from '@/components/ui/icon-button'
import { IconLink } from '@/components/ui/icon-link'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Passage } from '@/lib/claims/claim'
import { isUnsettled, waits } from '@/lib/claims/waiting-passages'
import { CardContext } from './card-context'
import type { CardLook } from './card-density'
import styles from './claim-card.module.css'
import type { ClaimContext } from './claim-context'
import { ClaimFacts, ClaimLabelList } from './claim-facts'
import type { ClaimLabels } from './claim-look'
import { CounterPassages } from './counter-passages'
import { claimName, quoteStart } from './describe-claim'
import { SavingMark } from './saving-mark'

/** What a card can ask for. The same functions for every card, so that none is drawn anew without need. */
export type CardActions = {
  focus: (id: string) => void
  edit: (id: string) => void
  archive: (id: string) => void
  copyLink: (id: string) => void
  compare: (id: string) => void
  historyHref: (claimNumber: number) => string
  waitingHref: (claimNumber: number) => string
  removePassage: (id: string, passage: Passage) => void
  discard: (id: string) => void
}

type ClaimCardProps = {
  claim: ReaderClaim
  labels: ClaimLabels
  hue: number | null
  isFocused: boolean
  isFlashing: boolean
  look: CardLook
  context: ClaimContext
  actions: CardActions
}

/** A claim beside its passage. The painted highlight cannot be reached by keyboard or heard: this can. */
export const ClaimCard = memo(function ClaimCard({
  claim,
  labels,
  hue,
  isFocused,
  isFlashing,
  look,
  context,
  actions,
}: ClaimCardProps) {
  const factsId = useId()
  const contextId = useId()
  const wasFocused = useRef(false)
  const [isHovered, setIsHovered] = useState(false)
  const isWhole = isFocused || look === 'full' || look === 'alone'

  /** By keyboard the focus came first, so a press opens; by pointer the first press shows the passage. */
  function press(event: MouseEvent) {
    event.stopPropagation()
    if (event.detail === 0 || wasFocused.current) actions.edit(claim.id)
    else actions.focus(claim.id)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the pointer; the button inside does the same
    <article
      className={classNames(
        styles.card,
        isFlashing && styles.flashing,
        styles[isFocused && look !== 'alone' ? 'focused' : look],
      )}
      {...(hue !== null && hueAttributes(hue))}
      onClick={() => actions.focus(claim.id)}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) actions.focus(claim.id)
      }}
    >
      <button
        type="button"
        className={styles.open}
        data-claim-button={claim.id}
        {...(isFocused && { 'aria-current': true })}
        aria-describedby={isWhole ? `${factsId} ${contextId}` : factsId}
        onPointerDown={() => {
          wasFocused.current = isFocused
        }}
        onClick={press}
      >
        <span className={styles.name}>
          {hue !== null && <HueMark index={hue} />}
          {claimName(claim)}
          <Pages pages={labels.pagesOf(claim)} />
          {!isWhole && <TurnMark claim={claim} context={context} />}
        </span>
        <q className={styles.quote} dir="auto">
          {quoteStart(claim)}
        </q>
      </button>
      <div className={styles.rest} id={factsId}>
        {isWhole && (
          <ClaimFacts claim={claim} labels={labels} strayCues={context.strayCuesOf(claim)} />
        )}
        <WaitingLink claim={claim} actions={actions} />
        {!isWhole && look === 'brief' && (
          <div className={styles.row}>
            <ClaimLabelList claim={claim} labels={labels} />
          </div>
        )}
        <SavingMark claim={claim} onDiscard={() => actions.discard(claim.id)} />
      </div>
      {isWhole && <CardContext claim={claim} context={context} id={contextId} />}
      {isFocused && <Against claim={claim} project={context.project} />}
      {isFocused && claim.passages.length > 1 && <Passages claim={claim} actions={actions} />}
      {/* Where there are a great many cards, those that nobody looks at are kept light. */}
      {(look !== 'line' || isFocused || isHovered) && <Tools claim={claim} actions={actions} />}
    </article>
  )
})

/** Where it is decided what becomes of a passage without a certain place. */
function WaitingLink({ claim, actions }: { claim: ReaderClaim; actions: CardActions }) {
  if (claim.number === null || !isUnsettled(claim)) return null
  return (
    <p className={styles.waiting}>
      <Link href={actions.waitingHref(claim.number)}>
        {waits(claim) ? 'Needs review: see what changed' : 'Orphaned: attach it again'}
        <VisuallyHidden>: {claimName(claim)}</VisuallyHidden>
      </Link>
    </p>
  )
}

/** Where the source has the passage, as it is cited. */
function Pages({ pages }: { pages: string }) {
  return pages === '' ? null : <span className={styles.pages}>{pages}</span>
}

/** Only what is stored, and takes a position, has anything against it. */
function Against({ claim, project }: { claim: ReaderClaim; project: string }) {
  const { id, number, fields, othersAssessments } = claim
  const taken = [...fields.assessments, ...othersAssessments]
  if (number === null || taken.length === 0) return null
  const key = taken.map(({ questionId, positionId }) => `${questionId} ${positionId}`).join()
  return <CounterPassages key={key} project={project} claim={{ id, number }} />
}

/** For a card that has no room for the words: they are there when it is opened. */
function TurnMark({ claim, context }: { claim: ReaderClaim; context: ClaimContext }) {
  // Looked for after the cards are drawn: there may be a great many of them.
  const isTime = useDeferredValue(true, false)
  if (!isTime || context.turnsOf(claim).length === 0 || context.checksOf(claim).length > 0)
    return null
  return (
    <>
      <TriangleAlert size={14} className={styles.turn} aria-hidden />
      <VisuallyHidden>: a turn stands beside the passage</VisuallyHidden>
    </>
  )
}

function Tools({ claim, actions }: { claim: ReaderClaim; actions: CardActions }) {
  const name = claimName(claim)
  const editKey = useShortcut(readerKeys, 'edit')
  const compareKey = useShortcut(readerKeys, 'compare')
  return (
    <div className={styles.tools} data-print="no">
      <IconButton
        label={`Edit ${name}`}
        {...editKey}
        size="s"
        icon={<Pencil size={15} aria-hidden />}
        onClick={() => actions.edit(claim.id)}
      />
      {claim.number !== null && (
        <IconButton
          label={`Copy the link to ${name}`}
          size="s"
          icon={<Link2 size={15} aria-hidden />}
          onClick={() => actions.copyLink(claim.id)}
        />
      )}
      {claim.number !== null && (
        <IconButton
          label={`Compare ${name}`}
          {...compareKey}
          size="s"
          icon={<GitCompareArrows size={15} aria-hidden />}
          onClick={() => actions.compare(claim.id)}
        />
      )}
      {claim.number !== null && (
        <IconLink
          label={`History of ${name}`}
          size="s"
          icon={<History size={15} aria-hidden />}
          href={actions.historyHref(claim.number)}
        />
      )}
      {!claim.isHidden && (
        <IconButton
          label={`Archive ${name}`}
          size="s"
          icon={<Archive size={15} aria-hidden />}
          onClick={(event) => {
            event.stopPropagation()
            actions.archive(claim.id)
          }}
        />
      )}
    </div>
  )
}

function Passages({ claim, actions }: { claim: ReaderClaim; actions: CardActions }) {
  return (
    <ul className={styles.passages} aria-label={`Passages of ${claimName(claim)}`}>
      {claim.passages.map((passage) => (
        <li key={passage.start} className={styles.passage}>
          <span className={styles.excerpt} dir="auto">
            {passage.exact}
          </span>
          <IconButton
            label={`Take out the passage “${quoteStart({ passages: [passage] }, 40)}”`}
            size="s"
            icon={<X size={14} aria-hidden />}
            onClick={() => actions.removePassage(claim.id, passage)}
          />
        </li>
      ))}
    </ul>
  )
}
