import type { Claim } from '@/lib/claims/claim'
import {
  claimStanding,
  isCounted,
  positionsTaken,
  readersDiffer,
} from '@/lib/comparison/claim-standing'
import { compareDates, dayRange } from '@/lib/comparison/date-gap'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { compareInText, strongestClaim } from '@/lib/comparison/strongest-claim'
import { type Supersedings, supersedingsOf } from '@/lib/comparison/superseding'
import { countsForDocument } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import { groupBy } from '@/lib/group-by'
import type { Coverage, CoverageState, Position, Question } from '@/lib/questions/question'
import { livePositions } from '@/lib/questions/relation-between'

/**
 * One document on one position. Every claim there is in exactly one of the five lists, each in reading order: held by
 * the document, superseded by another claim since, left out because the document only quotes the view, waiting for
 * review, orphaned.
 */
export type BoardCell = {
  documentId: string
  positionId: string
  strongest: Claim | null
  count: number
  heldClaimIds: string[]
  supersededClaimIds: string[]
  leftOutClaimIds: string[]
  needsReviewClaimIds: string[]
  orphanedClaimIds: string[]
  /** Annotators put one of these claims on different positions. */
  readersDiffer: boolean
}

export type BoardColumn = {
  document: Document
  state: CoverageState
  /** What people recorded about the document, oldest first. */
  checks: Coverage[]
}

export type BoardRow = { position: Position; cells: BoardCell[] }

export type Board = {
  question: Question
  /** Documents by date, undated last. The cells of every row are in the same order. */
  columns: BoardColumn[]
  rows: BoardRow[]
  /** Documents left out by the "as of" date, because they were surely published later. */
  laterDocumentIds: string[]
  /** Claims on positions that were archived: on no row until somebody moves them. */
  strandedClaimIds: string[]
  /** What had been superseded by the "as of" date, or what is by now. */
  supersedings: Supersedings
}

export type BoardMaterial = {
  question: Question
  documents: Document[]
  claims: Claim[]
  coverage: Coverage[]
  /** They say what is superseded. Without them nothing is. */
  pairs?: StoredPair[]
  /** A date of any precision. Undated documents stay: nobody knows that they are later. */
  asOf?: string | null
}

/** Positions as rows, documents as columns. Archived documents, claims and positions are not on it. */
export function boardOf(material: BoardMaterial): Board {
  const { question, claims, coverage, pairs = [], asOf = null } = material
  const live = documentsByDate(material.documents.filter(({ archivedAt }) => archivedAt === null))
  const documents = documentsAsOf(live, asOf)
  const positions = livePositions(question)
  const placed = placeClaims(claims, question)
  const supersedings = supersedingsOf({ ...material, pairs })
  const checksByDocument = checksOf(question, coverage)
  const claimsAt = (document: Document, position: Position) =>
    placed.get(document.id)?.get(position.id) ?? []
  return {
    question,
    columns: documents.map((document) => {
      const taken = positions.flatMap((position) => claimsAt(document, position))
      const checks = checksByDocument.get(document.id) ?? []
      return { document, state: stateOf(taken, checks), checks }
    }),
    rows: positions.map((position) => ({
      position,
      cells: documents.map((document) =>
        cellOf(question, { document, position }, claimsAt(document, position), supersedings),
      ),
    })),
    laterDocumentIds: live.filter((document) => isLater(document, asOf)).map(({ id }) => id),
    strandedClaimIds: strandedClaimIds(claims, question),
    supersedings,
  }
}

/** Earliest possible day first, undated last, then by title. */
export function documentsByDate<Row extends Pick<Document, 'publishedOn' | 'title' | 'slug'>>(
  documents: Row[],
): Row[] {
  return documents.toSorted(
    (a, b) =>
      compareDates(a.publishedOn, b.publishedOn) ||
      a.title.localeCompare(b.title, 'en') ||
      (a.slug < b.slug ? -1 : 1),
  )
}

/** Without the documents that were surely published after a date. */
export function documentsAsOf(documents: Document[], asOf: string | null): Document[] {
  return documents.filter((document) => !isLater(document, asOf))
}

function isLater(document: Document, asOf: string | null): boolean {
  if (asOf === null || document.publishedOn === null) return false
  return dayRange(document.publishedOn).first > dayRange(asOf).last
}

/** Claims that are not archived, by document and position, in reading order. */
function placeClaims(claims: Claim[], question: Question): Map<string, Map<string, Claim[]>> {
  const placed = new Map<string, Map<string, Claim[]>>()
  for (const claim of claims.filter(isLive).toSorted(compareInText)) {
    const ofDocument = placed.get(claim.documentId) ?? new Map<string, Claim[]>()
    for (const positionId of positionsTaken(claim, question.id)) {
      ofDocument.set(positionId, [...(ofDocument.get(positionId) ?? []), claim])
    }
    placed.set(claim.documentId, ofDocument)
  }
  return placed
}

function isLive(claim: Claim): boolean {
  return claim.archivedAt === null
}

function cellOf(
  question: Question,
  { document, position }: { document: Document; position: Position },
  claims: Claim[],
  supersedings: Supersedings,
): BoardCell {
  const counted = claims.filter(isCounted)
  const own = counted.filter(countsForDocument)
  const held = own.filter(({ id }) => !supersedings.has(id))
  return {
    documentId: document.id,
    positionId: position.id,
    strongest: strongestClaim(held),
    count: held.length,
    heldClaimIds: idsOf(held),
    supersededClaimIds: idsOf(own.filter(({ id }) => supersedings.has(id))),
    leftOutClaimIds: idsOf(counted.filter((claim) => !countsForDocument(claim))),
    needsReviewClaimIds: idsOf(claims.filter((c) => claimStanding(c) === 'needs-review')),
    orphanedClaimIds: idsOf(claims.filter((c) => claimStanding(c) === 'orphaned')),
    readersDiffer: claims.some((claim) => readersDiffer(claim, question.id)),
  }
}

function idsOf(claims: Claim[]): string[] {
  return claims.map((claim) => claim.id)
}

/** What people recorded on the question, by document, oldest first. */
function checksOf(question: Question, coverage: Coverage[]): ReadonlyMap<string, Coverage[]> {
  const own = coverage.filter(({ questionId }) => questionId === question.id)
  const checks = groupBy(own, ({ documentId }) => documentId)
  for (const found of checks.values()) found.sort((a, b) => (a.checkedAt < b.checkedAt ? -1 : 1))
  return checks
}

/** Claims say it, wherever there are any; otherwise the furthest-reaching of what people recorded. */
function stateOf(claims: Claim[], checks: Coverage[]): CoverageState {
  const recorded = new Set<CoverageState>(checks.map((check) => check.state))
  const isHeld = claims.some((claim) => isCounted(claim) && countsForDocument(claim))
  if (isHeld || recorded.has('takes-position')) return 'takes-position'
  if (claims.length > 0 || recorded.has('raises-only')) return 'raises-only'
  return recorded.has('silent') ? 'silent' : 'not-checked'
}

function strandedClaimIds(claims: Claim[], question: Question): string[] {
  const live = new Set(livePositions(question).map(({ id }) => id))
  return idsOf(
    claims
      .filter(isLive)
      .filter((claim) => [...positionsTaken(claim, question.id)].some((id) => !live.has(id)))
      .toSorted((a, b) => a.number - b.number),
  )
}
