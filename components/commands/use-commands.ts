'use client'
import { useEffect, useRef } from 'react'
import { type Command, registerCommands } from './command-registry'

/**
 * Offers what a part of a page can do in the list of commands (Ctrl/Cmd+K), for as long as that part is there. What
 * has a key needs no more than `useKeys`: its actions are offered by themselves.
 */
export function useCommands(commands: readonly Command[], from: 'page' | 'everywhere' = 'page') {
  const latest = useRef(commands)
  useEffect(() => {
    latest.current = commands
  })
  useEffect(() => registerCommands(() => latest.current, from), [from])
}
