'use client'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { type ComponentProps, type ReactElement, type ReactNode, useId } from 'react'
import { Kbd } from './kbd'
import styles from './menu.module.css'

type MenuProps = {
  /** The button that opens it, where the menu opens itself. */
  trigger?: ReactElement
  /** The accessible name of a menu without a trigger. */
  label?: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** What it points at, where that is not the trigger: an element, or anything with a bounding box. */
  anchor?: ComponentProps<typeof Base.Positioner>['anchor']
  align?: 'start' | 'center' | 'end'
  finalFocus?: ComponentProps<typeof Base.Popup>['finalFocus']
  children: ReactNode
}

export function Menu({
  trigger,
  label,
  open,
  onOpenChange,
  anchor,
  align = 'start',
  finalFocus,
  children,
}: MenuProps) {
  return (
    <Base.Root
      {...(open !== undefined && { open })}
      {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.menu} aria-label={label} finalFocus={finalFocus}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type MenuItemProps = {
  icon?: ReactNode
  shortcut?: string
  disabled?: boolean
  onSelect: () => void
  children: ReactNode
}

export function MenuItem({ icon, shortcut, disabled = false, onSelect, children }: MenuItemProps) {
  return (
    <Base.Item className={styles.item} disabled={disabled} onClick={onSelect}>
      <span className={styles.icon}>{icon}</span>
      {children}
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </Base.Item>
  )
}

/** Items that belong together, under a heading. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.label}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  )
}

type MenuRadioGroupProps = {
  label: string
  value: string
  options: readonly { value: string; label: ReactNode }[]
  onValueChange: (value: string) => void
}

/** One of several. Choosing closes the menu. */
export function MenuRadioGroup({ label, value, options, onValueChange }: MenuRadioGroupProps) {
  return (
    <Base.RadioGroup value={value} onValueChange={onValueChange} aria-label={label}>
      <div className={styles.label} aria-hidden>
        {label}
      </div>
      {options.map((option) => (
        <Base.RadioItem
          key={option.value}
          value={option.value}
          closeOnClick
          className={styles.item}
        >
          <span className={styles.icon}>
            <Base.RadioItemIndicator>
              <Check size={16} aria-hidden />
            </Base.RadioItemIndicator>
          </span>
          {option.label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}

type MenuCheckItemProps = {
  checked: boolean
  /** What else is to be known before choosing it. */
  hint?: string | undefined
  /** Whether the menu stays open, so that several can be chosen. */
  staysOpen?: boolean
  onCheckedChange: (checked: boolean) => void
  children: ReactNode
}

export function MenuCheckItem({
  checked,
  hint,
  staysOpen = false,
  onCheckedChange,
  children,
}: MenuCheckItemProps) {
  const id = useId()
  return (
    <Base.CheckboxItem
      checked={checked}
      onCheckedChange={(next: boolean) => onCheckedChange(next)}
      closeOnClick={!staysOpen}
      className={styles.item}
      {...(hint && { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-hint` })}
    >
      <span className={styles.icon}>
        <Base.CheckboxItemIndicator>
          <Check size={16} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      {hint ? (
        <span className={styles.hinted}>
          <span id={`${id}-label`}>{children}</span>
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        </span>
      ) : (
        children
      )}
    </Base.CheckboxItem>
  )
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}
