import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { Assessment, Claim, Passage } from '@/lib/claims/claim'
import type { EditorNode } from '@/lib/documents/document'
import type { LoadedDocument } from '@/prisma/seed/document-of-source'
import { findQuote, type Quote } from '@/prisma/seed/find-quote'
import { positionId } from '@/prisma/seed/question-of-source'
import type { ClaimSource, WorkedProject } from '@/prisma/seed/worked-project-source'

type Place = LoadedDocument & { source: WorkedProject }

/** A claim on its document. It throws where a quote is not in the text, or is there more than once. */
export function claimOfSource(claim: ClaimSource, { source, document, revision }: Place): Claim {
  const { annotator, createdAt } = source.project
  return {
    id: `claim-${String(claim.number).padStart(4, '0')}`,
    number: claim.number,
    documentId: document.id,
    passages: claim.quotes.map((quote) => passageOf(claim, quote, revision)),
    statement: claim.statement,
    note: claim.note === null ? null : noteOf(claim.note),
    speaker: claim.speaker,
    authorStance: claim.authorStance,
    hedge: claim.hedge,
    kind: claim.kind,
    asOf: claim.asOf ?? document.publishedOn,
    horizon: claim.horizon,
    sourceConfidence: null,
    annotatorConfidence: claim.confidence,
    status: 'checked',
    tagIds: claim.tags,
    assessments: assessmentsOf(claim, source),
    version: 1,
    createdBy: annotator,
    createdAt,
    updatedAt: createdAt,
    archivedAt: null,
  }
}

function passageOf(
  { number }: ClaimSource,
  quote: Quote,
  { id, text }: LoadedDocument['revision'],
): Passage {
  try {
    const anchor = describeAnchor(text, findQuote(text, quote))
    return { ...anchor, revisionId: id, status: 'exact', method: 'offsets', similarity: 1 }
  } catch (cause) {
    throw new Error(`C-${number} of ${id}: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    })
  }
}

function assessmentsOf({ number, positions }: ClaimSource, source: WorkedProject): Assessment[] {
  const { annotator, createdAt } = source.project
  return Object.entries(positions).map(([question, position]) => {
    const known = source.questions.find(({ slug }) => slug === question)
    if (!known?.positions.some(({ slug }) => slug === position)) {
      throw new Error(`C-${number}: ${question} has no position ${position}`)
    }
    return {
      questionId: question,
      positionId: positionId(question, position),
      by: annotator,
      createdAt,
    }
  })
}

function noteOf(text: string): EditorNode {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}
