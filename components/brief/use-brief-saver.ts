'use client'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import type { BriefText } from '@/lib/briefs/brief'
import type { SaveBrief } from './brief-actions'
import { type BriefSaver, type BriefSaverSnapshot, createBriefSaver } from './brief-saver'
import type { BriefView } from './brief-view'
import { briefKeptInBrowser, briefKey, type KeptBrief } from './kept-brief'

type Options = {
  view: BriefView
  saveBrief: SaveBrief
  /** Shows a text that was left unsaved before. */
  onResumed: (text: BriefText) => void
}

export type BriefSaving = BriefSaverSnapshot &
  Pick<BriefSaver, 'change' | 'flush' | 'keepMine' | 'takeTheirs'>

const toBeKept: KeptBrief = { keep: (unsaved) => unsaved === null, read: () => null, release() {} }

/** Saves the text of a brief while it is written, and takes up what an earlier page left unsaved. */
export function useBriefSaver({ view, saveBrief, onResumed }: Options): BriefSaving {
  const { project, brief } = view
  const key = briefKey(project, brief.id, useAnnotator())
  // The browser says after a moment whether it keeps the text.
  const kept = useRef(toBeKept)
  const [saver] = useState(() =>
    createBriefSaver({
      ...{ project, briefId: brief.id, version: brief.version, saveBrief },
      kept: { ...toBeKept, keep: (unsaved) => kept.current.keep(unsaved) },
    }),
  )
  const resumed = useRef(onResumed)
  useEffect(() => {
    resumed.current = onResumed
  })

  useEffect(() => {
    let isGone = false
    void briefKeptInBrowser(key).then((found) => {
      if (isGone) return found.release()
      kept.current = found
      const unsaved = found.read()
      if (!unsaved) return
      resumed.current(unsaved.text)
      saver.resume(unsaved)
    })
    return () => {
      isGone = true
      void saver.flush()
      saver.stop()
      kept.current.release()
      kept.current = toBeKept
    }
  }, [key, saver])

  const snapshot = useSyncExternalStore(saver.subscribe, saver.getSnapshot, saver.getSnapshot)
  const flush = useCallback(() => saver.flush(), [saver])
  return { ...snapshot, ...saver, flush }
}
