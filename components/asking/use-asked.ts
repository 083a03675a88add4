'use client'
import { useCallback, useEffect, useState } from 'react'
import { askApi } from './ask-api'

export type AskedOf<Value> = {
  /** The newest answer that has come: while another one is awaited, that of the address before. */
  value: Value | null
  /** The address that it answers. */
  valueOf: string | null
  /** Whether the answer to the address that is asked for has yet to come. */
  isWaiting: boolean
  /** Why there is none, in words that the server or this page has for it. */
  trouble: string | null
  retry: () => void
}

type Answered<Value> = {
  address: string
  stamp: string
  value: Value | null
  trouble: string | null
}

/**
 * What the API answers to an address, asked anew whenever that or the stamp changes. A request that is not wanted any
 * more is given up, so that an old answer never replaces a newer one. An address of null asks nothing.
 */
export function useAsked<Value>(
  address: string | null,
  { stamp, first = null }: { stamp: string; first?: Value | null },
): AskedOf<Value> {
  const [answered, setAnswered] = useState<Answered<Value> | null>(() =>
    address !== null && first !== null ? { address, stamp, value: first, trouble: null } : null,
  )
  const [attempt, setAttempt] = useState(0)
  const isAnswered = answered?.address === address && answered.stamp === stamp

  useEffect(() => {
    if (address === null || (isAnswered && attempt === 0)) return
    const leaving = new AbortController()
    void askApi<Value>(address, leaving.signal).then((answer) => {
      if (leaving.signal.aborted) return
      setAttempt(0)
      setAnswered((before) => ({
        ...{ address, stamp, trouble: answer.trouble },
        // A search that fails must not empty the page that somebody reads.
        value: answer.value ?? (before?.address === address ? before.value : null),
      }))
    })
    return () => leaving.abort()
  }, [address, stamp, isAnswered, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return {
    value: answered?.value ?? null,
    valueOf: answered?.address ?? null,
    isWaiting: address !== null && (!isAnswered || attempt > 0),
    trouble: isAnswered ? answered.trouble : null,
    retry,
  }
}
