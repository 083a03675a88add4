'use client'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import type { KeyContext } from './key-contexts'
import styles from './key-help.module.css'
import { keysOf } from './key-map'
import { describeKey } from './key-words'
import { listedContexts } from './listed-keys'
import { useKeyMap } from './use-key-map'

type KeyHelpDialogProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** The keys of the page, as they are on this device, and the way to change them. */
export function KeyHelpDialog({ open, onOpenChange }: KeyHelpDialogProps) {
  return (
    <Dialog title="Keys" open={open} onOpenChange={onOpenChange}>
      <KeyList />
    </Dialog>
  )
}

/** Mounted with each opening: what is live is read then. */
function KeyList() {
  const [contexts] = useState(listedContexts)
  return contexts.map((context) => <ContextKeys key={context.id} context={context} />)
}

function ContextKeys({ context }: { context: KeyContext }) {
  const map = useKeyMap()
  return (
    <section className={styles.group}>
      <h3>{context.title}</h3>
      <dl className={styles.keys}>
        {context.bindings.map((binding) => (
          <div key={binding.action} className={styles.binding}>
            <dt>
              {keysOf(map, { context, binding }).map((key) => (
                <Kbd key={key}>{describeKey(key)}</Kbd>
              ))}
            </dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
