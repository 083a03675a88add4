'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { counterPassagesPath } from '@/lib/addresses'
import type { CounterPassagesAnswer } from '@/lib/comparison/counter-passages-answer'

export type Asked =
  | { status: 'not-asked' }
  | { status: 'asking' }
  | { status: 'failed' }
  | { status: 'answered'; answer: CounterPassagesAnswer }

/** What stands against a claim, once somebody asks. It is asked anew for another claim or another state of it. */
export function useCounterPassages(project: string, claimId: string) {
  const [asked, setAsked] = useState<Asked>({ status: 'not-asked' })
  const running = useRef<AbortController | null>(null)

  const askNow = useCallback(async () => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setAsked({ status: 'asking' })
    const answer = await fetchAnswer(counterPassagesPath(project, claimId), controller.signal)
    if (controller.signal.aborted) return
    setAsked(answer ? { status: 'answered', answer } : { status: 'failed' })
  }, [project, claimId])

  useEffect(() => () => running.current?.abort(), [])

  function close() {
    running.current?.abort()
    setAsked({ status: 'not-asked' })
  }

  return { asked, ask: askNow, close }
}

/** Null where there is none that can be read. */
async function fetchAnswer(
  address: string,
  signal: AbortSignal,
): Promise<CounterPassagesAnswer | null> {
  try {
    const [response, { counterPassagesSchema }] = await Promise.all([
      fetch(address, { signal }),
      import('@/lib/comparison/counter-passages-answer'),
    ])
    if (!response.ok) return null
    return counterPassagesSchema.safeParse(await response.json()).data ?? null
  } catch {
    return null
  }
}
