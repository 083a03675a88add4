'use client'
import { ChevronDown, UserRound } from 'lucide-react'
import { type MouseEvent, useRef, useState } from 'react'
import { useCommands } from '@/components/commands/use-commands'
import { useToast } from '@/components/ui/toast'
import type { View } from '@/lib/comparison/view'
import styles from './annotator-menu.module.css'
import { useViewChange } from './use-view-change'
import type { ViewActions } from './view-actions'
import { viewCommands } from './view-commands'

type AnnotatorMenuProps = {
  view: View
  /** Everybody who can be chosen, by name. */
  people: readonly string[]
  actions: ViewActions
}

/** No page waits for what few people open: the menu comes when the button is reached. */
const loadChoices = () => import('./annotator-choices')
type Choices = Awaited<ReturnType<typeof loadChoices>>

/** Who annotates, on every page, and the way to change it. */
export function AnnotatorMenu(props: AnnotatorMenuProps) {
  const { annotator } = props.view
  const trigger = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [choices, setChoices] = useState<Choices | null>(null)
  const { show } = useToast()
  const { changeOrSay } = useViewChange()
  const pressedAt = useRef(0)
  const closedAt = useRef(-1)

  function setOpenOrNot(next: boolean) {
    if (!next) closedAt.current = performance.now()
    setOpen(next)
  }

  /** A press outside the menu closes it, and a press on this button is one: it is not to open it again. */
  function press({ detail }: MouseEvent) {
    const isByPointer = detail > 0
    if (!isByPointer || closedAt.current < pressedAt.current) void toggle()
  }

  async function toggle() {
    const loaded = choices ?? (await loadChoices().catch(() => null))
    if (loaded === null) return show({ message: 'The server cannot be reached now.', urgent: true })
    setChoices(loaded)
    setOpenOrNot(!open)
  }

  useCommands(viewCommands(props, changeOrSay), 'everywhere')
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        aria-label={`Annotating as ${annotator}. Change`}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void loadChoices().catch(() => null)}
        onFocus={() => void loadChoices().catch(() => null)}
        onPointerDown={({ timeStamp }) => {
          pressedAt.current = timeStamp
        }}
        onClick={press}
      >
        <UserRound size={16} aria-hidden />
        <span className={styles.name} title={annotator}>
          {annotator}
        </span>
        <ChevronDown size={14} aria-hidden />
      </button>
      {choices && (
        <choices.AnnotatorChoices
          {...props}
          trigger={trigger}
          open={open}
          onOpenChange={setOpenOrNot}
        />
      )}
    </>
  )
}
