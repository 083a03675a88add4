'use client'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import styles from './radio-group.module.css'

export type RadioOption<Value extends string> = {
  value: Value
  label: ReactNode
  hint?: ReactNode
}

type RadioGroupProps<Value extends string> = {
  /** The accessible name of the group, seen above it unless `hiddenLabel`. */
  label: ReactNode
  hiddenLabel?: boolean
  options: readonly RadioOption<Value>[]
  value: Value | null
  onValueChange: (value: Value) => void
  className?: string
}

/** One of a few, all of them in sight, one below the other. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  return <Radios {...props} look="list" />
}

/** One of a few short words, side by side. */
export function SegmentedControl<Value extends string>(props: RadioGroupProps<Value>) {
  return <Radios {...props} look="segments" />
}

function Radios<Value extends string>({
  label,
  hiddenLabel = false,
  options,
  value,
  onValueChange,
  className,
  look,
}: RadioGroupProps<Value> & { look: 'list' | 'segments' }) {
  const name = useId()
  return (
    <fieldset className={classNames(styles.group, className)}>
      <legend className={hiddenLabel ? styles.hidden : styles.legend}>{label}</legend>
      <div className={styles[look]}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            option={option}
            checked={option.value === value}
            onChoose={() => onValueChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type RadioProps<Value extends string> = {
  name: string
  option: RadioOption<Value>
  checked: boolean
  onChoose: () => void
}

/** The hint is what describes the choice and no part of its name, though pressing it chooses too. */
function Radio<Value extends string>({ name, option, checked, onChoose }: RadioProps<Value>) {
  const id = useId()
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        aria-labelledby={`${id}-label`}
        {...(option.hint && { 'aria-describedby': `${id}-hint` })}
      />
      <span className={styles.label}>
        <span id={`${id}-label`}>{option.label}</span>
        {option.hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {option.hint}
          </span>
        )}
      </span>
    </label>
  )
}
