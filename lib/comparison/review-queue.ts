import type { Claim } from '@/lib/claims/claim'
import type { PairScope } from '@/lib/comparison/candidate-pairs'
import { isOfKind } from '@/lib/comparison/kinds'
import { firstPlace, rangeOfScope } from '@/lib/comparison/oppositions'
import {
  claimsOfPair,
  contestOfPair,
  type PairList,
  pairAt,
  pairListOf,
  placeOfPair,
  standsAt,
} from '@/lib/comparison/pair-list'
import { isJudged } from '@/lib/comparison/pair-standing'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { materialOf } from '@/lib/comparison/question-material'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { supersedingsOf } from '@/lib/comparison/superseding'
import type { DisagreementKind } from '@/lib/comparison/verdict'
import type { Question } from '@/lib/questions/question'

/**
 * What a queue is for: what somebody has not judged yet, what nobody has, what reviewers are split on; or to look at
 * all pairs.
 */
export const queueAims = ['mine', 'nobody', 'split', 'all'] as const
export type QueueAim = (typeof queueAims)[number]

/** `question` is a slug; null is all of them, as with the scope. No kinds are all, also pairs of none. */
export type QueueFilter = {
  question: string | null
  scope: PairScope | null
  kinds: readonly DisagreementKind[]
  aim: QueueAim
}

export type QueuedPair = ReviewedPair & {
  question: Question
  /** Whether both claims still stand; a pair of one that was replaced is history. */
  isInForce: boolean
  /** The lower number first. */
  claims: [Claim, Claim]
}

/** The pairs of all live questions. There can be millions: none is made before somebody looks at it. */
export type ProjectPairs = readonly QuestionPairs[]

type QuestionPairs = {
  list: PairList
  /** The place of the question among the live ones. */
  order: number
  isInForce: (place: number) => boolean
  /** The pairs that were set side by side by hand, the most contested first. */
  handMade: readonly number[]
}

const knownPairs = new WeakMap<ProjectSnapshot, ProjectPairs>()

export function projectPairs(snapshot: ProjectSnapshot): ProjectPairs {
  const known = knownPairs.get(snapshot) ?? pairsByQuestion(snapshot)
  knownPairs.set(snapshot, known)
  return known
}

function pairsByQuestion(snapshot: ProjectSnapshot): ProjectPairs {
  return snapshot.questions
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map((question, order) => {
      const material = materialOf(snapshot, question)
      const list = pairListOf(material)
      const found = { list, order, isInForce: standsAt(list, supersedingsOf(material)) }
      const places = Array.from(
        { length: list.length - list.oppositions.length },
        (_, index) => list.oppositions.length + index,
      )
      const handMade = places.toSorted((a, b) =>
        compareEntries({ pairs: found, place: a }, { pairs: found, place: b }),
      )
      return { ...found, handMade }
    })
}

/** A pair by where it is. */
type Entry = { pairs: Omit<QuestionPairs, 'handMade'>; place: number }

/** Entries in the order of the queue, as a list: which one is where, and how many there are. */
type Run = { length: number; at: (index: number) => Entry }

/**
 * Most contested first: those whose positions exclude each other before those that were set side by side by hand, then
 * as `Oppositions` has it, then in the order of the questions.
 */
function compareEntries(a: Entry, b: Entry): number {
  const byHand = Number(isHandMade(a)) - Number(isHandMade(b))
  const contest =
    byHand || contestOfPair(a.pairs.list, a.place) - contestOfPair(b.pairs.list, b.place)
  if (contest !== 0) return contest
  const [left, right] = [claimsOfPair(a.pairs.list, a.place), claimsOfPair(b.pairs.list, b.place)]
  return (
    left[0].number - right[0].number ||
    left[1].number - right[1].number ||
    a.pairs.order - b.pairs.order
  )
}

function isHandMade({ pairs: { list }, place }: Entry): boolean {
  return place >= list.oppositions.length
}

/** Pairs to walk through, most contested first. */
export type ReviewQueue = {
  /**
   * How many there are of the filter's question, scope and kinds, so that none moves while they are judged; of a queue
   * of split pairs those alone.
   */
  total: number
  /** How many of them the queue is for. */
  left: number
  /**
   * In a queue of what somebody has not judged: how many wait for them no more only because the project resolved them.
   * They did not judge those as they are now. 0 in the other queues.
   */
  settled: number
  /** The first of all pairs, and of those that the queue is for. */
  first: (count: number) => QueuedPair[]
  firstWaiting: (count: number) => QueuedPair[]
  /** Those that the queue is for and that people have found to be of some kind. */
  waitingOfAKind: () => Pick<ReviewedPair, 'standing'>[]
  placeOf: (pair: PairNames) => QueuePlace
}

