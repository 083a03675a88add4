'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import styles from './combobox.module.css'
import { type ComboboxOption, creationOf } from './combobox-option'
import { HueMark } from './hue-mark'

/** The list that opens below a combobox. */
export function ComboboxList() {
  return (
    <Base.Portal>
      <Base.Positioner sideOffset={4} collisionPadding={8} className={styles.positioner}>
        <Base.Popup className={styles.popup}>
          <Base.Empty className={styles.empty}>Nothing matches.</Base.Empty>
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
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
}
