import { boardPath, pairPath } from '@/lib/addresses'
import type { Claim } from '@/lib/claims/claim'
import { type Contestedness, contestednessOf } from '@/lib/comparison/contestedness'
import { countInnerTensions, ownTensions } from '@/lib/comparison/inner-tension'
import { leadingOf } from '@/lib/comparison/leading-pair'
import {
  type ChosenPairs,
  choosePairs,
  countWaiting,
  firstWaiting,
  ofKinds,
  type PairList,
  pairListOf,
  standsAt,
} from '@/lib/comparison/pair-list'
import type { Project, ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf, type QuestionSnapshot } from '@/lib/comparison/question-material'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { supersedingsOf, withoutSuperseded } from '@/lib/comparison/superseding'
import { readersDifferOn, sourcesDifferBy } from '@/lib/comparison/two-badges'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { Question } from '@/lib/questions/question'

/** What the overview says of a question is worked out from this. */
export type QuestionPairs = {
  question: Question
  /** Those that concern the question. */
  claims: readonly Claim[]
  /** Its pairs whose claims both stand. */
  standing: ChosenPairs
  /** How often each document opposes itself, by its id. */
  tensions: ReadonlyMap<string, number>
  contestedness: Contestedness
}

/** A list of pairs is made anew when anything of its question changes: as long as it is the same, this holds. */
const known = new WeakMap<PairList, QuestionPairs>()

/** Of every live question. */
export function pairsByQuestion(snapshot: ProjectSnapshot): QuestionPairs[] {
  return snapshot.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .map((question) => {
      const material = materialOf(snapshot, question)
      const list = pairListOf(material)
      const pairs = known.get(list) ?? pairsIn(list, material)
      known.set(list, pairs)
      return pairs
    })
}

function pairsIn(list: PairList, material: QuestionSnapshot): QuestionPairs {
  const { question, claims } = material
  const standing = choosePairs(list, standsAt(list, supersedingsOf(material)))
  const tensions = countInnerTensions(standing, ownTensions(withoutSuperseded(material)))
  return { question, claims, standing, tensions, contestedness: contestednessOf(material) }
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
  { slug }: Pick<Project, 'slug'>,
  { question, claims, standing }: QuestionPairs,
  kinds: readonly DisagreementKind[],
): PairSummary {
  const wanted = ofKinds(standing, kinds)
  const differ = sourcesDifferBy(wanted.touched)
  const [disputed, ...others] = readersDifferOn(claims, question.id)
  const { claimById } = standing.list
  const hrefOf = (pair: ReviewedPair | null | undefined) => {
    const [a, b] = [pair?.claimAId, pair?.claimBId].map((id) => claimById.get(id ?? ''))
    return a && b ? pairPath(slug, question.slug, a.number, b.number) : null
  }
  const differHref = hrefOf(differ[0])
  return {
    total: wanted.places.length,
    unjudged: countWaiting(wanted),
    contradictions: differ.filter((pair) => pair.standing.outcome === 'contradiction').length,
    nextHref: hrefOf(firstWaiting(wanted)),
    leadingHref: hrefOf(leadingOf(wanted)),
    sourcesDiffer: differHref === null ? null : { count: differ.length, href: differHref },
    readersDiffer: disputed
      ? {
          count: others.length + 1,
          href: `${boardPath(slug, question.slug)}?claim=${disputed.number}`,
        }
      : null,
  }
}

/** A question on which a document opposes itself, and in how many places. */
export type TensionSummary = { question: string; count: number; href: string }

/**
 * Where documents oppose themselves: by saying both, or by opposing whom they quote. By the id of the document. `#` leads
 * to the list of the board.
 */
export function summariseTensions(
  { slug }: Pick<Project, 'slug'>,
  byQuestion: readonly QuestionPairs[],
): ReadonlyMap<string, TensionSummary[]> {
  const tensions = new Map<string, TensionSummary[]>()
  for (const each of byQuestion) {
    const { question } = each
    const href = `${boardPath(slug, question.slug)}#inner-tension`
    for (const [documentId, count] of each.tensions) {
      const known = tensions.get(documentId) ?? []
      tensions.set(documentId, [...known, { question: question.text, count, href }])
    }
  }
  return tensions
}