/** Where one pair is in a queue, and what lies around it. */
export type QueuePlace = {
  /** Counted from 1; null where the pair is not in the queue. */
  place: number | null
  previous: QueuedPair | null
  next: QueuedPair | null
  /** The nearest pair after this one that waits, from the start again after the end; never the pair itself. */
  nextWaiting: QueuedPair | null
}

export type PairNames = Pick<ReviewedPair, 'questionId' | 'claimAId' | 'claimBId'>

/** The queue of a filter, for one reviewer. */
export function reviewQueue(
  pairs: ProjectPairs,
  filter: QueueFilter,
  reviewer: string,
): ReviewQueue {
  const runs = runsOf(pairs, filter, reviewer)
  const isWaiting = (entry: Entry) => waitsFor(entry, filter.aim, reviewer)
  const total = runs.reduce((sum, { length }) => sum + length, 0)
  const touched = touchedIn(pairs, filter)
  const left =
    filter.aim === 'split' ? total : total - countDone(runs, touched, filter.aim, reviewer)
  return {
    ...{ total, left },
    settled:
      filter.aim === 'mine' ? touched.filter((entry) => isSettled(entry, reviewer)).length : 0,
    first: (count) => take(walk(runs), count),
    firstWaiting: (count) => take(walk(runs), count, isWaiting),
    waitingOfAKind: () =>
      touched
        .filter(isWaiting)
        .flatMap(({ pairs: { list }, place }) => list.touched.get(place) ?? []),
    placeOf: (names) => placeIn(runs, findEntry(pairs, names), isWaiting, left),
  }
}

/** Only pairs that somebody touched can be of a kind or split: those queues are short. */
function runsOf(pairs: ProjectPairs, filter: QueueFilter, reviewer: string): Run[] {
  if (filter.kinds.length > 0 || filter.aim === 'split') {
    const chosen = touchedIn(pairs, filter)
      .filter((entry) => filter.aim !== 'split' || waitsFor(entry, 'split', reviewer))
      .toSorted(compareEntries)
    return [runOf(chosen)]
  }
  return pairs
    .filter(({ list }) => isOnQuestion(list, filter))
    .flatMap((each) => {
      const { list } = each
      const [from, to] =
        filter.scope === null
          ? [0, list.oppositions.length]
          : rangeOfScope(list.oppositions, filter.scope)
      const handMade = each.handMade
        .filter((place) => isInScope(list, place, filter))
        .map((place) => ({ pairs: each, place }))
      return [
        { length: to - from, at: (index) => ({ pairs: each, place: from + index }) },
        runOf(handMade),
      ]
    })
}

function runOf(entries: readonly Entry[]): Run {
  return {
    length: entries.length,
    at: (index) => {
      const entry = entries[index]
      if (!entry) throw new Error(`there is no pair at ${index} of ${entries.length}`)
      return entry
    },
  }
}

function isOnQuestion({ question }: PairList, filter: QueueFilter): boolean {
  return filter.question === null || question.slug === filter.question
}

/** Of a pair that somebody touched. */
function isInScope({ touched }: PairList, place: number, { scope }: QueueFilter): boolean {
  return scope === null || touched.get(place)?.scope === scope
}

/** The entries of the filter that somebody judged or set side by side. */
function touchedIn(pairs: ProjectPairs, filter: QueueFilter): Entry[] {
  return pairs
    .filter(({ list }) => isOnQuestion(list, filter))
    .flatMap((each) =>
      [...each.list.touched]
        .filter(
          ([place, pair]) => isInScope(each.list, place, filter) && isOfKind(pair, filter.kinds),
        )
        .map(([place]) => ({ pairs: each, place })),
    )
}

/** How many of the pairs the queue is not for any more. */
function countDone(
  runs: readonly Run[],
  touched: readonly Entry[],
  aim: QueueAim,
  reviewer: string,
): number {
  const judged = touched.filter((entry) => !waitsFor(entry, aim, reviewer)).length
  return aim === 'nobody' ? judged + countReplaced(runs) : judged
}

/** How many of the pairs nobody touched, and are history all the same: one of their claims was replaced. */
function countReplaced(runs: readonly Run[]): number {
  let count = 0
  for (const { length, at } of runs) {
    for (let index = 0; index < length; index += 1) {
      const { pairs, place } = at(index)
      if (!pairs.list.touched.has(place) && !pairs.isInForce(place)) count += 1
    }
  }
  return count
}

