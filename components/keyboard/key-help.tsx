'use client'
import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { Kbd } from '@/components/ui/kbd'
import { editingKeys, type KeyBinding } from './key-bindings'
import styles from './key-help.module.css'
import { useKeys } from './use-keys'

const groupsOfEveryPage = [{ title: 'Everywhere', bindings: editingKeys }]

type KeyHelpProps = { groups: readonly { title: string; bindings: readonly KeyBinding[] }[] }

/** The list of keys that `?` opens, and the button that does the same. It lists what the tables say. */
export function KeyHelp({ groups }: KeyHelpProps) {
  const [open, setOpen] = useState(false)
  useKeys(editingKeys, { help: () => setOpen(true) })
  return (
    <>
      <IconButton
        label="Keys"
        shortcut="?"
        {...(styles.open && { className: styles.open })}
        icon={<Keyboard size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      />
      <Dialog title="Keys" open={open} onOpenChange={setOpen}>
        {[...groups, ...groupsOfEveryPage].map(({ title, bindings }) => (
          <section key={title} className={styles.group}>
            <h3>{title}</h3>
            <dl className={styles.keys}>
              {bindings.map(({ action, keys, label }) => (
                <div key={action} className={styles.binding}>
                  <dt>
                    {keys.map((key) => (
                      <Kbd key={key}>{shownKey(key)}</Kbd>
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Dialog>
    </>
  )
}

const signs: Record<string, string> = {
  Mod: 'Ctrl/Cmd',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

function shownKey(key: string): string {
  if (key === '+') return key
  const parts = key.split('+').map((part) => signs[part] ?? part)
  return parts.length === 1 ? parts.join() : parts.map(capitalised).join('+')
}

function capitalised(part: string): string {
  return part.length === 1 ? part.toUpperCase() : part
}
