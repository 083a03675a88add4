'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import type { KeyContext } from './key-contexts'
import styles from './key-help.module.css'
import { keysOf } from './key-map'
import { KeyMapEditor } from './key-map-editor'
import { describeKey } from './key-words'
import { listedContexts } from './listed-keys'
import { useKeyMap } from './use-key-map'

type KeyHelpDialogProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** The keys of the page, as they are on this device, and the way to change them. */
export function KeyHelpDialog({ open, onOpenChange }: KeyHelpDialogProps) {
  const [isChanging, setIsChanging] = useState(false)
  return (
    <Dialog
      title={isChanging ? 'Change the keys' : 'Keys'}
      {...(isChanging && { description: whereKept })}
      width={isChanging ? 'l' : 'm'}
      open={open}
      onOpenChange={(next) => {
        setIsChanging(false)
        onOpenChange(next)
      }}
    >
      {isChanging ? (
        <KeyMapEditor onDone={() => setIsChanging(false)} />
      ) : (
        <>
          {/* First, so that the list begins at its top: the first button has the focus. */}
          <div>
            <Button size="s" onClick={() => setIsChanging(true)}>
              Change the keys
            </Button>
          </div>
          <KeyList />
        </>
      )}
    </Dialog>
  )
}

const whereKept =
  'What you choose is kept in this browser on this device, for everybody who annotates here. It is part of no project.'

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
