'use client'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { uuidv7 } from 'uuidv7'
import { refused } from '@/components/asking/ask'
import { useRefresh } from '@/components/shell/refresh-context'
import { type UndoSteps, useUndoKeys } from '@/components/undo/use-undo-keys'
import type { Reading } from '@/lib/comparison/reading'
import type { ClaimActions } from './claim-actions'
import { type ClaimSaver, createClaimSaver, type ParseClaim } from './claim-saver'
import type { ClaimStore } from './claim-store'
import { changesKeptInBrowser, type KeptChanges } from './kept-changes'
import { conflictsOf, saveStatusOf, shownClaims } from './shown-claims'

/** The claims of the document that is read, and everything that changes them. */
export function useClaimStore(reading: Reading, actions: ClaimActions): ClaimStore {
  const saver = useSaver(reading, actions)
  const { model, isKept } = useSyncExternalStore(
    saver.subscribe,
    saver.getSnapshot,
    saver.getSnapshot,
  )
  const steps = useMemo(() => stepsAfterSaving(saver, actions), [saver, actions])
  const { undo, redo } = useUndoKeys(reading.project.slug, steps)
  const claims = useMemo(() => shownClaims(model), [model])
  const conflicts = useMemo(() => conflictsOf(model), [model])
  return useMemo(
    () => ({
      claims,
      conflicts,
      status: saveStatusOf(model, isKept),
      createClaim: saver.createClaim,
      changeClaim: saver.changeClaim,
      archiveClaim: saver.archiveClaim,
      resolveConflict: saver.resolveConflict,
      discardChanges: saver.discardChanges,
      retry: saver.retry,
      undo,
      redo,
    }),
    [claims, conflicts, model, isKept, saver, undo, redo],
  )
}

const saversOfWindow = new Map<string, ClaimSaver>()

/** One for each document and window: a page that one comes back to may be older than what was saved since. */
function useSaver(reading: Reading, actions: ClaimActions): ClaimSaver {
  const refresh = useRefresh()
  const [{ saver, isNew }] = useState(() => saverOf(reading, actions))

  useEffect(() => saver.receive(reading, actions), [saver, reading, actions])

  useEffect(() => {
    saver.start()
    if (!isNew) refresh()
  }, [saver, isNew, refresh])

  useEffect(() => {
    const retryWhenSeen = () => {
      if (document.visibilityState === 'visible') saver.retry()
    }
    const warn = (event: BeforeUnloadEvent) => {
      const { model, isKept } = saver.getSnapshot()
      if (model.pending.size > 0 && !isKept) event.preventDefault()
    }
    window.addEventListener('online', saver.retry)
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', retryWhenSeen)
    return () => {
      window.removeEventListener('online', saver.retry)
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', retryWhenSeen)
    }
  }, [saver])

  return saver
}

function saverOf(reading: Reading, actions: ClaimActions): { saver: ClaimSaver; isNew: boolean } {
  if (typeof window === 'undefined') {
    return { saver: createClaimSaver(reading, actions, nothingKept, parseClaim), isNew: true }
  }
  const scope = scopeOf(reading)
  const known = saversOfWindow.get(scope)
  if (known) return { saver: known, isNew: false }
  const kept = changesKeptInBrowser(scope, uuidv7())
  const saver = createClaimSaver(reading, actions, kept, parseClaim)
  saversOfWindow.set(scope, saver)
  return { saver, isNew: true }
}

/** Changes belong to the person who made them: nobody else sends them, and they wait until that person is back. */
function scopeOf({ project, document, annotator }: Reading): string {
  const person = encodeURIComponent(annotator).replaceAll('.', '%2E')
  return `${project.id}.${document.id}.${person}`
}

/** Loaded when it is needed: most people never meet a conflict. */
const parseClaim: ParseClaim = async (value) => {
  const schema = await import('./claim-schema').catch(() => null)
  return schema?.parseClaim(value) ?? null
}

/** The server draws the page and saves nothing. */
const nothingKept: KeptChanges = { keep: () => true, adoptOrphans() {} }

/** What is undone is the last thing that was saved: everything has to be, first. */
function stepsAfterSaving(saver: ClaimSaver, { undo, redo }: UndoSteps): UndoSteps {
  const afterSaving =
    (step: UndoSteps['undo']): UndoSteps['undo'] =>
    async (input) => {
      const isSaved = await saver.settle()
      return isSaved
        ? step(input)
        : refused('Some changes are not saved yet: save them first, then undo or redo.')
    }
  return { undo: afterSaving(undo), redo: afterSaving(redo) }
}
