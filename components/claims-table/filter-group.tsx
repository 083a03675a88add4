'use client'
import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Chip } from '@/components/ui/chip'
import type { ComboboxOption } from '@/components/ui/combobox-option'
import { ValuePicker } from '@/components/ui/value-picker'
import type { ValueWords } from './filter-words'
import styles from './filters.module.css'

type FilterGroupProps = {
  /** "Document" */
  label: string
  chosen: readonly (ValueWords & { value: string })[]
  options: readonly ComboboxOption[] | null
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  onToggle: (value: string) => void
}

/** One filter with what is chosen in it: "Document is [RAND 2023] or [KEI 2024]". Its name opens the list. */
export function FilterGroup(props: FilterGroupProps) {
  const { label, chosen, options, isOpen, onOpenChange, onToggle } = props
  const opener = useRef<HTMLButtonElement>(null)

  function remove(value: string) {
    onToggle(value)
    opener.current?.focus()
  }

  return (
    <fieldset className={styles.group} aria-label={`${label} filter`}>
      <ValuePicker
        label={`Find: ${label.toLowerCase()}`}
        options={options}
        values={chosen.map(({ value }) => value)}
        onToggle={onToggle}
        open={isOpen}
        onOpenChange={onOpenChange}
        trigger={
          <button
            ref={opener}
            type="button"
            className={styles.opener}
            aria-label={nameOf(label, chosen)}
          >
            {label} {chosen.length > 0 && <span className={styles.is}>is</span>}
            <ChevronDown size={14} aria-hidden />
          </button>
        }
      />
      {chosen.map(({ value, label: name, hint, hue }, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the button inside
        <span
          key={value}
          className={styles.value}
          title={hint}
          onKeyDown={removeWith(() => remove(value))}
        >
          {index > 0 && <span className={styles.or}>or</span>}
          <Chip
            {...(hue !== undefined && { hue })}
            onRemove={() => remove(value)}
            removeLabel={`Remove ${label.toLowerCase()} ${name}`}
          >
            {name}
          </Chip>
        </span>
      ))}
    </fieldset>
  )
}

/** "Document is RAND 2023 or KEI 2024" */
function nameOf(label: string, chosen: readonly ValueWords[]): string {
  const values = chosen.map((value) => value.label)
  return values.length === 0 ? label : `${label} is ${values.join(' or ')}`
}

/** The button of a chip takes it away with the keys as well that take away a letter. */
function removeWith(remove: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') return
    event.preventDefault()
    remove()
  }
}
