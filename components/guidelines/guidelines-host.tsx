'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { projectKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { useToast } from '@/components/ui/toast'
import { closeGuidelines, guidelinesState, openGuidelines } from './guidelines-state'

const loadPane = () => import('./guidelines-pane')
type Loaded = Awaited<ReturnType<typeof loadPane>>

/** Hears the key of the guidelines on every page of a project. They come when they are first asked for. */
export function GuidelinesHost({ project }: { project: string }) {
  const state = useSyncExternalStore(
    guidelinesState.subscribe,
    guidelinesState.get,
    guidelinesState.get,
  )
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const { show } = useToast()
  const toggle = () => (state.isOpen ? closeGuidelines() : openGuidelines())
  useKeys(projectKeys, { guidelines: toggle }, { heardBy: 'everywhere' })

  useEffect(() => {
    if (!state.isOpen || loaded) return
    loadPane().then(setLoaded, () => {
      closeGuidelines()
      show({ message: 'The server cannot be reached now.', urgent: true })
    })
  }, [state.isOpen, loaded, show])

  // Another project has other guidelines.
  useEffect(() => closeGuidelines, [])

  return loaded && <loaded.GuidelinesPane project={project} opening={state} />
}
