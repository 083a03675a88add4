'use client'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

/** Sent to the document when a page is about to be left by other means than a link. */
export const departureEvent = 'counterpoint:departure'

/** Goes to another page of the product as a link does: with the line at the top while that is on its way. */
export function useNavigate() {
  const router = useRouter()
  return useCallback(
    (href: string, options?: { scroll?: boolean }) => {
      if (leadsElsewhere(new URL(href, window.location.href))) {
        document.dispatchEvent(new Event(departureEvent))
      }
      router.push(href, options)
    },
    [router],
  )
}

/** Whether the address is another page of the product: another place on this one takes no waiting. */
export function leadsElsewhere({ origin, pathname, search }: URL): boolean {
  const here = window.location
  return origin === here.origin && (pathname !== here.pathname || search !== here.search)
}
