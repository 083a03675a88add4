import { uuidv7 } from 'uuidv7'
import type { PositionRelation, Question, QuestionInput } from '@/lib/questions/question'
import { questionState } from '@/lib/questions/question-state'
import { livePositions, pairsOf, relationBetween } from '@/lib/questions/relation-between'

export type PositionDraft = { id: string; label: string; definition: string }

/** A question while somebody edits it. */
export type QuestionDraft = {
  id: string
  text: string
  description: string
  isScale: boolean
  positions: PositionDraft[]
  /** By relation key; two positions without an entry have the default relation. */
  relations: Record<string, PositionRelation>
  /** The state of the question that this was made from; null for a new one. */
  basedOn: string | null
}

export function emptyQuestionDraft(text = ''): QuestionDraft {
  return {
    id: uuidv7(),
    text,
    description: '',
    isScale: false,
    positions: [emptyPosition(), emptyPosition()],
    relations: {},
    basedOn: null,
  }
}

/** The draft of a stored question. What nobody has said about two of its positions stays unknown. */
export function draftOfQuestion(question: Question): QuestionDraft {
  const positions = livePositions(question).map(({ id, label, definition }) => ({
    id,
    label,
    definition,
  }))
  return {
    id: question.id,
    text: question.text,
    description: question.description,
    isScale: question.isScale,
    positions,
    relations: Object.fromEntries(
      pairsOf(positions).map(([a, b]) => [
        relationKey(a.id, b.id),
        relationBetween(question, a.id, b.id),
      ]),
    ),
    basedOn: questionState(question),
  }
}

/**
 * What was typed, on top of the question as it is stored by now. Positions that somebody else added meanwhile come last,
 * those that somebody else gave up are left out; what they said of positions that are in both gives way to what was
 * typed. `opened` is what the draft was made from.
 */
export function draftOnTop(
  draft: QuestionDraft,
  opened: QuestionDraft,
  stored: Question,
): QuestionDraft {
  const known = new Set([...opened.positions, ...draft.positions].map(({ id }) => id))
  const gone = new Set(goneSince(draft, opened, stored).map(({ position }) => position))
  const now = draftOfQuestion(stored)
  const kept = draft.positions.filter((position) => !gone.has(position))
  const added = now.positions.filter(({ id }) => !known.has(id))
  return {
    ...draft,
    positions: [...kept, ...added],
    relations: { ...now.relations, ...draft.relations },
    basedOn: now.basedOn,
  }
}

/** A position as it was typed, which is not in use any more. */
export type GonePosition = {
  position: PositionDraft
  /** The label of the position that took its readings over; null where none did. */
  mergedInto: string | null
}

/** What a draft still has and somebody else merged, archived or took back since: to save it would bring it back. */
export function goneSince(
  draft: QuestionDraft,
  opened: QuestionDraft,
  stored: Question,
): GonePosition[] {
  const wasThere = new Set([...opened.positions, ...stored.positions].map(({ id }) => id))
  const isThere = new Set(livePositions(stored).map(({ id }) => id))
  return draft.positions
    .filter(({ id }) => wasThere.has(id) && !isThere.has(id))
    .map((position) => ({ position, mergedInto: mergedInto(stored, position.id) }))
}

function mergedInto({ positions }: Question, id: string): string | null {
  const intoId = positions.find((position) => position.id === id)?.mergedIntoId ?? null
  return positions.find((position) => position.id === intoId)?.label ?? null
}

export function emptyPosition(): PositionDraft {
  return { id: uuidv7(), label: '', definition: '' }
}

/** Positions exclude each other unless somebody says otherwise. */
export function relationOf(draft: QuestionDraft, a: string, b: string): PositionRelation {
  return draft.relations[relationKey(a, b)] ?? 'exclusive'
}

export function withRelation(
  draft: QuestionDraft,
  a: string,
  b: string,
  relation: PositionRelation,
): QuestionDraft {
  return { ...draft, relations: { ...draft.relations, [relationKey(a, b)]: relation } }
}

export function withPosition(draft: QuestionDraft, changed: PositionDraft): QuestionDraft {
  return {
    ...draft,
    positions: draft.positions.map((position) => (position.id === changed.id ? changed : position)),
  }
}

/** Swaps a position with its neighbour: -1 for the one before, 1 for the one after. */
export function withPositionMoved(draft: QuestionDraft, id: string, step: -1 | 1): QuestionDraft {
  const from = draft.positions.findIndex((position) => position.id === id)
  const moved = draft.positions[from]
  const neighbour = draft.positions[from + step]
  if (!moved || !neighbour) return draft
  return {
    ...draft,
    positions: draft.positions.map((position) => {
      if (position === moved) return neighbour
      return position === neighbour ? moved : position
    }),
  }
}

/** Puts a position before the one that stands at a place now, from 0; the number of positions is the end. */
export function withPositionPut(draft: QuestionDraft, id: string, before: number): QuestionDraft {
  const moved = draft.positions.find((position) => position.id === id)
  if (!moved) return draft
  const others = (some: PositionDraft[]) => some.filter((position) => position !== moved)
  const { positions } = draft
  return {
    ...draft,
    positions: [...others(positions.slice(0, before)), moved, ...others(positions.slice(before))],
  }
}

/** What is saved: positions without a label and a definition are left out. */
export function inputOfDraft(draft: QuestionDraft): QuestionInput {
  const positions = draft.positions.filter(
    ({ label, definition }) => label.trim() || definition.trim(),
  )
  return {
    id: draft.id,
    text: draft.text,
    description: draft.description,
    isScale: draft.isScale,
    positions,
    relations: pairsOf(positions).map(([a, b]) => {
      const [positionAId = a.id, positionBId = b.id] = [a.id, b.id].toSorted()
      return { positionAId, positionBId, relation: relationOf(draft, a.id, b.id) }
    }),
    basedOn: draft.basedOn,
  }
}

function relationKey(a: string, b: string): string {
  return [a, b].toSorted().join(' ')
}
