import { locationStatuses } from '@/lib/anchoring/anchor'
import type { ListedDocument } from '@/lib/claim-list/resolve-claim-filter'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim } from '@/lib/claims/claim'
import type { ClaimSort, SortableColumn } from '@/lib/claims/claim-table'
import { authorStances, claimKinds, claimStatuses, likelihoods } from '@/lib/claims/scales'
import { compareCodePoints, firstCodePoints } from '@/lib/text/compare-code-points'

/** What a claim is put in order by, in turn. The last one is its number, which no other claim of the project has. */
export type SortKey = (string | number)[]

export type SortDirection = 'asc' | 'desc'

/** So much of a text decides the order, in code points: cursors stay short, and nobody compares more by eye. */
export const sortedLength = 80

/** Later than every place in a text, in UTF-16 code units: where a claim comes that has none. */
export const noPlace = 2_000_000_000

/**
 * What a part of a key is: a text, an ISO 8601 instant, a whole number, or 0 for a claim that has a value and 1 for one
 * that has none, which comes last both ways.
 */
export type KeyPart = 'text' | 'instant' | 'number' | 'absence'

/** How the key of each column is made up, before the number of the claim. */
const keyShapes: Record<SortableColumn, readonly KeyPart[]> = {
  number: [],
  quote: ['text'],
  statement: ['absence', 'text'],
  document: ['text', 'text', 'number'],
  published: ['absence', 'text', 'number'],
  voice: ['text'],
  stance: ['number'],
  likelihood: ['absence', 'number'],
  kind: ['absence', 'number'],
  status: ['number'],
  anchor: ['number'],
  created: ['instant'],
  updated: ['instant'],
}

export function keyShape({ column }: Pick<ClaimSort, 'column'>): readonly KeyPart[] {
  return [...keyShapes[column], 'number']
}

/** Which way round each part of a key goes: what is absent last, and equals by number, whatever was chosen. */
export function sortDirections({ column, isDescending }: ClaimSort): readonly SortDirection[] {
  const chosen = isDescending ? 'desc' : 'asc'
  const directions = keyShapes[column].map((part) => (part === 'absence' ? 'asc' : chosen))
  return [...directions, column === 'number' ? chosen : 'asc']
}

/** The key of a claim for a column, of the parts that keyShape says. */
export function sortKey(claim: Claim, document: ListedDocument, column: SortableColumn): SortKey {
  return [...keyParts(claim, document, column), claim.number]
}

function keyParts(claim: Claim, document: ListedDocument, column: SortableColumn): SortKey {
  switch (column) {
    case 'number':
      return []
    case 'quote':
      return [textKey(claim.passages[0]?.exact ?? '')]
    case 'statement':
      return [Number(claim.statement === ''), textKey(claim.statement)]
    case 'document':
      return [textKey(document.title), document.slug, firstPlace(claim)]
    case 'published':
      return [Number(document.publishedOn === null), ...dateKey(document.publishedOn)]
    case 'voice':
      return [textKey(claim.speaker ?? '')]
    case 'stance':
      return [authorStances.indexOf(claim.authorStance)]
    case 'likelihood':
      return placeKey(likelihoods, claim.hedge.likelihood)
    case 'kind':
      return placeKey(claimKinds, claim.kind)
    case 'status':
      return [claimStatuses.indexOf(claim.status)]
    case 'anchor':
      return [locationStatuses.indexOf(anchorState(claim))]
    case 'created':
      return [claim.createdAt]
    case 'updated':
      return [claim.updatedAt]
  }
}

/** Lexicographic, each part its own way round. */
export function compareKeys(a: SortKey, b: SortKey, directions: readonly SortDirection[]): number {
  for (const [index, direction] of directions.entries()) {
    const order = compareParts(a[index], b[index])
    if (order !== 0) return direction === 'asc' ? order : -order
  }
  return 0
}

type Part = SortKey[number] | undefined

function compareParts(a: Part, b: Part): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareCodePoints(String(a), String(b))
}

function textKey(text: string): string {
  return firstCodePoints(text, sortedLength)
}

/** The first day that the date can mean, and how imprecise it is: of two that start together the more precise first. */
function dateKey(date: string | null): SortKey {
  return date === null ? ['', 0] : [`${date}${'-01-01'.slice(date.length - 4)}`, 10 - date.length]
}

function placeKey<Value>(scale: readonly Value[], value: Value | null): SortKey {
  return value === null ? [1, 0] : [0, scale.indexOf(value)]
}

/** Where the claim begins in its text, in UTF-16 code units. An orphan keeps its old offsets, but nothing is there. */
function firstPlace({ passages }: Claim): number {
  const placed = passages.filter(({ status }) => status !== 'orphaned')
  return Math.min(noPlace, ...placed.map(({ start }) => start))
}
