'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogActions } from '@/components/ui/dialog'
import type { KeyBinding } from './key-bindings'
import { type KeyContext, keyContexts } from './key-contexts'
import { bindingId, isChanged, type KeyMap, noChanges, type PlacedBinding } from './key-map'
import styles from './key-map-editor.module.css'
import { KeyRow } from './key-row'
import { saveKeyMap, useKeyMap } from './use-key-map'

/** Every key of the product, by where it is live, each with the way to change it. */
export function KeyMapEditor({ onDone }: { onDone: () => void }) {
  const map = useKeyMap()
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState<string | null>(null)
  /** What a reset of all keys took away. */
  const [lost, setLost] = useState<KeyMap | null>(null)
  const list = useRef<HTMLDivElement>(null)
  // The button that led here is gone.
  useEffect(() => list.current?.focus(), [])

  function save(next: KeyMap, words: string) {
    saveKeyMap(next)
    setSaid(words)
    setAsking(null)
    setLost(null)
  }

  function resetAll() {
    save(noChanges, 'All keys are as they were made.')
    setLost(map)
  }

  return (
    <>
      <div ref={list} tabIndex={-1} className={styles.groups}>
        {keyContexts.map((context) => (
          <Group
            key={context.id}
            context={context}
            renderRow={(placed) => (
              <KeyRow
                key={bindingId(placed)}
                map={map}
                placed={placed}
                isAsking={asking === bindingId(placed)}
                onAsk={(isAsking) => setAsking(isAsking ? bindingId(placed) : null)}
                onSave={save}
              />
            )}
          />
        ))}
      </div>
      <div className={styles.outcome}>
        <p role="status" className={styles.said}>
          {said}
        </p>
        {lost && (
          <Button size="s" onClick={() => save(lost, 'Your keys are back.')}>
            Undo the reset
          </Button>
        )}
      </div>
      <DialogActions>
        <Button disabled={!hasChanges(map)} onClick={resetAll}>
          Reset all
        </Button>
        <Button variant="primary" onClick={onDone}>
          Done
        </Button>
      </DialogActions>
    </>
  )
}

type GroupProps = { context: KeyContext; renderRow: (placed: PlacedBinding) => React.ReactNode }

/** What cannot be changed is said once for the table, where all of it cannot. */
function Group({ context, renderRow }: GroupProps) {
  const { title, bindings } = context
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      {context.onEveryPage && <p className={styles.hint}>On every page.</p>}
      <ul className={styles.rows}>
        {bindings.map((binding: KeyBinding) => renderRow({ context, binding }))}
      </ul>
    </section>
  )
}

function hasChanges(map: KeyMap): boolean {
  return keyContexts.some((context) =>
    context.bindings.some((binding) => isChanged(map, { context, binding })),
  )
}
