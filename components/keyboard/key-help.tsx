'use client'
import { Keyboard } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { commandKeys } from './key-bindings'
import styles from './key-help.module.css'
import { openKeyHelp } from './key-help-state'
import { useShortcut } from './use-key-map'

/** The button that lists the keys of the page, as `?` does. */
export function KeyHelp() {
  const shortcut = useShortcut(commandKeys, 'help')
  return (
    <IconButton
      label="Keys"
      {...shortcut}
      {...(styles.open && { className: styles.open })}
      icon={<Keyboard size={18} aria-hidden />}
      onClick={openKeyHelp}
    />
  )
}
