import type { Claim } from '@/lib/claims/claim'
import { claimStanding, positionsTaken } from '@/lib/comparison/claim-standing'
import { holderKey, holdersOf } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'
import { relationBetween } from '@/lib/questions/relation-between'

export type PairMaterial = {
  question: Question
  claims: [Claim, Claim]
  documents: Document[]
}

/**
 * Why two claims are no candidate pair on a question, in plain words. For pairs that somebody puts together, or that
 * were candidates once; of a candidate pair it is empty.
 */
export function whyNoCandidate({ question, claims, documents }: PairMaterial): string[] {
  const reasons = claims.flatMap((claim) => whyNotCounted(claim, question, documents))
  return reasons.length > 0 ? reasons : whyNotOpposed(question, claims)
}

function whyNotCounted(claim: Claim, question: Question, documents: Document[]): string[] {
  const name = `C-${claim.number}`
  const document = documents.find(({ id }) => id === claim.documentId)
  const standing = claimStanding(claim)
  const reasons: string[] = []
  if (document?.archivedAt) reasons.push(`The document of ${name} was archived`)
  if (standing === 'archived') reasons.push(`${name} was archived`)
  if (standing === 'needs-review') {
    reasons.push(`${name} does not count until somebody has reviewed its changed passage`)
  }
  if (standing === 'orphaned') {
    reasons.push(`${name} does not count because its passage is not in the text any more`)
  }
  if (livePositionsTaken(claim, question).length === 0) {
    reasons.push(`${name} takes no position on this question`)
  }
  if (holdersOf(claim).length === 0) {
    reasons.push(`Nobody named holds ${name}: its author only quotes the view`)
  }
  return reasons
}

function whyNotOpposed(question: Question, [a, b]: [Claim, Claim]): string[] {
  const combinations = livePositionsTaken(a, question).flatMap((left) =>
    livePositionsTaken(b, question).map((right) => ({
      left,
      right,
      relation: relationBetween(question, left.id, right.id),
    })),
  )
  if (!combinations.some(({ relation }) => relation === 'exclusive')) {
    return combinations.map(({ left, right, relation }) => {
      if (left.id === right.id) return `Both take the position “${left.label}”`
      return relation === 'compatible'
        ? `“${left.label}” and “${right.label}” are compatible: both can be true`
        : `Nobody has said whether “${left.label}” and “${right.label}” exclude each other`
    })
  }
  const [holdersA = [], holdersB = []] = [a, b].map((claim) => holdersOf(claim).map(holderKey))
  const isOneHolder =
    holdersA.every((key) => holdersB.includes(key)) ||
    holdersB.every((key) => holdersA.includes(key))
  return isOneHolder ? ['The same holder stands behind both: nobody is paired with themselves'] : []
}

function livePositionsTaken(claim: Claim, question: Question) {
  const taken = positionsTaken(claim, question.id)
  return question.positions.filter(({ id, archivedAt }) => archivedAt === null && taken.has(id))
}
