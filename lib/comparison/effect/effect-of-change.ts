import {
  type Move,
  movesOf,
  type ReadersEffect,
  readersEffect,
} from '@/lib/comparison/effect/moves'
import { type PairsEffect, pairsEffect } from '@/lib/comparison/effect/pair-counts'
import { shiftsOf } from '@/lib/comparison/effect/shifts'
import {
  type JudgedEffect,
  judgedEffect,
  storedShiftsOf,
} from '@/lib/comparison/effect/stored-pairs'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'

/** What a change of one question does to the claims and pairs on it, and to what people made of the pairs. */
export type EffectOfChange = {
  moves: Move[]
  readers: ReadersEffect
  pairs: PairsEffect
  judged: JudgedEffect
}

/**
 * What is different on a question: `before` and `after` are the same project but for the question and the positions
 * that its claims take. The work grows with the claims, and with the pairs that people judged or made, not with the
 * pairs that there are. Claims that others replaced make no pair, as on the board.
 */
export function effectOfChange(before: ReviewMaterial, after: ReviewMaterial): EffectOfChange {
  const versions = { before, after }
  const shifts = shiftsOf(versions)
  const stored = storedShiftsOf(versions, shifts)
  return {
    moves: movesOf(versions),
    readers: readersEffect(versions),
    pairs: pairsEffect(versions, shifts, stored),
    judged: judgedEffect(versions, stored),
  }
}

/** Whether no claim, pair or verdict is different by the change. */
export function isWithoutEffect({ moves, pairs, judged }: EffectOfChange): boolean {
  const counts = [pairs.come, pairs.go, pairs.stayByHand, judged.stale, judged.gone, judged.again]
  return moves.length === 0 && counts.every(({ count }) => count === 0)
}
