import {
  countHolders,
  type HolderCounts,
  haveOwnHolders,
  oppositionOn,
  pairsBetween,
  pairsWithin,
} from '@/lib/comparison/count-oppositions'
import {
  type Listed,
  listed,
  mostNamed,
  type PairName,
  pairNameOf,
} from '@/lib/comparison/effect/listed'
import type { Shift, Versions } from '@/lib/comparison/effect/shifts'
import { type StoredShift, storedPairName } from '@/lib/comparison/effect/stored-pairs'
import { pairKey } from '@/lib/comparison/pair-key'

export type PairsEffect = {
  before: number
  after: number
  come: Listed<PairName>
  go: Listed<PairName>
  /** Those that would go, had nobody set them side by side by hand. */
  stayByHand: Listed<PairName>
}

/**
 * The pairs of claims in force before and after, those made by hand with them. Claims that take the same positions
 * before and the same ones after are counted together: the pairs themselves are too many to make.
 */
export function pairsEffect(
  versions: Versions,
  shifts: readonly Shift[],
  stored: readonly StoredShift[],
): PairsEffect {
  const meetings = meetingsOf(versions, shifts)
  const byHand = stored.filter(({ isByHand }) => isByHand)
  const isPair = ({ isShown, isInForce }: StoredShift, time: 'before' | 'after') =>
    isShown[time] && isInForce[time]
  const opposes = (pair: StoredShift, time: 'before' | 'after') =>
    pair.opposes[time] && pair.isInForce[time]
  const byHandAlone = (time: 'before' | 'after') =>
    byHand.filter((pair) => isPair(pair, time) && !opposes(pair, time))
  const stay = byHandAlone('after').filter((pair) => opposes(pair, 'before'))
  const wereThere = byHandAlone('before').filter((pair) => opposes(pair, 'after'))
  const cameByHand = byHandAlone('after').filter((pair) => !isPair(pair, 'before'))
  const wentByHand = byHandAlone('before').filter((pair) => !isPair(pair, 'after'))
  return {
    before: sumOf(meetings.filter(({ was }) => was)) + byHandAlone('before').length,
    after: sumOf(meetings.filter(({ is }) => is)) + byHandAlone('after').length,
    come: changed(
      meetings.filter(({ was, is }) => !was && is),
      { but: wereThere, and: cameByHand },
    ),
    go: changed(
      meetings.filter(({ was, is }) => was && !is),
      { but: stay, and: wentByHand },
    ),
    stayByHand: listed(stay.map(storedPairName)),
  }
}

/** Claims that take the same positions before and the same ones after. */
type Group = Pick<Shift, 'taken'> & { shifts: Shift[]; holders: HolderCounts }

/** How many pairs two groups make, or one within itself, and whether they oppose each other before and after. */
type Meeting = { groups: [Group, Group]; count: number; was: boolean; is: boolean }

function meetingsOf({ before, after }: Versions, shifts: readonly Shift[]): Meeting[] {
  const opposed = oppositionOn(before.question)
  const opposes = oppositionOn(after.question)
  const groups = groupsOf(shifts)
  return groups.flatMap((group, index) =>
    groups.slice(index).flatMap((other): Meeting[] => {
      const was = opposed(group.taken.before, other.taken.before)
      const is = opposes(group.taken.after, other.taken.after)
      if (!was && !is) return []
      const { holders } = group
      const count = group === other ? pairsWithin(holders) : pairsBetween(holders, other.holders)
      return [{ groups: [group, other], count, was, is }]
    }),
  )
}

function groupsOf(shifts: readonly Shift[]): Group[] {
  const groups = new Map<string, Shift[]>()
  for (const shift of shifts) {
    const { before, after } = shift.taken
    if (before.size + after.size === 0) continue
    const name = `${[...before].toSorted()} > ${[...after].toSorted()}`
    const known = groups.get(name)
    if (known) known.push(shift)
    else groups.set(name, [shift])
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const holders = countHolders(own.map((shift) => shift.holders))
    return { taken: first.taken, shifts: own, holders }
  })
}

function sumOf(meetings: readonly Meeting[]): number {
  return meetings.reduce((sum, { count }) => sum + count, 0)
}

/** The pairs of the meetings, but for some that are there anyway, and some more that come or go with their claims. */
function changed(
  meetings: readonly Meeting[],
  { but, and }: { but: readonly StoredShift[]; and: readonly StoredShift[] },
): Listed<PairName> {
  const left = new Set(but.map(({ pair }) => pairKey(pair.claimAId, pair.claimBId)))
  const names = meetings.flatMap((meeting) => firstPairs(meeting, left))
  return {
    count: sumOf(meetings) - but.length + and.length,
    first: [...names, ...and.map(storedPairName)].slice(0, mostNamed),
  }
}

/** So many as are named, without those that are left out. */
function firstPairs({ groups: [group, other] }: Meeting, left: ReadonlySet<string>): PairName[] {
  const found: PairName[] = []
  for (const [index, a] of group.shifts.entries()) {
    for (const b of group === other ? other.shifts.slice(index + 1) : other.shifts) {
      if (found.length === mostNamed) return found
      const isLeft = left.has(pairKey(a.before.id, b.before.id))
      if (!isLeft && haveOwnHolders(a.holders, b.holders)) {
        found.push(pairNameOf(a.before, b.before))
      }
    }
  }
  return found
}
