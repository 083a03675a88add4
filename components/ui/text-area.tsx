import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import controls from './control.module.css'
import { Field, type FieldProps } from './field'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id' | 'className'> & FieldProps

export function TextArea({ label, hint, error, required, className, ...rest }: TextAreaProps) {
  return (
    <Field
      {...{ label, hint, required: required ?? false, error: error ?? null }}
      {...(className && { className })}
    >
      {(control) => (
        <textarea
          {...rest}
          {...control}
          {...(required && { 'aria-required': true })}
          className={classNames(controls.control, controls.area)}
        />
      )}
    </Field>
  )
}
