'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { editingKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import type { Answer } from '@/lib/errors'
import { readInTheWay } from '@/lib/history/in-the-way'
import type { TakenAway } from '@/lib/history/taken-away'
import { pageThatStands } from './page-that-stands'
import { sayRefusal } from './say-refusal'

type Step = (input: {
  batchId: string
  project: string
  /** Changes that could not be undone, and that the person chose to leave as they are. */
  passOver?: string[]
}) => Promise<Answer<TakenAway & { label: string }>>

export type UndoSteps = { undo: Step; redo: Step }

type Direction = 'undo' | 'redo'

/**
 * Ctrl/Cmd+Z undoes the project's last change, with Shift (or Ctrl+Y) it does it again. In a text field the
 * keys stay the browser's own. Gives both as functions for buttons and toasts. A page that has work to do first hears
 * the keys before the project does.
 */
export function useUndoKeys(
  project: string,
  { undo, redo }: UndoSteps,
  heardBy: 'page' | 'everywhere' = 'page',
  /** For a page that reads anew by itself; else it is made anew. It stays the same function. */
  readAnew?: () => void,
) {
  const { show } = useToast()
  const router = useRouter()
  const refresh = useRefresh()

  const takeStep = useCallback(
    async (direction: Direction, passOver: string[] = []): Promise<void> => {
      const step = direction === 'undo' ? undo : redo
      const answer = await ask(step({ batchId: uuidv7(), project, passOver }))
      if (answer.ok) {
        const { pathname, search } = window.location
        const address = pathname + search
        const stands = await pageThatStands(address, answer.value)
        // Whoever went on meanwhile is not led back.
        const isStillHere = window.location.pathname + window.location.search === address
        if (stands !== address && isStillHere) router.replace(stands)
        else if (readAnew) readAnew()
        else refresh()
        const back = direction === 'undo' ? 'redo' : 'undo'
        show({
          message: `${past[direction]}: ${answer.value.label}`,
          action: { label: names[back], onAction: () => takeStep(back) },
        })
        return
      }
      const inTheWay = direction === 'undo' ? readInTheWay(answer.current) : null
      show({
        ...sayRefusal(project, answer),
        ...(inTheWay && {
          urgent: true,
          action: {
            label: 'Undo the change before it',
            onAction: () => takeStep('undo', [...passOver, inTheWay.change.id]),
          },
        }),
      })
    },
    [project, undo, redo, show, router, refresh, readAnew],
  )

  useKeys(
    editingKeys,
    { undo: () => void takeStep('undo'), redo: () => void takeStep('redo') },
    { heardBy },
  )

  return { undo: () => takeStep('undo'), redo: () => takeStep('redo') }
}

const names = { undo: 'Undo', redo: 'Redo' }
const past = { undo: 'Undone', redo: 'Done again' }
