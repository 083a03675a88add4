'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useToast } from '@/components/ui/toast'
import { commandKeys } from './key-bindings'
import { keyHelpState, openKeyHelp, setKeyHelpOpen } from './key-help-state'
import { useKeys } from './use-keys'

const loadDialog = () => import('./key-help-dialog')
type Loaded = Awaited<ReturnType<typeof loadDialog>>

/** Hears `?` on every page. The list comes when it is first asked for. */
export function KeyHelpHost() {
  const isOpen = useSyncExternalStore(keyHelpState.subscribe, keyHelpState.isOpen, () => false)
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const { show } = useToast()
  useKeys(commandKeys, { help: openKeyHelp }, { heardBy: 'everywhere' })

  useEffect(() => {
    if (!isOpen || loaded) return
    loadDialog().then(setLoaded, () => {
      setKeyHelpOpen(false)
      show({ message: 'The server cannot be reached now.', urgent: true })
    })
  }, [isOpen, loaded, show])

  return loaded && <loaded.KeyHelpDialog open={isOpen} onOpenChange={setKeyHelpOpen} />
}
