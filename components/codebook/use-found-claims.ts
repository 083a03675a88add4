'use client'
import { useEffect, useState } from 'react'
import { claimNumberPath, claimRowsPath } from '@/lib/addresses'
import type { ClaimList } from '@/lib/claim-list/list-claims'
import { allClaims, serializeClaimFilter } from '@/lib/claims/claim-filter'
import type { ClaimPlace } from '@/lib/comparison/directory'

/** A claim to choose: its number, its words and where they are from. */
export type FoundClaim = { id: string; number: number; quote: string; source: string }

export type FoundClaims =
  | { status: 'looking' | 'failed' }
  | { status: 'found'; claims: FoundClaim[]; matching: number }

/** So many are shown; more words find the others. */
const mostShown = 20

/** So long nobody types before it is looked for. */
const pauseMs = 200

/** The claims that what was typed finds, by number or by words; those of a tag while nothing is typed. */
export function useFoundClaims(project: string, tagSlug: string, typed: string): FoundClaims {
  const [found, setFound] = useState<FoundClaims>({ status: 'looking' })

  useEffect(() => {
    const leaving = new AbortController()
    setFound({ status: 'looking' })
    const look = async () => {
      try {
        const next = await findClaims(project, tagSlug, typed.trim(), leaving.signal)
        if (!leaving.signal.aborted) setFound(next)
      } catch {
        if (!leaving.signal.aborted) setFound({ status: 'failed' })
      }
    }
    const timer = window.setTimeout(() => void look(), typed === '' ? 0 : pauseMs)
    return () => {
      window.clearTimeout(timer)
      leaving.abort()
    }
  }, [project, tagSlug, typed])

  return found
}

async function findClaims(
  project: string,
  tagSlug: string,
  typed: string,
  signal: AbortSignal,
): Promise<FoundClaims> {
  const number = /^(?:c-?)?(\d{1,9})$/i.exec(typed)?.[1]
  if (number !== undefined) return findByNumber(project, Number(number), signal)
  const filter = typed === '' ? { ...allClaims, tag: [tagSlug] } : { ...allClaims, q: typed }
  const search = `${serializeClaimFilter(filter)}&limit=${mostShown}`
  const { claims, matching }: ClaimList = await read(`${claimRowsPath(project)}?${search}`, signal)
  return {
    status: 'found',
    matching,
    claims: claims.map(({ id, number: own, quote, document }) => ({
      ...{ id, number: own, quote, source: document.publisher || document.title },
    })),
  }
}

async function findByNumber(
  project: string,
  number: number,
  signal: AbortSignal,
): Promise<FoundClaims> {
  const { claim }: { claim: ClaimPlace | null } = await read(
    claimNumberPath(project, number),
    signal,
  )
  if (!claim || claim.isArchived) return { status: 'found', claims: [], matching: 0 }
  const { id, quote, document } = claim
  return { status: 'found', matching: 1, claims: [{ id, number, quote, source: document.title }] }
}

async function read<Value>(address: string, signal: AbortSignal): Promise<Value> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
