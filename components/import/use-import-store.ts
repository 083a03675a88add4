'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAnnotator } from '@/components/annotator/annotator-context'
import { askPreview } from './ask-preview'
import { createImportStore, type ImportSnapshot, type ImportStore } from './import-store'

/** What is on its way, by project and by who adds it. It is kept until the window is closed or loads anew. */
const stores = new Map<string, ImportStore>()

/** The sources that are on their way into a project. Leaving them behind is asked about, on whichever page that is. */
export function useImportStore(project: string): ImportStore & ImportSnapshot {
  const key = `${project} ${useAnnotator()}`
  const [store] = useState(() => storeOf(key, project))
  useEffect(() => {
    stores.set(key, store)
    window.addEventListener('beforeunload', askBeforeLeaving)
  }, [key, store])
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot)
  return { ...store, ...snapshot }
}

/** On the server there is nothing to find: it makes pages for everybody. */
function storeOf(key: string, project: string): ImportStore {
  return stores.get(key) ?? createImportStore(project, askPreview)
}

function askBeforeLeaving(event: BeforeUnloadEvent) {
  if ([...stores.values()].some((store) => store.hasUnsaved())) event.preventDefault()
}
