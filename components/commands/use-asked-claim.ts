'use client'
import { useEffect, useState } from 'react'
import { claimNumberPath } from '@/lib/addresses'
import type { ClaimPlace } from '@/lib/comparison/directory'

type Asked =
  | { number: number; state: 'looking' | 'failed' }
  | { number: number; claim: ClaimPlace | null }

/** Where the claim of a number is, asked for as it is typed; null while no number is. */
export function useAskedClaim(project: string | null, number: number | null): Asked | null {
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    if (project === null || number === null) return setAsked(null)
    const leaving = new AbortController()
    setAsked({ number, state: 'looking' })
    fetch(claimNumberPath(project, number), { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`answered ${response.status}`)
        const { claim }: { claim: ClaimPlace | null } = await response.json()
        setAsked({ number, claim })
      })
      .catch(() => {
        if (!leaving.signal.aborted) setAsked({ number, state: 'failed' })
      })
    return () => leaving.abort()
  }, [project, number])
  return asked?.number === number ? asked : null
}
