'use client'
import { useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useToast } from '@/components/ui/toast'
import type { View } from '@/lib/comparison/view'
import type { Answer } from '@/lib/errors'
import { announceView } from './view-news'

/**
 * Changes who annotates or what is hidden, and opens the page anew: to everything on it, this is leaving. What is not
 * saved is kept for the person who typed it, as when one leaves.
 */
export function useViewChange() {
  const [isChanging, setIsChanging] = useState(false)
  const { show } = useToast()

  /** Gives why it was refused; null once the page is on its way. */
  async function change(asked: Promise<Answer<View>>): Promise<string | null> {
    setIsChanging(true)
    const answer = await ask(asked)
    if (answer.ok) {
      announceView(answer.value)
      window.location.reload()
      return null
    }
    setIsChanging(false)
    return answer.message
  }

  async function changeOrSay(asked: Promise<Answer<View>>): Promise<void> {
    const refusal = await change(asked)
    if (refusal !== null) show({ message: refusal, urgent: true })
  }

  return { isChanging, change, changeOrSay }
}
