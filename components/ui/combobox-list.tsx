'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { classNames } from './class-names'
import styles from './combobox.module.css'
import { type ComboboxOption, creationOf, foundBy } from './combobox-option'
import { focusAtOnce } from './focus-at-once'
import { HueMark } from './hue-mark'

type ComboboxListProps = {
  /** What was typed: an option that was found by another word says by which. */
  typed?: string
  /** What stands above the list, such as the field to type in where that opens with it. */
  above?: ReactNode
  nothing?: string
  /** Whether it takes the room that a list needs rather than that of its field. */
  isWide?: boolean
}

/** The list that opens below a combobox. */
export function ComboboxList({
  typed = '',
  above,
  nothing = 'Nothing matches.',
  isWide = false,
}: ComboboxListProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} collisionPadding={8} className={styles.positioner}>
        <Base.Popup
          ref={popup}
          className={classNames(styles.popup, isWide && styles.picker)}
          {...(above !== undefined && { initialFocus: focusAtOnce(popup) })}
        >
          {above}
          <Base.Empty className={styles.empty}>{nothing}</Base.Empty>
          <Base.List className={styles.list}>
            {(option: ComboboxOption) => (
              <Base.Item key={option.value} value={option} className={styles.item}>
                <span className={styles.tick}>
                  {creationOf(option) === null ? (
                    <Base.ItemIndicator>
                      <Check size={16} aria-hidden />
                    </Base.ItemIndicator>
                  ) : (
                    <Plus size={16} aria-hidden />
                  )}
                </span>
                {option.hue !== undefined && <HueMark index={option.hue} />}
                <span>
                  {option.label}
                  {option.hint && <span className={styles.hint}>{option.hint}</span>}
                  <FoundBy word={foundBy(option, typed)} />
                </span>
                {option.count !== undefined && (
                  <span className={styles.count}>{option.count.toLocaleString('en')}</span>
                )}
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}

function FoundBy({ word }: { word: string | null }) {
  return word !== null && <span className={styles.hint}>also “{word}”</span>
}
