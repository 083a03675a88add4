'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { type ReactElement, useState } from 'react'
import styles from './combobox.module.css'
import { ComboboxList } from './combobox-list'
import { type ComboboxOption, isSameOption, matchesTyped } from './combobox-option'
import { useIsMounted } from './use-is-mounted'

type ValuePickerProps = {
  /** The accessible name of the field that one types in. */
  label: string
  /** Null while they are on their way. */
  options: readonly ComboboxOption[] | null
  values: readonly string[]
  /** Called with a value that is chosen, or let go. */
  onToggle: (value: string) => void
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The button that opens it. */
  trigger: ReactElement
}

/** So many are shown at most: typing finds the others. */
const mostShown = 100

/** A button that opens a list with tick boxes, to be found by typing. The list stays open while one chooses. */
export function ValuePicker(props: ValuePickerProps) {
  // The library sends a hidden field with an inline style beside the button.
  return useIsMounted() ? <Picker {...props} /> : props.trigger
}

function Picker(props: ValuePickerProps) {
  const { label, options, values, onToggle, open, onOpenChange, trigger } = props
  const [typed, setTyped] = useState('')
  const chosen = (options ?? []).filter(({ value }) => values.includes(value))

  function choose(next: ComboboxOption[]) {
    const changed =
      next.find(({ value }) => !values.includes(value)) ??
      chosen.find((option) => !next.some((other) => isSameOption(other, option)))
    if (changed) onToggle(changed.value)
  }

  return (
    <Base.Root
      multiple
      items={options ?? []}
      value={chosen}
      onValueChange={choose}
      inputValue={typed}
      onInputValueChange={setTyped}
      isItemEqualToValue={isSameOption}
      filter={matchesTyped}
      limit={mostShown}
      open={open}
      onOpenChange={(next) => {
        if (!next) setTyped('')
        onOpenChange(next)
      }}
      autoHighlight
    >
      <Base.Trigger render={trigger} />
      <ComboboxList
        typed={typed}
        isWide
        nothing={options === null ? 'Loading …' : 'Nothing matches.'}
        above={
          <div className={styles.search}>
            <Base.Input aria-label={label} placeholder={label} className={styles.input} />
          </div>
        }
      />
    </Base.Root>
  )
}
