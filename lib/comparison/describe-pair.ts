import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance, Likelihood } from '@/lib/claims/scales'
import {
  compareLikelihoods,
  describeLikelihood,
  type LikelihoodRelation,
} from '@/lib/comparison/compare-likelihoods'
import { type DateGap, dateGap, describeDateGap } from '@/lib/comparison/date-gap'
import { type Holder, holdersOf } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import type { Position, Question } from '@/lib/questions/question'

export type PairSide = { claim: Claim; document: Document; position: Position }

type SideFacts = {
  claimId: string
  claimNumber: number
  documentId: string
  positionId: string
  position: string
  holders: Holder[]
  likelihood: Likelihood | null
}

/** Why two claims are set side by side, as values. The claim with the lower number is the first side. */
export type PairFacts = {
  question: string
  relation: 'exclusive'
  sides: [SideFacts, SideFacts]
  /** Between the publications. */
  gap: DateGap | null
  /** Null where one side states no likelihood. */
  likelihoods: LikelihoodRelation | null
}

/** The facts of a pair and the same in plain words. Both are free of ids' order: only numbers decide. */
export function describePair(
  question: Question,
  sides: [PairSide, PairSide],
): { facts: PairFacts; reasons: string[] } {
  const [a, b] = sides
  const facts: PairFacts = {
    question: question.text,
    relation: 'exclusive',
    sides: [sideFacts(a), sideFacts(b)],
    gap: dateGap(a.document.publishedOn, b.document.publishedOn),
    likelihoods: compareLikelihoods(a.claim.hedge.likelihood, b.claim.hedge.likelihood),
  }
  return { facts, reasons: reasonsOf(facts, sides) }
}

function sideFacts({ claim, document, position }: PairSide): SideFacts {
  return {
    claimId: claim.id,
    claimNumber: claim.number,
    documentId: document.id,
    positionId: position.id,
    position: position.label,
    holders: holdersOf(claim),
    likelihood: claim.hedge.likelihood,
  }
}

function reasonsOf(facts: PairFacts, [a, b]: [PairSide, PairSide]): string[] {
  const sameName =
    a.document.id !== b.document.id &&
    shortDocumentName(a.document) === shortDocumentName(b.document)
  const reasons = [
    `Both answer the same question: ${facts.question}`,
    `“${a.position.label}” and “${b.position.label}” exclude each other`,
    `${describeVoice(a, sameName)}; ${describeVoice(b, sameName)}`,
  ]
  if (a.document.id !== b.document.id) reasons.push(`Published ${describeDateGap(facts.gap)}`)
  const likelihoods = describeLikelihoods(facts)
  return likelihoods === null ? reasons : [...reasons, likelihoods]
}

const stanceWords: Record<AuthorStance, string> = {
  asserts: 'says it too',
  endorses: 'shares the view',
  concedes: 'concedes it',
  reports: 'reports it without taking it over',
  doubts: 'doubts it',
  rejects: 'rejects it',
}

/** "C-12 is what The Diplomat itself says", "C-41 is said by V. Putin; KEI rejects it" */
function describeVoice({ claim, document }: PairSide, byTitle: boolean): string {
  const source = byTitle ? `“${document.title}”` : shortDocumentName(document)
  if (claim.speaker !== null) {
    return `C-${claim.number} is said by ${claim.speaker} and ${source} ${stanceWords[claim.authorStance]}`
  }
  if (claim.authorStance === 'asserts') return `C-${claim.number} is what ${source} itself says`
  return `C-${claim.number} is a view of others and ${source} ${stanceWords[claim.authorStance]}`
}

function describeLikelihoods({ sides: [a, b], likelihoods }: PairFacts): string | null {
  if (a.likelihood === null && b.likelihood === null) return null
  if (a.likelihood === null || b.likelihood === null) return describeOneLikelihood(a, b)
  if (likelihoods === 'overlap')
    return `Both state the same likelihood: ${describeLikelihood(a.likelihood)}`
  const both = `${describeLikelihood(a.likelihood)} against ${describeLikelihood(b.likelihood)}`
  return likelihoods === 'opposite'
    ? `The stated likelihoods lie on opposite sides of even: ${both}`
    : `The stated likelihoods do not overlap: ${both}`
}

function describeOneLikelihood(a: SideFacts, b: SideFacts): string | null {
  const stated = a.likelihood === null ? b : a
  const silent = stated === a ? b : a
  if (stated.likelihood === null) return null
  return `C-${stated.claimNumber} states a likelihood: ${describeLikelihood(stated.likelihood)}; C-${silent.claimNumber} states none`
}
