import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import controls from './control.module.css'
import { Field, type FieldProps } from './field'

export type Option<Value extends string = string> = { value: Value; label: string }

type SelectProps<Value extends string> = Omit<
  ComponentProps<'select'>,
  'id' | 'className' | 'value' | 'onChange' | 'children'
> &
  FieldProps & {
    options: readonly Option<Value>[]
    value: Value
    onValueChange: (value: Value) => void
  }

/** The browser's own select: the quickest by keyboard, and the best one on a phone. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  required,
  className,
  options,
  value,
  onValueChange,
  ...rest
}: SelectProps<Value>) {
  return (
    <Field
      {...{ label, hint, required: required ?? false, error: error ?? null }}
      {...(className && { className })}
    >
      {(control) => (
        <select
          {...rest}
          {...control}
          className={classNames(controls.control, controls.select)}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex]
            if (chosen) onValueChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
