'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { X } from 'lucide-react'
import { useState } from 'react'
import styles from './combobox.module.css'
import { ComboboxList } from './combobox-list'
import {
  type ComboboxOption,
  creationOf,
  type DescribeCreation,
  isSameOption,
  matchesTyped,
  nearestFirst,
  offeredOptions,
} from './combobox-option'
import { Field, type FieldProps, labelIdOf } from './field'
import { hueAttributes } from './hue'
import { HueMark } from './hue-mark'
import { keepOnEscape } from './keep-on-escape'

type MultiComboboxProps = FieldProps & {
  options: readonly ComboboxOption[]
  values: readonly string[]
  onValuesChange: (values: string[]) => void
  /** Offers to create what was typed and matches no option. */
  onCreate?: (text: string) => void
  /** What that offer says. */
  describeCreation?: DescribeCreation
  /** Options that what was typed may be meant for, by value, with what to say of them. They come first. */
  near?: (typed: string) => ReadonlyMap<string, string>
  placeholder?: string
  autoFocus?: boolean
}

const nothingNear = (): ReadonlyMap<string, string> => new Map()

/** Several of many, found by typing; the chosen ones are chips in the field. */
export function MultiCombobox({
  options,
  values,
  onValuesChange,
  onCreate,
  describeCreation,
  near = nothingNear,
  placeholder,
  autoFocus,
  ...field
}: MultiComboboxProps) {
  const [typed, setTyped] = useState('')
  const chosen = options.filter((option) => values.includes(option.value))
  const isNear = near(typed)

  function choose(next: ComboboxOption[]) {
    setTyped('')
    const created = next.map(creationOf).find((text) => text !== null)
    if (created) onCreate?.(created)
    else onValuesChange(next.map((option) => option.value))
  }

  return (
    <Field {...field}>
      {(control) => (
        <Base.Root
          multiple
          items={offeredOptions(
            nearestFirst(options, isNear),
            onCreate ? typed : '',
            describeCreation,
          )}
          value={chosen}
          onValueChange={choose}
          inputValue={typed}
          onInputValueChange={setTyped}
          isItemEqualToValue={isSameOption}
          filter={(option: ComboboxOption, text: string) =>
            isNear.has(option.value) || matchesTyped(option, text)
          }
          autoHighlight
        >
          <Base.InputGroup className={styles.group}>
            <Base.Chips className={styles.chips}>
              {chosen.map((option) => (
                <ChosenChip key={option.value} option={option} />
              ))}
              <Base.Input
                {...control}
                aria-labelledby={labelIdOf(control.id)}
                className={styles.input}
                placeholder={chosen.length === 0 ? placeholder : undefined}
                autoFocus={autoFocus}
                onKeyDown={keepOnEscape}
              />
            </Base.Chips>
          </Base.InputGroup>
          <ComboboxList typed={typed} />
        </Base.Root>
      )}
    </Field>
  )
}

function ChosenChip({ option }: { option: ComboboxOption }) {
  return (
    <Base.Chip
      className={styles.chip}
      aria-label={option.label}
      {...(option.hue !== undefined && hueAttributes(option.hue))}
    >
      {option.hue !== undefined && <HueMark index={option.hue} />}
      {option.label}
      <Base.ChipRemove className={styles.remove} aria-label={`Remove ${option.label}`}>
        <X size={14} aria-hidden />
      </Base.ChipRemove>
    </Base.Chip>
  )
}
