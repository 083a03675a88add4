import { boardPath, pairPath } from '@/lib/addresses'
import { isInnerTension, type OwnTension, ownTensions } from '@/lib/comparison/inner-tension'
import { isOfKind } from '@/lib/comparison/kinds'
import { leadingPair } from '@/lib/comparison/leading-pair'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { pairsToReview, type ReviewedPair, reviewedPairs } from '@/lib/comparison/review-pairs'
import { isInForce, supersedingsOf, withoutSuperseded } from '@/lib/comparison/superseding'
import { readersDifferOn, sourcesDifferBy } from '@/lib/comparison/two-badges'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { Question } from '@/lib/questions/question'

/** The pairs of a question whose claims both stand, and the documents that say both themselves. */
export type QuestionPairs = { question: Question; pairs: ReviewedPair[]; tensions: OwnTension[] }

/** Of every live question. */
export function pairsByQuestion(snapshot: ProjectSnapshot): QuestionPairs[] {
  return snapshot.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .map((question) => {
      const material = { ...snapshot, question }
      const supersedings = supersedingsOf(material)
      return {
        question,
        pairs: reviewedPairs(material).filter((pair) => isInForce(pair, supersedings)),
        tensions: ownTensions(withoutSuperseded(material)),
      }
    })
}

/** A number with the way to what it counts. */
export type CountLink = { count: number; href: string }

export type PairSummary = {
  total: number
  unjudged: number
  /** Judged to be contradictions between sources. */
  contradictions: number
  /** The first one that waits for a reviewer. */
  nextHref: string | null
  /** The one to begin with. */
  leadingHref: string | null
  /** Pairs by which sources differ, and claims on which readers do; null without any. */
  sourcesDiffer: CountLink | null
  readersDiffer: CountLink | null
}

/** The pairs of a question that are of the kinds. Without kinds it is all of them. */
export function summarisePairs(
  { project, claims }: ProjectSnapshot,
  { question, pairs }: QuestionPairs,
  kinds: readonly DisagreementKind[],
): PairSummary {
  const wanted = pairs.filter((pair) => isOfKind(pair, kinds))
  const waiting = pairsToReview(wanted)
  const differ = sourcesDifferBy(wanted)
  const disputed = readersDifferOn(claims, question.id)
  const hrefOf = (pair: ReviewedPair | null | undefined) => {
    const [a, b] = [pair?.claimAId, pair?.claimBId].map((id) =>
      claims.find((claim) => claim.id === id),
    )
    return a && b ? pairPath(project.slug, question.slug, a.number, b.number) : null
  }
  const differHref = hrefOf(differ[0])
  return {
    total: wanted.length,
    unjudged: waiting.length,
    contradictions: differ.filter(({ standing }) => standing.outcome === 'contradiction').length,
    nextHref: hrefOf(waiting[0]),
    leadingHref: hrefOf(leadingPair(wanted)),
    sourcesDiffer: differHref === null ? null : { count: differ.length, href: differHref },
    readersDiffer: disputed[0]
      ? {
          count: disputed.length,
          href: `${boardPath(project.slug, question.slug)}?claim=${disputed[0].number}`,
        }
      : null,
  }
}

/** A question on which a document opposes itself, and in how many places. */
export type TensionSummary = { question: string; count: number; href: string }

/** Where a document opposes itself: by saying both, or by opposing whom it quotes. `#` leads to the list of the board. */
export function summariseTensions(
  { project, claims }: ProjectSnapshot,
  byQuestion: readonly QuestionPairs[],
  documentId: string,
): TensionSummary[] {
  const ofDocument = new Set(
    claims.filter((claim) => claim.documentId === documentId).map(({ id }) => id),
  )
  return byQuestion
    .map(({ question, pairs, tensions }) => ({
      question: question.text,
      href: `${boardPath(project.slug, question.slug)}#inner-tension`,
      count:
        pairs.filter((pair) => isInnerTension(pair) && ofDocument.has(pair.claimAId)).length +
        tensions.filter(({ document }) => document.id === documentId).length,
    }))
    .filter(({ count }) => count > 0)
}
