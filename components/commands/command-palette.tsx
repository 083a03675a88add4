'use client'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { useNavigate } from '@/components/shell/use-navigate'
import { Palette } from '@/components/ui/palette'
import { askedClaimNumber } from './asked-claim-number'
import { type Command, offeredCommands, registeredCommands } from './command-registry'
import { claimCommand } from './directory-commands'
import { rankCommands, readyCommand } from './rank-commands'
import { noteCommand, recentCommands } from './recent-commands'
import { useAskedClaim } from './use-asked-claim'
import { useDirectory } from './use-directory'

type CommandPaletteProps = {
  /** The slug of the project whose pages these are; null outside of projects. */
  project: string | null
  /** What was typed before it was there. */
  typedAhead: string
  open: boolean
  onClose: () => void
  /** It is gone. What was chosen is to be done once the focus is back where it was; null where nothing was. */
  onClosed: (run: (() => void) | null) => void
}

/** More than anybody reads: typing finds the others. */
const mostShown = 60

/** Everything that can be done here or opened, found by typing. Mounted with each opening. */
export function CommandPalette(props: CommandPaletteProps) {
  const { project, typedAhead, open, onClose, onClosed } = props
  const here = useOfferedCommands()
  const [recent] = useState(recentCommands)
  const [typed, setTyped] = useState(typedAhead)
  const [chosen, setChosen] = useState<(() => void) | null>(null)
  const directory = useDirectory(project)
  const navigate = useNavigate()

  const ready = useMemo(
    () => [...here, ...directory.commands].map(readyCommand),
    [here, directory.commands],
  )
  const ranked = useMemo(() => rankCommands(ready, typed, recent), [ready, typed, recent])
  const number = askedClaimNumber(typed)
  const asked = useAskedClaim(project, number)
  const claim = project !== null && asked && 'claim' in asked ? asked.claim : null
  const found: { command: Command; by: string | null }[] = [
    ...(project !== null && claim ? [{ command: claimCommand(project, claim), by: null }] : []),
    ...ranked.slice(0, mostShown),
  ]

  function choose(id: string) {
    const command = found.find((known) => known.command.id === id)?.command
    if (!command) return
    noteCommand(command.id)
    setChosen(() => runOf(command, navigate))
    onClose()
  }

  return (
    <Palette
      label="Commands"
      placeholder={
        project === null ? 'Find an action or a project' : 'Find an action, a document, C-41 …'
      }
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
      onClosed={() => onClosed(chosen)}
      typed={typed}
      onTypedChange={setTyped}
      items={found.map(({ command, by }) => ({
        id: command.id,
        label: command.label,
        kind: command.kind,
        hint: by === null ? command.hint : `also “${by}”`,
        keys: command.keys?.slice(0, 1),
      }))}
      onChoose={choose}
      empty={isLooking(directory.state, asked) ? 'Looking …' : 'Nothing matches.'}
      status={statusWords(ranked.length, directory.state, claimWords(asked))}
    />
  )
}

/** What the page offers now, also by parts that came after the list was opened. */
function useOfferedCommands(): readonly Command[] {
  const { subscribe, changes } = offeredCommands
  const known = useSyncExternalStore(subscribe, changes, changes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what says that others are offered
  return useMemo(registeredCommands, [known])
}

function runOf(command: Command, navigate: (href: string) => void): () => void {
  if ('run' in command) return command.run
  // A file is answered as one to be kept: the page stays.
  return command.isFile ? () => window.location.assign(command.href) : () => navigate(command.href)
}

function isLooking(
  state: ReturnType<typeof useDirectory>['state'],
  asked: ReturnType<typeof useAskedClaim>,
): boolean {
  return state === 'loading' || (asked !== null && !('claim' in asked) && asked.state === 'looking')
}

function claimWords(asked: ReturnType<typeof useAskedClaim>): string | null {
  if (!asked) return null
  if ('claim' in asked) return asked.claim ? null : `There is no C-${asked.number}.`
  return asked.state === 'looking' ? null : `C-${asked.number} could not be looked up now.`
}

function statusWords(
  count: number,
  state: ReturnType<typeof useDirectory>['state'],
  claim: string | null,
): string | null {
  if (claim) return claim
  if (state === 'failed')
    return 'The server cannot be reached: only what this page can do is listed.'
  return count > mostShown
    ? `The first ${mostShown} of ${count}. Type on to find the others.`
    : null
}