/**
 * Whether the pair is what the queue is for. What was resolved waits for nobody, until it is opened again or one of its
 * claims changes. A stale verdict is none. That one of the claims was replaced is itself a finding: it keeps a pair from
 * those whom nobody has to judge any more, and not from whoever reads all of them independently.
 */
function waitsFor({ pairs, place }: Entry, aim: QueueAim, reviewer: string): boolean {
  const standing = pairs.list.touched.get(place)?.standing
  if (aim === 'all') return true
  if (aim === 'split') return standing?.state === 'split'
  if (aim === 'nobody') return (!standing || !isJudged(standing)) && pairs.isInForce(place)
  return !standing || (standing.state !== 'resolved' && !standing.reviewers.includes(reviewer))
}

function isSettled({ pairs, place }: Entry, reviewer: string): boolean {
  const standing = pairs.list.touched.get(place)?.standing
  return standing?.state === 'resolved' && !standing.reviewers.includes(reviewer)
}

/** All entries in order; from the first on that is not before the one that is given. */
function* walk(runs: readonly Run[], from: Entry | null = null): Generator<Entry> {
  const heads = runs.map((run) => ({ run, index: from === null ? 0 : countBefore(run, from) }))
  for (;;) {
    let next: { head: (typeof heads)[number]; entry: Entry } | null = null
    for (const head of heads) {
      if (head.index >= head.run.length) continue
      const entry = head.run.at(head.index)
      if (next === null || compareEntries(entry, next.entry) < 0) next = { head, entry }
    }
    if (next === null) return
    next.head.index += 1
    yield next.entry
  }
}

/** How many entries of the run come before the one that is given. */
function countBefore({ length, at }: Run, entry: Entry): number {
  return firstPlace(length, (index) => compareEntries(at(index), entry) >= 0)
}

function take(
  entries: Iterable<Entry>,
  count: number,
  isWanted: (entry: Entry) => boolean = () => true,
): QueuedPair[] {
  const found: QueuedPair[] = []
  for (const entry of entries) {
    if (found.length >= count) break
    if (isWanted(entry)) found.push(queuedPair(entry))
  }
  return found
}

function queuedPair({ pairs: { list, isInForce }, place }: Entry): QueuedPair {
  return {
    ...pairAt(list, place),
    question: list.question,
    isInForce: isInForce(place),
    claims: claimsOfPair(list, place),
  }
}

/** The pair of the project with these names; null where the two are none. */
export function findQueuedPair(pairs: ProjectPairs, names: PairNames): QueuedPair | null {
  const entry = findEntry(pairs, names)
  return entry && queuedPair(entry)
}

function findEntry(
  pairs: ProjectPairs,
  { questionId, claimAId, claimBId }: PairNames,
): Entry | null {
  const onQuestion = pairs.find(({ list }) => list.question.id === questionId)
  const place = onQuestion ? placeOfPair(onQuestion.list, claimAId, claimBId) : null
  return onQuestion && place !== null ? { pairs: onQuestion, place } : null
}

function placeIn(
  runs: readonly Run[],
  entry: Entry | null,
  isWaiting: (entry: Entry) => boolean,
  left: number,
): QueuePlace {
  const found = entry && entryAtOrAfter(runs, entry)
  const isIn = entry !== null && found !== null && compareEntries(found, entry) === 0
  const following = () => (isIn ? rest(walk(runs, entry)) : walk(runs))
  const isOther = (other: Entry) => !isIn || compareEntries(other, entry) !== 0
  const waitsElsewhere = (other: Entry) => isWaiting(other) && isOther(other)
  // Where nothing else waits, nobody looks through a million pairs for it.
  const othersLeft = isIn && isWaiting(entry) ? left - 1 : left
  const waiting =
    othersLeft === 0
      ? []
      : [...take(following(), 1, waitsElsewhere), ...take(walk(runs), 1, waitsElsewhere)]
  return {
    place: isIn ? runs.reduce((sum, run) => sum + countBefore(run, entry), 1) : null,
    previous: isIn ? lastBefore(runs, entry) : null,
    next: take(following(), 1)[0] ?? null,
    nextWaiting: waiting[0] ?? null,
  }
}

function entryAtOrAfter(runs: readonly Run[], entry: Entry): Entry | null {
  for (const found of walk(runs, entry)) return found
  return null
}

/** All but the first. */
function* rest(entries: Generator<Entry>): Generator<Entry> {
  entries.next()
  yield* entries
}

function lastBefore(runs: readonly Run[], entry: Entry): QueuedPair | null {
  const before = runs.flatMap((run) => {
    const count = countBefore(run, entry)
    return count === 0 ? [] : run.at(count - 1)
  })
  const last = before.toSorted(compareEntries).at(-1)
  return last ? queuedPair(last) : null
}
