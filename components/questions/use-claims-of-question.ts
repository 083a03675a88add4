'use client'
import { useEffect, useState } from 'react'
import { claimsOfQuestionPath } from '@/lib/addresses'
import type { ClaimOfQuestion, ClaimsOfQuestion } from '@/lib/comparison/claims-of-question'

type Asked = {
  project: string
  /** Slugs. */
  question: string
  position?: string
  /** So many at a time. */
  atOnce: number
}

type Loaded = {
  claims: ClaimOfQuestion[]
  /** How many there are; null while nobody knows. */
  total: number | null
  status: 'loading' | 'loaded' | 'failed'
}

/** The claims of a question or of one of its positions, the first of them at once, further ones by `loadMore`. */
export function useClaimsOfQuestion({ project, question, position, atOnce }: Asked) {
  const [wanted, setWanted] = useState(atOnce)
  const [loaded, setLoaded] = useState<Loaded>({ claims: [], total: null, status: 'loading' })

  useEffect(() => {
    const leaving = new AbortController()
    setLoaded((before) => ({ ...before, status: 'loading' }))
    const search = new URLSearchParams({
      ...(position !== undefined && { position }),
      offset: String(wanted - atOnce),
      limit: String(atOnce),
    })
    load(`${claimsOfQuestionPath(project, question)}?${search}`, leaving.signal).then(
      ({ total, claims }) =>
        setLoaded((before) => ({
          claims: [...before.claims.slice(0, wanted - atOnce), ...claims],
          ...{ total, status: 'loaded' },
        })),
      () => {
        if (!leaving.signal.aborted) setLoaded((before) => ({ ...before, status: 'failed' }))
      },
    )
    return () => leaving.abort()
  }, [project, question, position, wanted, atOnce])

  return { ...loaded, loadMore: () => setWanted((before) => before + atOnce) }
}

async function load(address: string, signal: AbortSignal): Promise<ClaimsOfQuestion> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return await response.json()
}
