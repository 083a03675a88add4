'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import styles from './combobox.module.css'
import { ComboboxList } from './combobox-list'
import {
  type ComboboxOption,
  creationOf,
  type DescribeCreation,
  isSameOption,
  matchesTyped,
  offeredOptions,
} from './combobox-option'
import { Field, type FieldProps, labelIdOf } from './field'
import { keepOnEscape } from './keep-on-escape'

export type { ComboboxOption } from './combobox-option'

type ComboboxProps = FieldProps & {
  options: readonly ComboboxOption[]
  /** The value of the chosen option, or null. */
  value: string | null
  onValueChange: (value: string | null) => void
  /** Offers to create what was typed and matches no option. */
  onCreate?: (text: string) => void
  /** What that offer says. */
  describeCreation?: DescribeCreation
  placeholder?: string
  /** So many options are shown at most: typing finds the others. All of them where it is left out. */
  limit?: number
  autoFocus?: boolean
  disabled?: boolean
}

/** One of many, found by typing. */
export function Combobox({
  options,
  value,
  onValueChange,
  onCreate,
  describeCreation,
  placeholder,
  limit = -1,
  autoFocus,
  disabled = false,
  ...field
}: ComboboxProps) {
  const [typed, setTyped] = useState('')
  const chosen = options.find((option) => option.value === value) ?? null

  function choose(option: ComboboxOption | null) {
    const text = option && creationOf(option)
    if (text) onCreate?.(text)
    else onValueChange(option?.value ?? null)
  }

  return (
    <Field {...field}>
      {(control) => (
        <Base.Root
          items={offeredOptions(options, onCreate ? typed : '', describeCreation)}
          value={chosen}
          onValueChange={choose}
          onInputValueChange={setTyped}
          isItemEqualToValue={isSameOption}
          filter={matchesTyped}
          limit={limit}
          disabled={disabled}
          autoHighlight
        >
          <Base.InputGroup className={styles.group}>
            <Base.Input
              {...control}
              aria-labelledby={labelIdOf(control.id)}
              className={styles.input}
              placeholder={placeholder}
              autoFocus={autoFocus}
              onKeyDown={keepOnEscape}
            />
            {chosen && (
              <Base.Clear className={styles.adornment} aria-label="Clear">
                <X size={16} aria-hidden />
              </Base.Clear>
            )}
            <Base.Trigger className={styles.adornment} aria-label="Show the choices">
              <ChevronDown size={16} aria-hidden />
            </Base.Trigger>
          </Base.InputGroup>
          <ComboboxList typed={typed} />
        </Base.Root>
      )}
    </Field>
  )
}
