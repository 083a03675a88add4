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

/**
 * The last answers, for whoever comes back to a page: it is drawn as it was left, so that the browser finds its place,
 * and asked for anew. The stamp is that of a page that was made for one person at one time: nobody else sees them.
 */
const remembered = new Map<string, unknown>()
const mostRemembered = 8

function remember(key: string, value: unknown) {
  remembered.delete(key)
  remembered.set(key, value)
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
}

function recall<Value>(key: string): Value | null {
  // What was put in under the key of an address is what that address answers.
  return (remembered.get(key) as Value | undefined) ?? null
}

type Held<Value> = {
  value: Value | null
  valueOf: string | null
  trouble: string | null
  /** What was answered last; null where what is held was remembered. */
  answered: { address: string; stamp: string } | null
}

/**
 * What the API answers to an address, asked anew whenever that or the stamp changes. A request that is not wanted any
 * more is given up, so that an old answer never replaces a newer one. An address of null asks nothing.
 */
export function useAsked<Value>(
  address: string | null,
  { stamp, first = null }: { stamp: string; first?: Value | null },
): AskedOf<Value> {
  const [held, setHeld] = useState(() => heldAtFirst(address, stamp, first))
  const [attempt, setAttempt] = useState(0)
  const { answered } = held
  const isAnswered = answered?.address === address && answered?.stamp === stamp

  useEffect(() => {
    if (address === null || (isAnswered && attempt === 0)) return
    const leaving = new AbortController()
    void askApi<Value>(address, leaving.signal).then(({ value, trouble }) => {
      if (leaving.signal.aborted) return
      if (value !== null) remember(keyOf(address, stamp), value)
      setAttempt(0)
      setHeld((before) => ({
        // A search that fails does not empty the page that somebody reads.
        value: value ?? before.value,
        valueOf: value === null ? before.valueOf : address,
        ...{ trouble, answered: { address, stamp } },
      }))
    })
    return () => leaving.abort()
  }, [address, stamp, isAnswered, attempt])

  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return {
    value: held.value,
    valueOf: held.valueOf,
    isWaiting: address !== null && (!isAnswered || attempt > 0),
    trouble: isAnswered ? held.trouble : null,
    retry,
  }
}

function heldAtFirst<Value>(
  address: string | null,
  stamp: string,
  first: Value | null,
): Held<Value> {
  if (address === null) return { value: null, valueOf: null, trouble: null, answered: null }
  const known = recall<Value>(keyOf(address, stamp))
  const answered = known === null && first !== null ? { address, stamp } : null
  const value = known ?? first
  return { value, valueOf: value && address, trouble: null, answered }
}

function keyOf(address: string, stamp: string): string {
  return `${stamp} ${address}`
}
