import { positionsTaken } from '@/lib/comparison/claim-standing'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { haveOwnHolders, oppositionOn } from '@/lib/comparison/count-oppositions'
import { type Listed, listed, type PairName, pairNameOf } from '@/lib/comparison/effect/listed'
import type { Shift, Times, Versions } from '@/lib/comparison/effect/shifts'
import { isJudged, pairStanding } from '@/lib/comparison/pair-standing'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { standingVerdicts } from '@/lib/comparison/standing-verdicts'

/** A pair that somebody judged or set side by side, as it is before and after. */
export type StoredShift = {
  pair: StoredPair
  sides: [Shift, Shift]
  isByHand: boolean
  /** Whether its claims oppose each other. */
  opposes: Times
  /** Whether none of its claims was replaced by another one. */
  isInForce: Times
  /** Whether it is a pair: its claims oppose each other, or somebody set them side by side. */
  isShown: Times
}

/** Those of the question whose claims count, by the numbers of the claims. */
export function storedShiftsOf(
  { before, after }: Versions,
  shifts: readonly Shift[],
): StoredShift[] {
  const shiftById = new Map(shifts.map((shift) => [shift.before.id, shift]))
  const opposed = oppositionOn(before.question)
  const opposesAfter = oppositionOn(after.question)
  return before.pairs
    .flatMap((pair): StoredShift[] => {
      const [one, other] = [shiftById.get(pair.claimAId), shiftById.get(pair.claimBId)]
      if (pair.questionId !== before.question.id || !one || !other) return []
      const [a, b] = one.before.number < other.before.number ? [one, other] : [other, one]
      const areOwn = haveOwnHolders(a.holders, b.holders)
      const taken = (side: Shift, time: 'before' | 'after') =>
        positionsTaken(side[time], before.question.id)
      const opposes = {
        before: areOwn && opposed(taken(a, 'before'), taken(b, 'before')),
        after: areOwn && opposesAfter(taken(a, 'after'), taken(b, 'after')),
      }
      const isByHand = pair.pairedBy !== null
      const isInUse = (question: { archivedAt: string | null }) => question.archivedAt === null
      return [
        {
          ...{ pair, sides: [a, b], isByHand, opposes },
          isInForce: {
            before: a.isInForce.before && b.isInForce.before,
            after: a.isInForce.after && b.isInForce.after,
          },
          isShown: {
            before: opposes.before || (isByHand && isInUse(before.question)),
            after: opposes.after || (isByHand && isInUse(after.question)),
          },
        },
      ]
    })
    .toSorted(
      ({ sides: [a, b] }, { sides: [c, d] }) =>
        a.before.number - c.before.number || b.before.number - d.before.number,
    )
}

export type JudgedEffect = {
  /** Pairs that stay, and whose verdicts were given on something else than they say afterwards. */
  stale: Listed<PairName>
  /** What does not count any more by that. */
  verdicts: number
  resolutions: number
  /** Pairs that go with what was said of them: it is kept, and there again when they come back. */
  gone: Listed<PairName>
  /** Pairs whose verdicts count again: they say once more what was judged, or they are pairs again. */
  again: Listed<PairName>
}

/** What a change does to verdicts and resolutions. None of them goes: they count, or they do not. */
export function judgedEffect(
  { before, after }: Versions,
  stored: readonly StoredShift[],
): JudgedEffect {
  const standings = stored.map((shift) => {
    const { pair, sides, isShown } = shift
    const [a, b] = sides
    const key = contentKeyOf(before.question, a.before, b.before)
    const was = pairStanding(pair, key)
    const is = pairStanding(pair, contentKeyOf(after.question, a.after, b.after))
    const verdicts = standingVerdicts(pair.verdicts, key).current.length
    const counted = isShown.before && isJudged(was)
    return { shift, was, verdicts, counted, counts: isShown.after && isJudged(is) }
  })
  const lost = standings.filter(({ counted, counts }) => counted && !counts)
  const stale = lost.filter(({ shift }) => shift.isShown.after)
  const namesOf = (some: readonly { shift: StoredShift }[]) =>
    listed(some.map(({ shift }) => storedPairName(shift)))
  return {
    stale: namesOf(stale),
    verdicts: stale.reduce((sum, { verdicts }) => sum + verdicts, 0),
    resolutions: stale.filter(({ was }) => was.resolution !== null).length,
    gone: namesOf(lost.filter(({ shift }) => !shift.isShown.after)),
    again: namesOf(standings.filter(({ counted, counts }) => !counted && counts)),
  }
}

export function storedPairName({ sides: [a, b] }: StoredShift): PairName {
  return pairNameOf(a.before, b.before)
}
