'use client'
import { Toolbar as Base } from '@base-ui/react/toolbar'
import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { classNames } from './class-names'
import iconStyles from './icon-button.module.css'
import styles from './toolbar.module.css'
import { Tooltip } from './tooltip'

/** Buttons in a row that are one stop of the Tab key; the arrow keys go along them. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Base.Root aria-label={label} className={styles.toolbar}>
      {children}
    </Base.Root>
  )
}

type ToolbarToggleProps = {
  label: string
  shortcut?: string
  icon: ReactNode
  pressed: boolean
  onPress: () => void
}

export function ToolbarToggle({ label, shortcut, icon, pressed, onPress }: ToolbarToggleProps) {
  return (
    <Tooltip label={label} {...(shortcut !== undefined && { shortcut })}>
      <Base.Button
        className={classNames(
          buttonClass({ variant: 'quiet', size: 's' }),
          iconStyles.icon,
          styles.toggle,
        )}
        aria-label={label}
        aria-pressed={pressed}
        // The text that the button works on keeps its selection, and on a phone its keyboard.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPress}
      >
        {icon}
      </Base.Button>
    </Tooltip>
  )
}
