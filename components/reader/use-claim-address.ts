'use client'
import { useEffect, useEffectEvent } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { useToast } from '@/components/ui/toast'

/** Goes to the claim that the address names, when the page opens and when the address changes. */
export function useClaimAddress(
  isReady: boolean,
  claims: readonly ReaderClaim[],
  goTo: (id: string) => void,
) {
  const { show } = useToast()
  const follow = useEffectEvent(() => {
    const number = claimNumberOf(window.location.hash)
    if (number === null) return
    const claim = claims.find((known) => known.number === number)
    if (claim) goTo(claim.id)
    else
      show({
        message: `C-${number} is not in this document: it was archived, is hidden from you, or never was here.`,
      })
  })

  useEffect(() => {
    if (!isReady) return
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [isReady])
}

/** The number in an address that ends in "#claim-12"; null in any other. */
export function claimNumberOf(hash: string): number | null {
  const digits = /^#claim-(\d{1,9})$/.exec(hash)?.[1]
  return digits === undefined ? null : Number(digits)
}
