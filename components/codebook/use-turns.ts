'use client'
import { useCallback, useRef } from 'react'

export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>

/**
 * Does one piece of work after the other, in the order in which they were asked for: what is undone while moves are on
 * their way is the last of them. The work answers for its failures itself.
 */
export function useTurns(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback((work) => {
    const turn = last.current.then(work, work)
    last.current = turn
    return turn
  }, [])
}
