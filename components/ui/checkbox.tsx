import type { ComponentProps, ReactNode } from 'react'
import styles from './checkbox.module.css'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'className'> & {
  label: ReactNode
  hint?: ReactNode
  onCheckedChange?: (checked: boolean) => void
}

export function Checkbox({ label, hint, onCheckedChange, ...rest }: CheckboxProps) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        {...rest}
        className={styles.box}
        {...(onCheckedChange && {
          onChange: (event) => onCheckedChange(event.currentTarget.checked),
        })}
      />
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  )
}

/** A checkbox whose effect is immediate. */
export function Switch({ label, hint, onCheckedChange, ...rest }: CheckboxProps) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the browser takes aria-checked from the checkbox itself
        role="switch"
        {...rest}
        className={styles.switch}
        {...(onCheckedChange && {
          onChange: (event) => onCheckedChange(event.currentTarget.checked),
        })}
      />
      <span>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  )
}
