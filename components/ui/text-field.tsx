import type { ComponentProps } from 'react'
import controls from './control.module.css'
import { Field, type FieldProps } from './field'

type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'className'> & FieldProps

export function TextField({ label, hint, error, required, className, ...rest }: TextFieldProps) {
  return (
    <Field
      {...{ label, hint, required: required ?? false, error: error ?? null }}
      {...(className && { className })}
    >
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          {...(required && { 'aria-required': true })}
          className={controls.control}
        />
      )}
    </Field>
  )
}
