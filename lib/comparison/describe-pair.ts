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
import type { Position, PositionRelation, Question } from '@/lib/questions/question'
import { relationBetween } from '@/lib/questions/relation-between'

/** `position` is what the claim says on the question; null where it says nothing. */
export type PairSide = { claim: Claim; document: Document; position: Position | null }

export type OpposedSide = PairSide & { position: Position }

type SideFacts = {
  claimId: string
  claimNumber: number
  documentId: string
  positionId: string | null
  position: string | null
  holders: Holder[]
  likelihood: Likelihood | null
}

/** How the two positions stand to each other; null where a side takes none. */
export type PairRelation = PositionRelation | 'same' | null

/** Why two claims are set side by side, as values. The claim with the lower number is the first side. */
export type PairFacts = {
  question: string
  relation: PairRelation
  sides: [SideFacts, SideFacts]
  /** Between the publications. */
  gap: DateGap | null
  /** Null where one side states no likelihood. */
  likelihoods: LikelihoodRelation | null
}

type Described = { facts: PairFacts; reasons: string[] }

/** The facts of a pair and the same in plain words. Both are free of ids' order: only numbers decide. */
export function describePair(question: Question, sides: [OpposedSide, OpposedSide]): Described {
  const [a, b] = sides
  const facts = factsOf(question, sides)
  return {
    facts,
    reasons: [
      `Both answer the same question: ${facts.question}`,
      `“${a.position.label}” and “${b.position.label}” exclude each other`,
      ...circumstances(facts, sides),
    ],
  }
}

/** The same of a pair that somebody made by hand. `whyElse` says why nothing else would pair the two. */
export function describeHandMadePair(
  question: Question,
  sides: [PairSide, PairSide],
  { pairedBy, whyElse }: { pairedBy: string; whyElse: string[] },
): Described {
  const facts = factsOf(question, sides)
  return {
    facts,
    reasons: [
      `Set side by side by hand: ${pairedBy}`,
      `On the question: ${facts.question}`,
      ...whyElse,
      ...circumstances(facts, sides),
    ],
  }
}

function factsOf(question: Question, [a, b]: [PairSide, PairSide]): PairFacts {
  return {
    question: question.text,
    relation: relationOf(question, a.position, b.position),
    sides: [sideFacts(a), sideFacts(b)],
    gap: dateGap(a.document.publishedOn, b.document.publishedOn),
    likelihoods: compareLikelihoods(a.claim.hedge.likelihood, b.claim.hedge.likelihood),
  }
}

function relationOf(question: Question, a: Position | null, b: Position | null): PairRelation {
  if (a === null || b === null) return null
  return a.id === b.id ? 'same' : relationBetween(question, a.id, b.id)
}

function sideFacts({ claim, document, position }: PairSide): SideFacts {
  return {
    claimId: claim.id,
    claimNumber: claim.number,
    documentId: document.id,
    positionId: position?.id ?? null,
    position: position?.label ?? null,
    holders: holdersOf(claim),
    likelihood: claim.hedge.likelihood,
  }
}

/** Who says it, when, how likely. */
function circumstances(facts: PairFacts, [a, b]: [PairSide, PairSide]): string[] {
  const sameName =
    a.document.id !== b.document.id &&
    shortDocumentName(a.document) === shortDocumentName(b.document)
  const reasons = [`${describeVoice(a, sameName)}; ${describeVoice(b, sameName)}`]
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

/**
 * "C-12 is what The Diplomat itself says", "C-41 is ascribed to “V. Putin”, and KEI rejects it". The quotation marks
 * are for speakers who are no names: "ascribed to “Unnamed reports”".
 */
function describeVoice({ claim, document }: PairSide, byTitle: boolean): string {
  const source = byTitle ? `“${document.title}”` : shortDocumentName(document)
  if (claim.speaker !== null) {
    return `C-${claim.number} is ascribed to “${claim.speaker}”, and ${source} ${stanceWords[claim.authorStance]}`
  }
  if (claim.authorStance === 'asserts') return `C-${claim.number} is what ${source} itself says`
  return `C-${claim.number} is a view of others, and ${source} ${stanceWords[claim.authorStance]}`
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
