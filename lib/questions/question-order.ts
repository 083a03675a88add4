import type { Question } from '@/lib/questions/question'
import { sha256 } from '@/lib/text/sha256'

/*
 * Questions in order, each below the one that it is a part of. People see and move them as lines that are indented
 * more or less; what is stored is a parent and a place in the order.
 */

type Ordered = Pick<Question, 'id' | 'parentId' | 'ordinal' | 'slug' | 'archivedAt'>

/** A question in the list: what it is a part of stands above it, one step further out. */
export type QuestionLine = { id: string; depth: number }

/** Which question a question is a part of, as the list shows it. */
export type QuestionPlace = { id: string; parentId: string | null }

/** Lines that are indented further leave no room for words on a phone, and no reader a clear head. */
export const deepestDepth = 4

/**
 * The questions in use as a list. A part of an archived question stands where that one stood: below whatever that was
 * a part of.
 */
export function questionLines(questions: readonly Ordered[]): QuestionLine[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const ordered = questions.toSorted(byOrder)
  const parts = new Map<string | null, Ordered[]>()
  for (const question of ordered) {
    if (question.archivedAt !== null) continue
    const parent = shownParent(question, byId)
    parts.set(parent, [...(parts.get(parent) ?? []), question])
  }
  const linesBelow = (parentId: string | null, depth: number): QuestionLine[] =>
    (parts.get(parentId) ?? []).flatMap(({ id }) => [{ id, depth }, ...linesBelow(id, depth + 1)])
  return linesBelow(null, 0)
}

function byOrder(a: Ordered, b: Ordered): number {
  return a.ordinal - b.ordinal || (a.slug < b.slug ? -1 : 1)
}

/** The nearest question in use above; null where there is none. What was stored as a circle is cut open. */
function shownParent(question: Ordered, byId: ReadonlyMap<string, Ordered>): string | null {
  const seen = new Set([question.id])
  let parent = byId.get(question.parentId ?? '')
  while (parent && !seen.has(parent.id)) {
    if (parent.archivedAt === null) return isBelow(parent, question.id, byId) ? null : parent.id
    seen.add(parent.id)
    parent = byId.get(parent.parentId ?? '')
  }
  return null
}

function isBelow(question: Ordered, id: string, byId: ReadonlyMap<string, Ordered>): boolean {
  const seen = new Set<string>()
  for (let next: Ordered | undefined = question; next; next = byId.get(next.parentId ?? '')) {
    if (next.id === id) return true
    if (seen.has(next.id)) return false
    seen.add(next.id)
  }
  return false
}

/** What each line is a part of: the nearest line above it that is indented less. */
export function placesOf(lines: readonly QuestionLine[]): QuestionPlace[] {
  return lines.map(({ id, depth }, index) => ({
    id,
    parentId: lines.slice(0, index).findLast((line) => line.depth < depth)?.id ?? null,
  }))
}

/** How many lines move together with a line: itself and what is below it. */
export function lengthOfPart(lines: readonly QuestionLine[], index: number): number {
  const depth = lines[index]?.depth ?? 0
  const next = lines.findIndex((line, at) => at > index && line.depth <= depth)
  return (next === -1 ? lines.length : next) - index
}

/**
 * The lines with one of them, and what is below it, put before the line that stands at `before` now, or at the end. It
 * is indented as asked, as far as the lines around it and the room allow.
 */
export function lineMoved(
  lines: readonly QuestionLine[],
  id: string,
  { before, depth }: { before: number; depth: number },
): QuestionLine[] {
  const from = lines.findIndex((line) => line.id === id)
  if (from === -1) return [...lines]
  const part = lines.slice(from, from + lengthOfPart(lines, from))
  const others = lines.filter((line) => !part.includes(line))
  const next = lines.slice(before).find((line) => !part.includes(line))
  const at = next ? others.indexOf(next) : others.length
  const own = part[0]?.depth ?? 0
  const height = Math.max(...part.map((line) => line.depth)) - own
  const deepest = Math.min(at === 0 ? 0 : (others[at - 1]?.depth ?? 0) + 1, deepestDepth - height)
  const depthThere = Math.max(Math.min(depth, deepest), others[at]?.depth ?? 0, 0)
  const placed = part.map((line) => ({ ...line, depth: line.depth - own + depthThere }))
  return [...others.slice(0, at), ...placed, ...others.slice(at)]
}

