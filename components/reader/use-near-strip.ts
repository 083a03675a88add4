'use client'
import { type RefObject, useEffect, useState } from 'react'
import { onScrollFrame } from './on-scroll-frame'

/** A strip of an element, in pixels from its top. */
export type Strip = { top: number; bottom: number }

const nothing: Strip = { top: 0, bottom: 0 }

/** The part of an element within one screen of what is in sight; null while it is not asked for. */
export function useNearStrip(element: RefObject<HTMLElement | null>, isOn: boolean): Strip | null {
  const [strip, setStrip] = useState<Strip | null>(null)
  useEffect(() => {
    if (!isOn) {
      setStrip(null)
      return
    }
    return onScrollFrame(() => {
      const height = window.innerHeight
      const top = -(element.current?.getBoundingClientRect().top ?? 0)
      setStrip((known) =>
        known && known.top <= Math.max(top, 0) && known.bottom >= top + height
          ? known
          : { top: top - height, bottom: top + 2 * height },
      )
    })
  }, [element, isOn])
  return isOn ? (strip ?? nothing) : null
}
