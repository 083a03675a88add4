'use client'
import { useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import type { Answer } from '@/lib/errors'
import {
  isSameOrder,
  placesOf,
  type QuestionLine,
  type QuestionPlace,
} from '@/lib/questions/question-order'

export type OrderQuestions = (input: {
  batchId: string
  project: string
  places: QuestionPlace[]
  basedOn: string
}) => Promise<Answer<{ order: string }>>

type Stored = { lines: readonly QuestionLine[]; order: string }

/** So long after a key the order is saved: keys that are pressed one after the other are one change. */
const pauseMs = 600

/**
 * The order as it is on the screen. It is saved at once, after a key a moment after the last one, and before the page is
 * left. One that is refused goes back to what is stored, with the reason.
 */
export function useQuestionOrder(
  project: string,
  stored: Stored,
  { orderQuestions, undo }: { orderQuestions: OrderQuestions; undo: () => void },
) {
  const [moved, setMoved] = useState<readonly QuestionLine[] | null>(null)
  const base = useRef(stored)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const waiting = useRef<readonly QuestionLine[] | null>(null)
  const isSaving = useRef(false)
  const refresh = useRefresh()
  const { show } = useToast()

  // What the page was made anew with is the ground of the next move, unless one is on its way.
  useEffect(() => {
    if (isSaving.current || timer.current !== undefined) return
    base.current = stored
    setMoved(null)
  }, [stored])

  async function save(lines: readonly QuestionLine[]) {
    clearTimeout(timer.current)
    timer.current = undefined
    if (isSaving.current) return wait(lines)
    if (isSameOrder(lines, base.current.lines)) return setMoved(null)
    isSaving.current = true
    const basedOn = base.current.order
    const places = placesOf(lines)
    const answer = await ask(orderQuestions({ batchId: uuidv7(), project, places, basedOn }))
    isSaving.current = false
    if (answer.ok) {
      base.current = { lines, order: answer.value.order }
      show({ message: 'Order saved', action: { label: 'Undo', onAction: undo } })
    } else {
      setMoved(null)
      show({ message: answer.message, urgent: true })
    }
    refresh()
  }

  function wait(lines: readonly QuestionLine[]) {
    clearTimeout(timer.current)
    waiting.current = lines
    timer.current = setTimeout(() => void save(lines), pauseMs)
  }

  const saveWaiting = useRef(() => {})
  useEffect(() => {
    saveWaiting.current = () => {
      clearTimeout(timer.current)
      if (timer.current !== undefined && waiting.current) void save(waiting.current)
    }
  })
  useEffect(() => {
    const saveNow = () => saveWaiting.current()
    window.addEventListener('pagehide', saveNow)
    return () => {
      window.removeEventListener('pagehide', saveNow)
      saveNow()
    }
  }, [])

  return {
    lines: moved ?? stored.lines,
    move(lines: readonly QuestionLine[], { isByKey }: { isByKey: boolean }) {
      setMoved(lines)
      if (isByKey) wait(lines)
      else void save(lines)
    },
  }
}
