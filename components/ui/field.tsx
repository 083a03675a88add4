import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import styles from './field.module.css'

/** What ties a control to its label, its hint and its error. */
type ControlProps = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string | null
  /** Said beside the label, since most fields may stay empty. */
  required?: boolean
  className?: string
}

type FieldFrameProps = FieldProps & { children: (control: ControlProps) => ReactNode }

/** A label, a control and what helps or went wrong with it. */
export function Field({ label, hint, error, required, className, children }: FieldFrameProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classNames(styles.field, className)}>
      <label id={labelIdOf(id)} className={styles.label} htmlFor={id}>
        {label}
        {required && <span className={styles.required}> (required)</span>}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.error}>
      <CircleAlert size={16} aria-hidden />
      {children}
    </p>
  )
}

/** The id of the label of a control, for controls whose label the browser cannot see while they are open. */
export function labelIdOf(controlId: string): string {
  return `${controlId}-label`
}
