'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { useToast } from '@/components/ui/toast'
import { moveProblem, type TagMove, tagsAfterMove } from '@/lib/codebook/tags-after-move'
import type { Tag } from '@/lib/questions/question'
import type { MoveTag } from './codebook-actions'
import type { InTurn } from './use-turns'

type Pending = { batchId: string; move: TagMove; isDone: boolean }

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
  const router = useRouter()
  const { show } = useToast()

  // What the page was made anew with holds what was done before.
  useEffect(() => {
    for (const { id, version } of stored) {
      versions.current.set(id, Math.max(version, versions.current.get(id) ?? 0))
    }
    setPending((moves) => moves.filter(({ isDone }) => !isDone))
  }, [stored])

  const tags = pending.reduce((before, { move }) => tagsAfterMove(before, move), [...stored])

  async function send({ batchId, move }: Pending) {
    const expectedVersion = versions.current.get(move.tagId) ?? 1
    const answer = await ask(moveTag({ batchId, project, expectedVersion, ...move }))
    if (answer.ok) {
      versions.current.set(move.tagId, answer.value.version)
      setPending((moves) => moves.map((one) => (one.batchId === batchId ? done(one) : one)))
      show({
        message: `“${answer.value.name}” moved`,
        action: { label: 'Undo', onAction: undo },
      })
    } else {
      setPending((moves) => moves.filter((one) => one.batchId !== batchId))
      show({ message: answer.message, urgent: true })
    }
    router.refresh()
  }

  return {
    tags,
    move(move) {
      const problem = moveProblem(tags, move)
      if (problem !== null) {
        show({ message: problem })
        return
      }
      const pendingMove = { batchId: uuidv7(), move, isDone: false }
      setPending((moves) => [...moves, pendingMove])
      void inTurn(() => send(pendingMove))
    },
  }
}

function done(move: Pending): Pending {
  return { ...move, isDone: true }
}
