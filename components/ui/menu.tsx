'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
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
