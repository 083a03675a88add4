import type { Anchor } from '@/lib/anchoring/anchor'
import type { ClaimFields, Passage } from '@/lib/claims/claim'
import type { ClaimChange, ClaimPart } from './claim-store'

/** The parts of a claim that a form or a selection sets. */
export type ClaimParts = { passages: Passage[]; fields: ClaimFields }

/** Both changes as one, the later where they set the same. */
export function mergeChanges(earlier: ClaimChange, later: ClaimChange): ClaimChange {
  const passages = later.passages ?? earlier.passages
  const fields = { ...earlier.fields, ...later.fields }
  return {
    ...(passages && { passages }),
    ...(Object.keys(fields).length > 0 && { fields }),
  }
}

export function applyChange<Parts extends ClaimParts>(
  parts: Parts,
  { passages, fields }: ClaimChange,
  revisionId: string,
): Parts {
  return {
    ...parts,
    ...(passages && {
      passages: passages.map(
        (anchor) => storedAs(anchor, parts.passages) ?? placedPassage(anchor, revisionId),
      ),
    }),
    ...(fields && { fields: { ...parts.fields, ...fields } }),
  }
}

export function isEmptyChange(change: ClaimChange): boolean {
  return changedParts(change).length === 0
}

export function changedParts({ passages, fields = {} }: ClaimChange): ClaimPart[] {
  return [...(passages ? (['passages'] as const) : []), ...fieldNamesOf(fields)]
}

/** What of a change concerns these parts. */
export function changeOfParts(
  { passages, fields = {} }: ClaimChange,
  parts: readonly ClaimPart[],
): ClaimChange {
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([name]) => parts.some((part) => part === name)),
  )
  return {
    ...(passages && parts.includes('passages') && { passages }),
    ...(Object.keys(kept).length > 0 && { fields: kept }),
  }
}

/** The parts in which two versions of a claim differ. */
export function differingParts(a: ClaimParts, b: ClaimParts): ClaimPart[] {
  const fields = fieldNamesOf(a.fields).filter((name) => !isSame(a.fields[name], b.fields[name]))
  const samePassages = isSame(a.passages.map(anchorOf), b.passages.map(anchorOf))
  return [...(samePassages ? [] : (['passages'] as const)), ...fields]
}

/** A passage as it is sent. */
export function anchorOf({ start, end, exact, prefix, suffix }: Anchor): Anchor {
  return { start, end, exact, prefix, suffix }
}

/** Values that are stored as JSON are the same where their JSON is, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inKeyOrder) === JSON.stringify(b, inKeyOrder)
}

function inKeyOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the claim has already stays as it is, as on the server: a passage that was lost is not found by keeping it. */
function storedAs(anchor: Anchor, stored: readonly Passage[]): Passage | undefined {
  return stored.find(
    ({ start, end, exact }) =>
      start === anchor.start && end === anchor.end && exact === anchor.exact,
  )
}

function placedPassage(anchor: Anchor, revisionId: string): Passage {
  return { ...anchorOf(anchor), revisionId, status: 'exact', method: 'offsets', similarity: 1 }
}

const fieldNames = [
  'statement',
  'note',
  'speaker',
  'authorStance',
  'hedge',
  'kind',
  'asOf',
  'horizon',
  'sourceConfidence',
  'annotatorConfidence',
  'status',
  'tagIds',
  'assessments',
] as const satisfies readonly (keyof ClaimFields)[]

function fieldNamesOf(fields: Partial<ClaimFields>): (keyof ClaimFields)[] {
  return fieldNames.filter((name) => fields[name] !== undefined)
}
