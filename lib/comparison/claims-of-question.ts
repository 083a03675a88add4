import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance, Likelihood } from '@/lib/claims/scales'
import type { ReviewMaterial } from '@/lib/comparison/review-pairs'
import { shortDocumentName } from '@/lib/documents/short-document-name'

export type ClaimsOfQuestionRequest = {
  /** The slug of a position; all of them where it is left out. */
  position?: string | undefined
  /** Words that its quote, its number or its source has, all of them; whatever case and accents. */
  words: string
  offset: number
  limit: number
}

/** What it takes to tell a claim and to judge which position it is. */
export type ClaimOfQuestion = {
  id: string
  number: number
  quotes: string[]
  cues: string[]
  likelihood: Likelihood | null
  speaker: string | null
  authorStance: AuthorStance
  document: { slug: string; name: string }
  readings: { by: string; positionId: string }[]
}

export type ClaimsOfQuestion = {
  /** How many there are; `claims` is a part of them. */
  total: number
  claims: ClaimOfQuestion[]
}

/** The claims in use that take a position on the question, by number, from an offset on. */
export function claimsOfQuestion(
  { question, documents, claims }: ReviewMaterial,
  { position: slug, words, offset, limit }: ClaimsOfQuestionRequest,
): ClaimsOfQuestion {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const position = question.positions.find((known) => known.slug === slug)
  if (slug !== undefined && !position) return { total: 0, claims: [] }
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  const found = claims
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap((claim) => {
      const readings = readingsOf(claim, question.id)
      const isWanted = position
        ? readings.some(({ positionId }) => positionId === position.id)
        : readings.length > 0
      const document = documentById.get(claim.documentId)
      if (!isWanted || !document) return []
      const shown = describe(claim, readings, {
        slug: document.slug,
        name: shortDocumentName(document),
      })
      return wanted.length === 0 || hasAll(shown, wanted) ? [shown] : []
    })
    .toSorted((a, b) => a.number - b.number)
  return { total: found.length, claims: found.slice(offset, offset + limit) }
}

function readingsOf({ assessments }: Claim, questionId: string): ClaimOfQuestion['readings'] {
  return assessments
    .filter((assessment) => assessment.questionId === questionId)
    .map(({ by, positionId }) => ({ by, positionId }))
}

function describe(
  { id, number, passages, hedge, speaker, authorStance }: Claim,
  readings: ClaimOfQuestion['readings'],
  document: ClaimOfQuestion['document'],
): ClaimOfQuestion {
  const quotes = passages.map(({ exact }) => exact)
  const { cues, likelihood } = hedge
  return { id, number, quotes, cues, likelihood, speaker, authorStance, document, readings }
}

function hasAll({ number, quotes, document }: ClaimOfQuestion, wanted: readonly string[]): boolean {
  const words = plain([`C-${number}`, document.name, ...quotes].join(' '))
  return wanted.every((word) => words.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
