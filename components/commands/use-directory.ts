'use client'
import { useEffect, useState } from 'react'
import { directoryPath, projectsPath } from '@/lib/addresses'
import type { Directory } from '@/lib/comparison/directory'
import type { Command } from './command-registry'
import { directoryCommands, projectCommands } from './directory-commands'

type Found = { state: 'loading' | 'loaded' | 'failed'; commands: readonly Command[] }

/** What can be opened by its name, asked for once with each opening of the list: what is hidden can change. */
export function useDirectory(project: string | null): Found {
  const [found, setFound] = useState<Found>({ state: 'loading', commands: [] })
  useEffect(() => {
    const leaving = new AbortController()
    const load = async () => {
      const [directory, library] = await Promise.all([
        project === null ? null : read<Directory>(directoryPath(project), leaving.signal),
        read<{ projects: { slug: string; title: string }[] }>(projectsPath, leaving.signal),
      ])
      setFound({
        state: 'loaded',
        commands: [
          ...(project !== null && directory ? directoryCommands(project, directory) : []),
          ...projectCommands(library.projects, project),
        ],
      })
    }
    load().catch(() => {
      if (!leaving.signal.aborted) setFound({ state: 'failed', commands: [] })
    })
    return () => leaving.abort()
  }, [project])
  return found
}

/** Our own server answers what the type says, or not at all. */
async function read<Value>(address: string, signal: AbortSignal): Promise<Value> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
