import { type FoldedText, foldForTyping, matchTyped } from '@/lib/text/match-typed'
import type { Command } from './command-registry'

/** A command made ready to be found: done once, when the list opens. */
export type ReadyCommand = {
  command: Command
  label: FoldedText
  /** The label with everything beside it, so that "tag motive" finds the tag. */
  whole: FoldedText
  also: { words: string; folded: FoldedText }[]
}

export type RankedCommand = {
  command: Command
  /** The other words that found it, where its label did not. */
  by: string | null
}

export function readyCommand(command: Command): ReadyCommand {
  const { label, kind, hint = '', also = [] } = command
  return {
    command,
    label: foldForTyping(label),
    whole: foldForTyping(`${label} ${kind} ${hint}`),
    also: also.map((words) => ({ words, folded: foldForTyping(words) })),
  }
}

/** So that of two that fit alike the label comes first, and what was used last before both. */
const advantages = { label: 2, recent: 3 }

/**
 * The commands that what was typed fits, the best first. What was used last comes first while nothing is typed, and
 * before others that fit about as well afterwards. `recent` holds ids, the last one used first.
 */
export function rankCommands(
  commands: readonly ReadyCommand[],
  typed: string,
  recent: readonly string[],
): RankedCommand[] {
  const asked = foldForTyping(typed)
  const lateness = new Map(recent.map((id, index) => [id, index / recent.length]))
  return commands
    .flatMap((ready) => {
      const found = match(asked, ready)
      if (found === null) return []
      const late = lateness.get(ready.command.id)
      const bonus = late === undefined ? 0 : advantages.recent * (1 - late / 2)
      return { command: ready.command, by: found.by, score: found.score + bonus }
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ command, by }) => ({ command, by }))
}

function match(asked: FoldedText, { label, whole, also }: ReadyCommand) {
  if (asked.whole === '') return { score: 0, by: null }
  const labelled = matchTyped(asked, label)
  if (labelled !== null) return { score: labelled + advantages.label, by: null }
  const wholly = matchTyped(asked, whole)
  if (wholly !== null) return { score: wholly, by: null }
  const [best] = also
    .flatMap(({ words, folded }) => {
      const score = matchTyped(asked, folded)
      return score === null ? [] : { score, by: words }
    })
    .toSorted((a, b) => b.score - a.score)
  return best ?? null
}
