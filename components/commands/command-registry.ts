/** Something that can be done or opened, as the list of commands shows it. */
export type Command = {
  /** The same for the same thing on every page: what was used last is kept by it. */
  id: string
  label: string
  /** What it is: "Action", "Page", "Document". */
  kind: string
  /** Its keys in words, the first one shown. */
  keys?: readonly string[]
  /** Other words that find it. */
  also?: readonly string[]
  /** What else tells it from others, behind the label. */
  hint?: string
} & (
  | { run: () => void }
  | {
      href: string
      /** A file: it is downloaded, and the page stays. */
      isFile?: boolean
    }
)

type Source = () => readonly Command[]

/** Those of the page come before those that every page has: the same command can be both. */
const sources = {
  pane: new Set<Source>(),
  page: new Set<Source>(),
  everywhere: new Set<Source>(),
}

const listeners = new Set<() => void>()

/** How often something was offered or taken back. */
let changes = 0

/** Offers commands for as long as a part of the page is there. They are asked for when the list opens or changes. */
export function registerCommands(source: Source, from: keyof typeof sources = 'page'): () => void {
  sources[from].add(source)
  noteChange()
  return () => {
    sources[from].delete(source)
    noteChange()
  }
}

function noteChange() {
  changes += 1
  for (const listener of listeners) listener()
}

/** Tells who lists the commands that others are offered: parts of a page come and go while the list is open. */
export const offeredCommands = {
  changes: () => changes,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

/** What can be done here and now, each command once. */
export function registeredCommands(): Command[] {
  const known = new Map<string, Command>()
  for (const source of [...sources.pane, ...sources.page, ...sources.everywhere]) {
    for (const command of source()) {
      if (!known.has(command.id)) known.set(command.id, command)
    }
  }
  return [...known.values()]
}
