'use client'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type HeldTyping, holdTyping } from '@/components/keyboard/hold-typing'
import { commandKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { useKeys } from '@/components/keyboard/use-keys'
import { useToast } from '@/components/ui/toast'
import styles from './command-button.module.css'
import { type Place, rememberPlace } from './remember-place'

const loadPalette = () => import('./command-palette')
type Loaded = Awaited<ReturnType<typeof loadPalette>>

/** Late enough to leave the first seconds to the page itself. */
const readyAfterMs = 3_000

/** The way to everything that can be done or opened, on every page; Ctrl/Cmd+K does the same. */
export function CommandButton({ project }: { project: string | null }) {
  const [palette, setPalette] = useState<Loaded | null>(null)
  const [opening, setOpening] = useState({ count: 0, isOpen: false, typedAhead: '' })
  const place = useRef<Place | null>(null)
  const held = useRef<HeldTyping | null>(null)
  const { show } = useToast()

  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().then(setPalette, () => null), readyAfterMs)
    return () => clearTimeout(timer)
  }, [])

  useEffect(
    () => () => {
      held.current?.release()
      held.current = null
    },
    [],
  )

  async function open() {
    if (opening.isOpen || held.current) return
    place.current = rememberPlace()
    const typing = holdTyping(() => {
      held.current = null
    })
    held.current = typing
    const loaded = palette ?? (await loadPalette().catch(() => null))
    // Given up meanwhile, and perhaps asked for once more.
    if (held.current !== typing) return
    held.current = null
    const typedAhead = typing.release()
    if (loaded === null) return show({ message: 'The server cannot be reached now.', urgent: true })
    // At once: a letter in between would have neither the field nor who held it for the field.
    flushSync(() => {
      setPalette(loaded)
      setOpening(({ count }) => ({ count: count + 1, isOpen: true, typedAhead }))
    })
  }

  /** The place comes back first: what was chosen works on what has the focus or is selected. */
  function closed(run: (() => void) | null) {
    place.current?.restore()
    place.current = null
    if (run) afterDrawing(run)
  }

  useKeys(commandKeys, { commands: () => void open() }, { heardBy: 'everywhere' })
  return (
    <>
      <button type="button" className={styles.button} onClick={open}>
        <Search size={16} aria-hidden />
        <span className={styles.words}>Commands</span>
        <span className={styles.key} aria-hidden="true">
          <KeyHint keys={commandKeys} of="commands" />
        </span>
      </button>
      {palette && opening.count > 0 && (
        <palette.CommandPalette
          key={opening.count}
          project={project}
          typedAhead={opening.typedAhead}
          open={opening.isOpen}
          onClose={() => setOpening((known) => ({ ...known, isOpen: false }))}
          onClosed={closed}
        />
      )}
    </>
  )
}

/** Once the page has drawn what has the focus and what is selected. */
function afterDrawing(run: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)))
}
