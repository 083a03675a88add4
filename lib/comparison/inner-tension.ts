import type { Claim } from '@/lib/claims/claim'
import type { QuestionMaterial } from '@/lib/comparison/candidate-pairs'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { firstPlace, rangeOfScope } from '@/lib/comparison/oppositions'
import { type ChosenPairs, claimsOfPair, scopeOfPair } from '@/lib/comparison/pair-list'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { strongestClaim } from '@/lib/comparison/strongest-claim'
import { isClash } from '@/lib/comparison/two-badges'
import { countsForDocument } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Position, Question } from '@/lib/questions/question'
import { exclusivePositions } from '@/lib/questions/relation-between'

/*
 * A document can oppose itself in two ways: it quotes somebody and opposes them, which makes pairs of the scope
 * "inner-tension"; or it says both itself. Neither is a disagreement between sources.
 */

/** A document that holds two positions itself which exclude each other, with its strongest claim on each. */
export type OwnTension = {
  document: Document
  sides: [{ position: Position; claim: Claim }, { position: Position; claim: Claim }]
}

/**
 * Where documents say both themselves, by document, then in the order of the positions. A claim on which readers differ
 * shows nothing: nobody knows yet which of the two it says. It makes no pair: nobody is paired with themselves, but
 * people can set the two side by side.
 */
export function ownTensions({ question, documents, claims }: QuestionMaterial): OwnTension[] {
  const byDocument = ownClaims(question, claims)
  const exclusive = exclusivePositions(question)
  return documents
    .filter(({ archivedAt }) => archivedAt === null)
    .flatMap((document) => {
      const own = byDocument.get(document.id) ?? []
      const strongestOn = ({ id }: Position) =>
        strongestClaim(own.filter((claim) => positionsTaken(claim, question.id).has(id)))
      return exclusive.flatMap(([a, b]): OwnTension[] => {
        const [first, second] = [strongestOn(a), strongestOn(b)]
        if (!first || !second) return []
        return [
          {
            document,
            sides: [
              { position: a, claim: first },
              { position: b, claim: second },
            ],
          },
        ]
      })
    })
}

/** The claims that say one thing on the question for their document, by that. */
function ownClaims(question: Question, claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
  const own = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (positionsTaken(claim, question.id).size !== 1) continue
    if (!isCounted(claim) || !countsForDocument(claim)) continue
    own.set(claim.documentId, [...(own.get(claim.documentId) ?? []), claim])
  }
  return own
}

/** How often each document opposes itself, by its id: by saying both, and by opposing whom it quotes. */
export function countInnerTensions(
  { list, places }: ChosenPairs,
  own: readonly OwnTension[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (documentId: string) => counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  // Inner tension comes last of the candidates.
  const [from] = rangeOfScope(list.oppositions, 'inner-tension')
  for (let index = firstPlace(places.length, (at) => (places[at] ?? 0) >= from); ; index += 1) {
    const place = places[index]
    if (place === undefined) break
    if (scopeOfPair(list, place) !== 'inner-tension') continue
    const pair = list.touched.get(place)
    if (!pair || isInnerTension(pair)) count(claimsOfPair(list, place)[0].documentId)
  }
  for (const { document } of own) count(document.id)
  return counts
}

/** Whether a document opposes whom it quotes by the pair: as people judged it, or as far as nobody has. */
export function isInnerTension(pair: Pick<ReviewedPair, 'scope' | 'standing'>): boolean {
  return pair.scope === 'inner-tension' && (isClash(pair) || !isJudged(pair.standing))
}
