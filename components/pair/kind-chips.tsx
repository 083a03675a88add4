import { useId } from 'react'
import { pairKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { ChipToggle } from '@/components/ui/chip-toggle'
import { FieldError } from '@/components/ui/field'
import { type DisagreementKind, disagreementKinds } from '@/lib/comparison/verdict'
import styles from './kind-chips.module.css'
import { kindWords } from './verdict-words'

type KindChipsProps = {
  kinds: readonly DisagreementKind[]
  /** Whether the keys that are shown choose. */
  hasKeys: boolean
  required: boolean
  error: string | null
  onToggle: (kind: DisagreementKind) => void
}

/** In what the two disagree; as many as apply. */
export function KindChips({ kinds, hasKeys, required, error, onToggle }: KindChipsProps) {
  const id = useId()
  return (
    <fieldset {...(error && { 'aria-describedby': `${id}-error`, 'data-invalid': true })}>
      <legend className={styles.legend}>
        Kind of disagreement
        {required && <span className={styles.required}> (at least one)</span>}
      </legend>
      <div className={styles.chips}>
        {disagreementKinds.map((kind) => (
          <ChipToggle
            key={kind}
            checked={kinds.includes(kind)}
            onCheckedChange={() => onToggle(kind)}
          >
            {kindWords[kind]}
            {hasKeys && (
              <span className={styles.key} aria-hidden="true">
                <KeyHint keys={pairKeys} of={kind} />
              </span>
            )}
          </ChipToggle>
        ))}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
