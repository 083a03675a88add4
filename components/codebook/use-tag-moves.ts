'use client'
import { useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useRefresh } from '@/components/shell/refresh-context'
import { useToast } from '@/components/ui/toast'
import { moveProblem, type TagMove, tagsAfterMove } from '@/lib/codebook/tags-after-move'
import type { Tag } from '@/lib/questions/question'
import type { MoveTag } from './codebook-actions'
import type { InTurn } from './use-turns'

type Pending = {
  batchId: string
  move: TagMove
  /** The version that its tag got, once it is stored. */
  version: number | null
}

type TagMoves = {
  /** The tags, with every move that was made here as if it were stored. */
  tags: Tag[]
  move: (move: TagMove) => void
}

/**
 * Moves tags at once on the page, and one after the other in the project: a key that is pressed three times is three
 * moves. One that is refused goes back, with the reason.
 */
export function useTagMoves(
  project: string,
  stored: readonly Tag[],
  { moveTag, undo, inTurn }: { moveTag: MoveTag; undo: () => void; inTurn: InTurn },
): TagMoves {
  const [pending, setPending] = useState<Pending[]>([])
  const versions = useRef(new Map<string, number>())
  const refresh = useRefresh()
  const { show } = useToast()

  // What the page was made anew with may be from before a move that is stored by now.
  useEffect(() => {
    for (const { id, version } of stored) {
      versions.current.set(id, Math.max(version, versions.current.get(id) ?? 0))
    }
    setPending((moves) => moves.filter((move) => !holdsMove(stored, move)))
  }, [stored])

  const tags = pending.reduce((before, { move }) => tagsAfterMove(before, move), [...stored])

  async function send({ batchId, move }: Pending) {
    const expectedVersion = versions.current.get(move.tagId) ?? 1
    const answer = await ask(moveTag({ batchId, project, expectedVersion, ...move }))
    if (answer.ok) {
      const { version } = answer.value
      versions.current.set(move.tagId, version)
      setPending((moves) =>
        moves.map((one) => (one.batchId === batchId ? { ...one, version } : one)),
      )
      show({
        message: `“${answer.value.name}” moved`,
        action: { label: 'Undo', onAction: undo },
      })
    } else {
      setPending((moves) => moves.filter((one) => one.batchId !== batchId))
      show({ message: answer.message, urgent: true })
    }
    refresh()
  }

  return {
    tags,
    move(move) {
      const problem = moveProblem(tags, move)
      if (problem !== null) {
        show({ message: problem })
        return
      }
      const pendingMove = { batchId: uuidv7(), move, version: null }
      setPending((moves) => [...moves, pendingMove])
      void inTurn(() => send(pendingMove))
    },
  }
}

/** Versions only go up: a tag that has the version of the move, or a later one, was moved. */
function holdsMove(stored: readonly Tag[], { move, version }: Pending): boolean {
  if (version === null) return false
  const tag = stored.find(({ id }) => id === move.tagId)
  return tag === undefined || tag.version >= version
}
