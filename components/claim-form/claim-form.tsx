'use client'
import { Archive } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { Kbd } from '@/components/ui/kbd'
import styles from './claim-form.module.css'
import type { ClaimFormProps } from './claim-form-props'
import { HedgeFields } from './hedge-fields'
import { MoreFields } from './more-fields'
import { NoteField } from './note-field'
import { QuestionFields } from './question-fields'
import { enterStep } from './steps'
import { TagField } from './tag-field'
import { useFormKeys } from './use-form-keys'
import { VoiceFields } from './voice-fields'

/**
 * Everything that a person says about a passage. It saves by itself: a choice at once, typed text after a pause and
 * on leaving the field. Enter goes from one part to the next, Esc and Ctrl/Cmd+Enter close it.
 */
export function ClaimForm(props: ClaimFormProps) {
  const { claim, text, onChange, onDone, onArchive, onDiscard, focus = 'question' } = props
  const { onEscape = onDone, doneLabel = 'Done' } = props
  const form = useRef<HTMLElement>(null)
  const quote = useRef<HTMLQuoteElement>(null)
  const onKeyDown = useFormKeys(form, { onDone, onEscape })
  useStartingPoint(form, focus)

  function leaveThen(work: () => void) {
    leaveField()
    work()
  }

  return (
    <section
      ref={form}
      className={styles.form}
      aria-label={claim.number === null ? 'New claim' : `Claim C-${claim.number}`}
      data-steps=""
      data-print="no"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <blockquote ref={quote} className={styles.quote} dir="auto">
        {claim.passages.map(({ exact }) => exact).join(' […] ')}
      </blockquote>
      <div role="alert" className={styles.problem}>
        {claim.problem !== null && (
          <>
            <FieldError>Not saved: {claim.problem}</FieldError>
            {onDiscard && (
              <Button size="s" onClick={onDiscard}>
                Discard the change
              </Button>
            )}
          </>
        )}
      </div>
      <QuestionFields {...props} />
      {claim.isHidden ? (
        <p className={styles.hidden}>
          Somebody else marked this passage. What they said of it shows here once you have chosen a
          position.
        </p>
      ) : (
        <>
          <VoiceFields fields={claim.fields} speakers={props.speakers} onChange={onChange} />
          <HedgeFields
            hedge={claim.fields.hedge}
            text={text}
            passages={claim.passages}
            quote={quote}
            onHedge={(hedge) => onChange({ hedge })}
          />
          <TagField {...props} />
          <NoteField
            note={claim.fields.note}
            autoFocus={focus === 'note'}
            onNote={(note) => onChange({ note })}
          />
          <MoreFields fields={claim.fields} onChange={onChange} />
        </>
      )}
      <footer className={styles.actions}>
        {!claim.isHidden && (
          <Button
            variant="quiet"
            size="s"
            icon={<Archive size={16} aria-hidden />}
            onClick={() => leaveThen(onArchive)}
          >
            Archive
          </Button>
        )}
        <span className={styles.keys}>
          <Kbd>Ctrl/Cmd+Enter</Kbd>
        </span>
        <Button variant="primary" onClick={() => leaveThen(onDone)}>
          {doneLabel}
        </Button>
      </footer>
    </section>
  )
}

/** Where the keyboard starts. On a touch screen it would cover half the form, so there the form itself has the focus. */
function useStartingPoint(
  form: RefObject<HTMLElement | null>,
  focus: NonNullable<ClaimFormProps['focus']>,
) {
  const start = useRef(focus)
  useEffect(() => {
    const part = form.current?.querySelector(`[data-part="${start.current}"]`)
    const isTouch = window.matchMedia('(pointer: coarse)').matches
    // What the form is about may stand above it: it stays in sight.
    if (isTouch || !part || !enterStep(part)) form.current?.focus({ preventScroll: true })
  }, [form])
}

/** What is typed is saved on leaving a field. */
function leaveField() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
