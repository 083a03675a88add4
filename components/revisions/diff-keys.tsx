'use client'
import { diffKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { useKeys } from '@/components/keyboard/use-keys'
import { Button } from '@/components/ui/button'

/** Goes from change to change, by key or button. */
export function DiffKeys() {
  const next = useShortcut(diffKeys, 'next')
  const previous = useShortcut(diffKeys, 'previous')
  useKeys(diffKeys, { next: () => step(1), previous: () => step(-1) })
  return (
    <>
      <Button size="s" aria-keyshortcuts={previous.shortcut} onClick={() => step(-1)}>
        Previous change
      </Button>
      <Button size="s" aria-keyshortcuts={next.shortcut} onClick={() => step(1)}>
        Next change
      </Button>
      <KeyHelp />
    </>
  )
}

/** From the change that has the focus, else from the first one in sight. */
function step(direction: 1 | -1) {
  const changes = [
    ...document.querySelectorAll<HTMLElement>('[data-change]:not([data-change=same])'),
  ]
  const current = changes.findIndex((change) => change.contains(document.activeElement))
  const at = current === -1 ? firstInSight(changes, direction) : current + direction
  const change = changes[Math.min(Math.max(at, 0), changes.length - 1)]
  change?.focus({ preventScroll: true })
  change?.scrollIntoView({ block: 'center' })
}

function firstInSight(changes: readonly HTMLElement[], direction: 1 | -1): number {
  const below = changes.findIndex((change) => change.getBoundingClientRect().bottom > 0)
  if (below === -1) return changes.length - 1
  return direction === 1 ? below : below - 1
}
