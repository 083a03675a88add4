import type { Claim } from '@/lib/claims/claim'
import type { QuestionMaterial } from '@/lib/comparison/candidate-pairs'
import { isCounted, positionsTaken } from '@/lib/comparison/claim-standing'
import { holderKey, holdersOf } from '@/lib/comparison/voice'
import type { Document } from '@/lib/documents/document'
import type { Question } from '@/lib/questions/question'
import { exclusivePositions, pairsOf } from '@/lib/questions/relation-between'

/*
 * The number of candidate pairs without making them: a question with a thousand claims has hundreds of thousands. Two
 * claims oppose each other where they take positions that exclude each other and neither has all the holders of the
 * other. So it is enough to know how many claims with which holders take which positions.
 */

/** How many claims have the very same holders, by these. */
export type HolderCounts = ReadonlyMap<string, { holders: readonly string[]; count: number }>

/** Everybody who stands behind the claim, as a list that reads the same whatever the order. */
export function holderKeysOf(claim: Claim): string[] {
  return [...new Set(holdersOf(claim).map(holderKey))].toSorted()
}

/** Of claims, each by its holders as holderKeysOf has them. */
export function countHolders(holdersOfClaims: readonly (readonly string[])[]): HolderCounts {
  const counts = new Map<string, { holders: readonly string[]; count: number }>()
  for (const holders of holdersOfClaims) {
    const known = counts.get(nameOf(holders))
    if (known) known.count += 1
    else counts.set(nameOf(holders), { holders, count: 1 })
  }
  return counts
}

/** Whether each of two claims has a holder who does not hold the other one: nobody is set against themselves. */
export function haveOwnHolders(a: readonly string[], b: readonly string[]): boolean {
  return a.some((holder) => !b.includes(holder)) && b.some((holder) => !a.includes(holder))
}

/** How many pairs there are of one claim each, where both have holders of their own. The work grows with the holders. */
export function pairsBetween(left: HolderCounts, right: HolderCounts): number {
  let pairs = totalOf(left) * totalOf(right)
  for (const { holders, count } of left.values()) {
    for (const some of partsOf(holders)) pairs -= count * (right.get(nameOf(some))?.count ?? 0)
  }
  for (const { holders, count } of right.values()) {
    for (const some of partsOf(holders)) {
      if (some.length < holders.length) pairs -= count * (left.get(nameOf(some))?.count ?? 0)
    }
  }
  return pairs
}

/** Pairs within one group of claims, each counted once. */
export function pairsWithin(group: HolderCounts): number {
  return pairsBetween(group, group) / 2
}

/** Whether claims that take these positions oppose each other on the question as it is. An archived one asks nothing. */
export function oppositionOn(
  question: Question,
): (positions: ReadonlySet<string>, others: ReadonlySet<string>) => boolean {
  const exclusive = question.archivedAt === null ? exclusivePositions(question) : []
  const rivals = new Map<string, Set<string>>()
  for (const [a, b] of exclusive) {
    rivals.set(a.id, (rivals.get(a.id) ?? new Set()).add(b.id))
    rivals.set(b.id, (rivals.get(b.id) ?? new Set()).add(a.id))
  }
  return (positions, others) =>
    [...positions].some((id) => [...others].some((other) => rivals.get(id)?.has(other)))
}

/** The claims that count, of documents in use. */
export function claimsThatCount({
  documents,
  claims,
}: {
  documents: readonly Pick<Document, 'id' | 'archivedAt'>[]
  claims: readonly Claim[]
}): Claim[] {
  const live = new Set(documents.flatMap(({ id, archivedAt }) => (archivedAt === null ? id : [])))
  return claims.filter((claim) => isCounted(claim) && live.has(claim.documentId))
}

/** How many candidate pairs the question has: as many as candidatePairs() makes of it while it is in use. */
export function countOppositions({ question, documents, claims }: QuestionMaterial): number {
  const groups = new Map<string, { positions: ReadonlySet<string>; claims: Claim[] }>()
  for (const claim of claimsThatCount({ documents, claims })) {
    const positions = positionsTaken(claim, question.id)
    if (positions.size === 0) continue
    const name = nameOf([...positions].toSorted())
    const known = groups.get(name)
    if (known) known.claims.push(claim)
    else groups.set(name, { positions, claims: [claim] })
  }
  const opposes = oppositionOn(question)
  const counted = [...groups.values()].map(({ positions, claims: own }) => ({
    positions,
    holders: countHolders(own.map(holderKeysOf)),
  }))
  const within = counted
    .filter(({ positions }) => opposes(positions, positions))
    .map(({ holders }) => pairsWithin(holders))
  const between = pairsOf(counted)
    .filter(([a, b]) => opposes(a.positions, b.positions))
    .map(([a, b]) => pairsBetween(a.holders, b.holders))
  return [...within, ...between].reduce((sum, count) => sum + count, 0)
}

function totalOf(counts: HolderCounts): number {
  return [...counts.values()].reduce((sum, { count }) => sum + count, 0)
}

/** Every selection of the holders, from none to all of them: there are two at most. */
function partsOf(holders: readonly string[]): string[][] {
  const [first, ...others] = holders
  if (first === undefined) return [[]]
  const without = partsOf(others)
  return [...without, ...without.map((part) => [first, ...part])]
}

function nameOf(parts: readonly string[]): string {
  return parts.join('\n')
}
