import { storedText } from '@/components/storage/stored-text'

const stored = storedText('counterpoint.commands')

/** As many as fill the list once. */
const mostKept = 12

/** The ids of what was used last, the last one first. Names are not kept: some may be hidden later. */
export function recentCommands(): string[] {
  return parseRecent(stored.get())
}

export function noteCommand(id: string) {
  stored.set(JSON.stringify(withUsed(recentCommands(), id)))
}

export function withUsed(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((known) => known !== id)].slice(0, mostKept)
}

/** Storage may hold anything. */
export function parseRecent(text: string | null): string[] {
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return []
    return value.filter((id) => typeof id === 'string').slice(0, mostKept)
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
