import { Link2, TextCursorInput, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import { waitingKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { LinkButton } from '@/components/ui/link-button'
import { ExcerptText } from './excerpt-text'
import { passageKey } from './use-settlements'
import styles from './waiting.module.css'
import type { WaitingPassage } from './waiting-view'

type WaitingCardProps = {
  passage: WaitingPassage
  language: string
  /** The one that keys are about. */
  isCurrent: boolean
  isBusy: boolean
  chooseHref: string
  onFocus: () => void
  onAttach: () => void
  onOrphan: () => void
}

/** What a passage was and what may stand in its place, with why a person has to look. */
export function WaitingCard(props: WaitingCardProps) {
  const { passage, language, isCurrent, isBusy, chooseHref, onFocus, onAttach, onOrphan } = props
  const { claim, now, was, stood, status, reasons } = passage
  const titleId = `waiting-${passageKey(passage)}`
  return (
    <article
      className={classNames(styles.card, isCurrent && styles.current)}
      tabIndex={-1}
      data-passage={passageKey(passage)}
      aria-labelledby={titleId}
      {...(isCurrent && { 'aria-current': true })}
      onFocus={onFocus}
    >
      <header className={styles.head}>
        <h3 id={titleId}>
          <Link href={claim.href}>C-{claim.number}</Link>
          {passage.count > 1 && `, passage ${passage.index + 1} of ${passage.count}`}
        </h3>
        <Badge emphasis="strong">{status === 'orphaned' ? 'Orphaned' : 'Needs review'}</Badge>
        {claim.statement && (
          <p className={styles.statement} dir="auto">
            {claim.statement}
          </p>
        )}
      </header>
      <ul className={styles.reasons} aria-label="Why">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className={styles.sides}>
        <Side
          title={
            <>
              Was{stood && ' in '}
              {stood && <Link href={stood.href}>{stood.name.toLowerCase()}</Link>}
            </>
          }
        >
          <ExcerptText excerpt={was} mark="del" language={language} />
        </Side>
        {now && (
          <Side title="Stands here now">
            <ExcerptText excerpt={now} mark="ins" language={language} />
          </Side>
        )}
      </div>
      <div className={styles.actions} data-print="no">
        {now && (
          <Button
            variant="primary"
            className={styles.primary}
            icon={<Link2 size={16} aria-hidden />}
            busy={isBusy}
            onClick={onAttach}
          >
            Attach here <Hint show={isCurrent} of="attach" />
          </Button>
        )}
        <LinkButton icon={<TextCursorInput size={16} aria-hidden />} href={chooseHref}>
          {status === 'orphaned' ? 'Attach again' : 'Choose another passage'}{' '}
          <Hint show={isCurrent} of="choose" />
        </LinkButton>
        {status === 'needs-review' && (
          <Button icon={<Unlink size={16} aria-hidden />} busy={isBusy} onClick={onOrphan}>
            Keep as orphan <Hint show={isCurrent} of="orphan" />
          </Button>
        )}
      </div>
    </article>
  )
}

type HintProps = { show: boolean; of: (typeof waitingKeys)[number]['action'] }

function Hint({ show, of }: HintProps) {
  return (
    show && (
      <span className={styles.key} aria-hidden="true">
        <KeyHint keys={waitingKeys} of={of} />
      </span>
    )
  )
}

function Side({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.side}>
      <h4 className={styles.sideTitle}>{title}</h4>
      {children}
    </section>
  )
}
