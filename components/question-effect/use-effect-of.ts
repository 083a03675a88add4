'use client'
import { useEffect, useRef, useState } from 'react'
import type { EffectAnswer } from '@/lib/comparison/effect/effect-answer'
import type { QuestionChange } from '@/lib/questions/question-change'
import { askEffect } from './ask-effect'

export type AskedEffect =
  | { status: 'asking' }
  | { status: 'failed'; message: string }
  | { status: 'answered'; answer: EffectAnswer }

/** Somebody who types or chooses claim after claim asks once. */
const pauseMs = 250

/**
 * What a change does, asked for as soon as it is given, and anew for another one. Null is no change yet. `askAgain` asks
 * the same once more, after something was changed meanwhile.
 */
export function useEffectOf(project: string, change: QuestionChange | null) {
  const [asked, setAsked] = useState<AskedEffect>({ status: 'asking' })
  const [times, setTimes] = useState(0)
  const latest = useRef(0)
  const content = change && JSON.stringify(change)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is asking the same once more
  useEffect(() => {
    if (content === null) return
    latest.current += 1
    const own = latest.current
    setAsked({ status: 'asking' })
    const timer = setTimeout(async () => {
      const answer = await askEffect(project, JSON.parse(content))
      if (own !== latest.current) return
      setAsked(
        answer.ok
          ? { status: 'answered', answer: answer.value }
          : { status: 'failed', message: answer.message },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      latest.current += 1
    }
  }, [project, content, times])

  return { asked, askAgain: () => setTimes((before) => before + 1) }
}
