'use client'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { storedText } from '@/components/storage/stored-text'
import {
  type ChosenClaim,
  emptyTray,
  parseTray,
  serializeTray,
  type Tray,
  withClaimToggled,
} from './compare-tray'

type CompareTray = {
  tray: Tray
  isChosen: (claimNumber: number) => boolean
  toggle: (claim: ChosenClaim, known: Pick<Tray, 'questions' | 'question'>) => void
  chooseQuestion: (slug: string) => void
  clear: () => void
}

/** What is chosen in this browser in a project. It outlives the page, and all windows show the same. */
export function useCompareTray(project: string): CompareTray {
  const stored = useMemo(() => storedText(`counterpoint.compare.${project}`), [project])
  const text = useSyncExternalStore(stored.subscribe, stored.get, () => null)
  const tray = useMemo(() => parseTray(text), [text])
  // What is stored may be newer than what was drawn last: two keys can be pressed before the next frame.
  const change = useCallback(
    (changed: (before: Tray) => Tray) =>
      stored.set(serializeTray(changed(parseTray(stored.get())))),
    [stored],
  )
  return useMemo(
    () => ({
      tray,
      isChosen: (claimNumber) => tray.chosen.some(({ number }) => number === claimNumber),
      toggle: (claim, known) => change((before) => withClaimToggled(before, claim, known)),
      chooseQuestion: (question) => change((before) => ({ ...before, question })),
      clear: () => change(() => emptyTray),
    }),
    [tray, change],
  )
}
