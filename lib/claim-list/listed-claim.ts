import type { LocationStatus } from '@/lib/anchoring/anchor'
import { annotatorsOf } from '@/lib/claim-list/match-claim'
import type { FilterGround } from '@/lib/claim-list/resolve-claim-filter'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim } from '@/lib/claims/claim'
import { describePagesOf } from '@/lib/claims/claim-pages'
import { isBare } from '@/lib/claims/is-bare'
import type { AuthorStance, ClaimKind, ClaimStatus, Likelihood } from '@/lib/claims/scales'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { Page } from '@/lib/documents/pages'
import { clipText } from '@/lib/text/clip-text'

/** A position as those who read it in a claim took it. */
export type ListedPosition = {
  question: { id: string; slug: string; text: string }
  position: { id: string; slug: string; label: string; ordinal: number }
  /** Whose readings these are, by age. */
  by: string[]
}

/** A claim as a list shows it. */
export type ListedClaim = {
  id: string
  number: number
  version: number
  document: {
    id: string
    slug: string
    title: string
    publisher: string
    publishedOn: string | null
    language: string
  }
  /** Of all passages, on one line each, at most `longestQuote` code units in all. */
  quote: string
  /** Where the passages are, as it is cited: "pp. 12–13". Empty where the source has no pages. */
  pages: string
  statement: string
  positions: ListedPosition[]
  tags: { id: string; slug: string; name: string }[]
  /** Who asserts it; null is the author of the document. */
  speaker: string | null
  stance: AuthorStance
  likelihood: Likelihood | null
  kind: ClaimKind | null
  status: ClaimStatus
  /** Who made it, then who read positions in it. */
  annotators: string[]
  anchor: LocationStatus
  /** The beginning of the note; empty where there is none. */
  note: string
  createdAt: string
  updatedAt: string
  archivedAt: string | null
  isBare: boolean
  /** What was said of it is hidden from whoever looks, and left out here. */
  isHidden: boolean
}

/** So much of quotes and notes fits a cell of a table with room to spare, in UTF-16 code units. */
export const longestQuote = 400
export const longestNote = 200

/** Between two passages of one claim, as editors mark words left out. */
const passageGap = ' […] '

/** Makes what a list shows of claims, by the names in the project and the pages of its texts. */
export function claimLister(
  ground: FilterGround,
  pagesOf: (revisionId: string) => readonly Page[],
): (claim: Claim) => ListedClaim {
  const documents = new Map(ground.documents.map((document) => [document.id, document]))
  const tags = new Map(ground.tags.map((tag) => [tag.id, tag]))
  const positions = positionNames(ground)
  return (claim) => ({
    ...{ id: claim.id, number: claim.number, version: claim.version },
    document: named(requireKnown(documents, claim.documentId)),
    quote: clipText(claim.passages.map(({ exact }) => exact).join(passageGap), longestQuote),
    pages: describePagesOf(claim.passages, pagesOf),
    statement: claim.statement,
    positions: listedPositions(claim, positions),
    tags: claim.tagIds
      .map((id) => requireKnown(tags, id))
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map(({ id, slug, name }) => ({ id, slug, name })),
    ...{ speaker: claim.speaker, stance: claim.authorStance, likelihood: claim.hedge.likelihood },
    ...{ kind: claim.kind, status: claim.status },
    annotators: annotatorsOf(claim),
    anchor: anchorState(claim),
    note: claim.note === null ? '' : clipText(canonicalTextOf(claim.note), longestNote),
    ...{ createdAt: claim.createdAt, updatedAt: claim.updatedAt, archivedAt: claim.archivedAt },
    isBare: isBare(claim),
    isHidden: claim.isHidden === true,
  })
}

type ListedDocument = FilterGround['documents'][number]

function named({ id, slug, title, publisher, publishedOn, language }: ListedDocument) {
  return { id, slug, title, publisher, publishedOn, language }
}

type PositionNames = ReadonlyMap<string, Omit<ListedPosition, 'by'> & { place: number }>

function positionNames({ questions }: FilterGround): PositionNames {
  return new Map(
    questions.flatMap(({ id, slug, text, positions }, place) =>
      positions.map((position) => [
        position.id,
        {
          question: { id, slug, text },
          position: {
            ...{ id: position.id, slug: position.slug },
            ...{ label: position.label, ordinal: position.ordinal },
          },
          place,
        },
      ]),
    ),
  )
}

/** Each position once, in the order of the questions and then of their positions. */
function listedPositions({ assessments }: Claim, names: PositionNames): ListedPosition[] {
  const taken = new Map<string, string[]>()
  for (const { positionId, by } of assessments) {
    taken.set(positionId, [...(taken.get(positionId) ?? []), by])
  }
  return [...taken]
    .map(([id, by]) => ({ ...requireKnown(names, id), by }))
    .toSorted((a, b) => a.place - b.place || a.position.ordinal - b.position.ordinal)
    .map(({ place: _, ...position }) => position)
}

function requireKnown<Value>(known: ReadonlyMap<string, Value>, id: string): Value {
  const value = known.get(id)
  if (value === undefined) throw new Error(`A claim names ${id}, which the project does not have`)
  return value
}
