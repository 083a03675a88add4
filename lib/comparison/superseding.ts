import type { Claim } from '@/lib/claims/claim'
import { isCounted } from '@/lib/comparison/claim-standing'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { compareDates, dayRange } from '@/lib/comparison/date-gap'
import { pairStanding } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import { standingVerdicts } from '@/lib/comparison/standing-verdicts'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'

/** That one claim replaces another one on a question. People say so, with a reason; dates alone never do. */
export type Superseding = {
  /** The claim that is replaced. */
  claimId: string
  supersedingClaimId: string
  /** Whoever resolved the pair so, else everybody who judged it so. */
  saidBy: string[]
  reason: string
  /** Nobody said which claim replaces which: it is taken to be the one of the later document. */
  isInferred: boolean
}

/** By the id of the replaced claim. Several in the order in which the replacing claims were published. */
export type Supersedings = ReadonlyMap<string, Superseding[]>

type Material = Pick<ProjectSnapshot, 'documents' | 'claims' | 'pairs'> & {
  question: Question
  /** A date of any precision; without one, what is known today counts. */
  asOf?: string | null
}

type Sides = { document: Document; claim: Claim }[]

/**
 * What had been superseded by a date: the pair stands as superseded, and the document of the replacing claim was
 * surely out by then. The verdict itself may be younger: it is about the texts. A replacing claim that was archived,
 * lost or waits for review replaces nothing.
 */
export function supersedingsOf({
  question,
  documents,
  claims,
  pairs,
  asOf = null,
}: Material): Supersedings {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]))
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const found: { superseding: Superseding; publishedOn: string | null }[] = []
  for (const pair of pairs) {
    if (pair.questionId !== question.id || !mentionsSuperseding(pair)) continue
    const sides = [pair.claimAId, pair.claimBId].flatMap((id) => {
      const claim = claimById.get(id)
      const document = claim && documentById.get(claim.documentId)
      return claim && document ? { claim, document } : []
    })
    const said = supersedingOf(question, pair, sides)
    const by = sides.find(({ claim }) => claim.id === said?.supersedingClaimId)
    if (!said || !by || !isThere(by) || !isOutBy(by.document.publishedOn, asOf)) continue
    found.push({ superseding: said, publishedOn: by.document.publishedOn })
  }
  const ordered = found.toSorted((a, b) => compareDates(a.publishedOn, b.publishedOn))
  const supersedings = new Map<string, Superseding[]>()
  for (const { superseding } of ordered) {
    const { claimId } = superseding
    supersedings.set(claimId, [...(supersedings.get(claimId) ?? []), superseding])
  }
  return supersedings
}

/** Naming the content of a pair takes a hash: most pairs need none. */
function mentionsSuperseding({ verdicts, resolutions }: StoredPair): boolean {
  return [...verdicts, ...resolutions].some(({ outcome }) => outcome === 'superseded')
}

function supersedingOf(question: Question, pair: StoredPair, sides: Sides): Superseding | null {
  const [a, b] = sides
  if (!a || !b) return null
  const contentKey = contentKeyOf(question, a.claim, b.claim)
  const { outcome, supersedingClaimId, resolution, reviewers } = pairStanding(pair, contentKey)
  if (outcome !== 'superseded') return null
  const replacing = supersedingClaimId ?? laterClaimId(a, b)
  const replaced = sides.find(({ claim }) => claim.id !== replacing)
  if (replacing === null || !replaced) return null
  return {
    claimId: replaced.claim.id,
    supersedingClaimId: replacing,
    saidBy: resolution ? [resolution.by] : reviewers,
    reason: resolution?.reason ?? newestReason(pair, contentKey),
    isInferred: supersedingClaimId === null,
  }
}

function newestReason({ verdicts }: StoredPair, contentKey: string): string {
  const { current } = standingVerdicts(verdicts, contentKey)
  return current.findLast(({ reason }) => reason !== '')?.reason ?? ''
}

/** Null where the dates, as far as they are known, do not tell which document is the later one. */
function laterClaimId(a: Sides[number], b: Sides[number]): string | null {
  const [dateA, dateB] = [a.document.publishedOn, b.document.publishedOn]
  if (dateA === null || dateB === null) return null
  const [rangeA, rangeB] = [dayRange(dateA), dayRange(dateB)]
  if (rangeA.first > rangeB.last) return a.claim.id
  return rangeB.first > rangeA.last ? b.claim.id : null
}

function isThere({ claim, document }: Sides[number]): boolean {
  return isCounted(claim) && document.archivedAt === null
}

/** Whether a document was surely published by a date. Nobody knows it of an undated one; today it is. */
function isOutBy(publishedOn: string | null, asOf: string | null): boolean {
  if (asOf === null) return true
  return publishedOn !== null && dayRange(publishedOn).last <= dayRange(asOf).last
}

/** The same without the claims that others have replaced. */
export function withoutSuperseded<Some extends Material>(material: Some): Some {
  const supersedings = supersedingsOf(material)
  if (supersedings.size === 0) return material
  return { ...material, claims: material.claims.filter(({ id }) => !supersedings.has(id)) }
}

/** Whether both claims of a pair still stand. The others are history: they are listed and count for nothing. */
export function isInForce(
  { claimAId, claimBId }: Pick<StoredPair, 'claimAId' | 'claimBId'>,
  supersedings: Supersedings,
): boolean {
  return !supersedings.has(claimAId) && !supersedings.has(claimBId)
}
