import { type SearchKind, searchKinds } from '@/lib/search/search-entries'

/*
 * The key of an entry is one whole number of 63 bits: project (16), kind (2), place (31: claim number, or number of the
 * document in its project), and within it (14). Documents need fewer places and more within: 25 and 20. Both engines
 * find a project and a kind as a range of keys, and read from the highest key down in the order in which entries are
 * shown: the newest claim or document first, and its parts from the first to the last. A claim of SQLite is then read
 * in that order from the full-text index itself, which stops when the page is full.
 */

const bits = { kind: 2n, place: 45n }

/** How many parts of a place there are bits for: paragraphs of a document, pieces of a claim's quotes. */
const partBits = { documents: 20n, quotes: 14n, statements: 14n, notes: 14n } as const

/** From the first to the last key, both included. As decimal text: JavaScript's numbers are too small. */
export type KeyRange = { from: string; to: string }

/** Where an entry is: `number` is that of its claim, or of its document. */
export type EntryPlace = { project: number; kind: SearchKind; number: number; ordinal: number }

export function keyOf({ project, kind, number, ordinal }: EntryPlace): string {
  const lastPart = (1n << partBits[kind]) - 1n
  return String(firstKeyOf({ project, kind, number }) + lastPart - BigInt(ordinal))
}

/** Whether there is a key for it: nobody's document has a million paragraphs. */
export function hasKey({ kind, number, ordinal }: Omit<EntryPlace, 'project'>): boolean {
  const placeBits = bits.place - partBits[kind]
  return BigInt(number) < 1n << placeBits && BigInt(ordinal) < 1n << partBits[kind]
}

/** The part of a key within its project and kind, to go on from. */
export function placeInKind(key: string): string {
  return String(BigInt.asUintN(Number(bits.place), BigInt(key)))
}

/** The keys of one kind, below a place within it where one is given. */
export function keysOfKind(project: number, kind: SearchKind, below?: string): KeyRange {
  const start = firstKeyOf({ project, kind, number: 0 })
  const end = below === undefined ? start + (1n << bits.place) : start + BigInt(below)
  return { from: String(start), to: String(end - 1n) }
}

/** The keys of all that is searched of claims. */
export function keysOfClaims(project: number): KeyRange {
  return { from: keysOfKind(project, 'quotes').from, to: keysOfKind(project, 'notes').to }
}

export function keysOfProject(project: number): KeyRange {
  return { from: keysOfKind(project, 'documents').from, to: keysOfKind(project, 'notes').to }
}

/** The keys of one claim or document. */
export function keysOfPlace(project: number, kind: SearchKind, number: number): KeyRange {
  const first = firstKeyOf({ project, kind, number })
  return { from: String(first), to: String(first + (1n << partBits[kind]) - 1n) }
}

function firstKeyOf({ project, kind, number }: Omit<EntryPlace, 'ordinal'>): bigint {
  const kindNumber = BigInt(searchKinds.indexOf(kind))
  const place = BigInt(number) << partBits[kind]
  return (((BigInt(project) << bits.kind) | kindNumber) << bits.place) | place
}
