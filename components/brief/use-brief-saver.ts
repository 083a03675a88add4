'use client'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import type { BriefText } from '@/lib/briefs/brief'
import type { SaveBrief } from './brief-actions'
import { type BriefSaver, type BriefSaverSnapshot, createBriefSaver } from './brief-saver'
import type { BriefView } from './brief-view'
import { briefKey, keepInBrowser, readUnsaved } from './kept-brief'

type Options = {
  view: BriefView
  saveBrief: SaveBrief
  /** Shows a text that was left unsaved before. */
  onResumed: (text: BriefText) => void
}

export type BriefSaving = BriefSaverSnapshot &
  Pick<BriefSaver, 'change' | 'flush' | 'keepMine' | 'takeTheirs'>

/** Saves the text of a brief while it is written, and takes up what an earlier page left unsaved. */
export function useBriefSaver({ view, saveBrief, onResumed }: Options): BriefSaving {
  const { project, brief } = view
  const key = briefKey(project, brief.id, useAnnotator())
  const [saver] = useState(() =>
    createBriefSaver({ project, briefId: brief.id, version: brief.version, saveBrief }),
  )
  const resumed = useRef(onResumed)
  useEffect(() => {
    resumed.current = onResumed
  })

  useEffect(() => {
    const leaving = new AbortController()
    keepInBrowser(
      key,
      (keep) => {
        const left = readUnsaved(key)
        // What another window left behind waits until this one has nothing to save.
        if (left && saver.hasUnsaved()) return
        saver.keepIn(keep)
        if (!left) return
        resumed.current(left.text)
        saver.resume(left)
      },
      leaving.signal,
    )
    return () => {
      void saver.flush()
      saver.stop()
      leaving.abort()
    }
  }, [key, saver])

  const snapshot = useSyncExternalStore(saver.subscribe, saver.getSnapshot, saver.getSnapshot)
  const flush = useCallback(() => saver.flush(), [saver])
  return { ...snapshot, ...saver, flush }
}