/** One step by keyboard or by button. */
export const lineSteps = ['up', 'down', 'in', 'out'] as const
export type LineStep = (typeof lineSteps)[number]

/**
 * The lines after one step of one of them: past its neighbour on the same level, below the one before it, or out of the
 * one that it is a part of. The same lines where there is no such step.
 */
export function lineStepped(
  lines: readonly QuestionLine[],
  id: string,
  step: LineStep,
): QuestionLine[] {
  const from = lines.findIndex((line) => line.id === id)
  const depth = lines[from]?.depth
  if (depth === undefined) return [...lines]
  const end = from + lengthOfPart(lines, from)
  const siblingBefore = lines.findLastIndex((line, at) => at < from && line.depth <= depth)
  const isSibling = (index: number) => lines[index]?.depth === depth
  switch (step) {
    case 'up':
      if (!isSibling(siblingBefore)) return [...lines]
      return lineMoved(lines, id, { before: siblingBefore, depth })
    case 'down':
      if (!isSibling(end)) return [...lines]
      return lineMoved(lines, id, { before: end + lengthOfPart(lines, end), depth })
    case 'in':
      if (!isSibling(siblingBefore)) return [...lines]
      return lineMoved(lines, id, { before: end, depth: depth + 1 })
    case 'out': {
      if (depth === 0) return [...lines]
      const next = lines.findIndex((line, at) => at >= end && line.depth < depth)
      const before = next === -1 ? lines.length : next
      return lineMoved(lines, id, { before, depth: depth - 1 })
    }
  }
}

/** Whether two lists say the same order. */
export function isSameOrder(a: readonly QuestionLine[], b: readonly QuestionLine[]): boolean {
  return orderOf(a) === orderOf(b)
}

/** Names the order and the parts of the questions in use: SHA-256 in hexadecimal. */
export function orderState(questions: readonly Ordered[]): string {
  return sha256(orderOf(questionLines(questions)))
}

function orderOf(lines: readonly QuestionLine[]): string {
  return JSON.stringify(lines.map(({ id, depth }) => [id, depth]))
}

/** What does not fit together in places that were sent; null where each is a part of one that stands before it. */
export function placesProblem(places: readonly QuestionPlace[]): string | null {
  const before = new Map<string, number>()
  for (const { id, parentId } of places) {
    const depth = parentId === null ? 0 : (before.get(parentId) ?? -2) + 1
    if (before.has(id)) return 'A question is in the order twice.'
    if (depth < 0) return 'A question can only be a part of one that stands before it.'
    if (depth > deepestDepth) return `Questions go ${deepestDepth + 1} levels deep at most.`
    before.set(id, depth)
  }
  return null
}

/**
 * The questions in their new order, archived ones last, as they were among themselves. A part of an archived question
 * stays one, unless the list shows it as a part of another one than before: it comes back below it with it.
 */
export function questionsAfterOrdering<Some extends Ordered>(
  questions: readonly Some[],
  places: readonly QuestionPlace[],
): Some[] {
  const shown = new Map(
    placesOf(questionLines(questions)).map(({ id, parentId }) => [id, parentId]),
  )
  const byId = new Map(questions.map((question) => [question.id, question]))
  const live = places.flatMap(({ id, parentId }) => {
    const question = byId.get(id)
    if (!question) return []
    const parent = byId.get(question.parentId ?? '')
    const stays =
      (parent?.archivedAt ?? null) !== null &&
      shown.get(id) === parentId &&
      !(parent && isBelow(parent, id, byId))
    return { ...question, parentId: stays ? question.parentId : parentId }
  })
  const archived = questions.filter(({ archivedAt }) => archivedAt !== null).toSorted(byOrder)
  return [...live, ...archived].map((question, ordinal) => ({ ...question, ordinal }))
}
