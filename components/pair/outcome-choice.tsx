import { useId } from 'react'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { FieldError } from '@/components/ui/field'
import { type VerdictOutcome, verdictOutcomes } from '@/lib/comparison/verdict'
import styles from './outcome-choice.module.css'
import { outcomeWords } from './verdict-words'

type OutcomeChoiceProps = {
  label: string
  /** Whether the keys that are shown choose. */
  hasKeys: boolean
  outcome: VerdictOutcome | null
  error: string | null
  onOutcome: (outcome: VerdictOutcome) => void
}

/** What the pair is, each outcome with its key. */
export function OutcomeChoice({ label, hasKeys, outcome, error, onOutcome }: OutcomeChoiceProps) {
  const id = useId()
  return (
    <fieldset {...(error && { 'aria-describedby': `${id}-error`, 'data-invalid': true })}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.list}>
        {verdictOutcomes.map((known) => (
          <label key={known} className={styles.option}>
            <input
              type="radio"
              name={id}
              checked={known === outcome}
              onChange={() => onOutcome(known)}
            />
            <span className={styles.words}>
              {outcomeWords[known].label}
              <span className={styles.hint}>{outcomeWords[known].hint}</span>
            </span>
            {hasKeys && (
              <span className={styles.key} aria-hidden="true">
                <KeyHint keys={pairKeys} of={known} />
              </span>
            )}
          </label>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
