'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './kbd'
import { Link } from './link'
import styles from './menu.module.css'

type MenuProps = {
  trigger: ReactElement
  align?: 'start' | 'center' | 'end'
  children: ReactNode
}

export function Menu({ trigger, align = 'start', children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.menu}>{children}</Base.Popup>
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

type MenuLinkProps = { href: string; icon?: ReactNode; children: ReactNode }

export function MenuLink({ href, icon, children }: MenuLinkProps) {
  return (
    <Base.LinkItem className={styles.item} render={<Link href={href} />}>
      <span className={styles.icon}>{icon}</span>
      {children}
    </Base.LinkItem>
  )
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}
