import type { Anchor } from '@/lib/anchoring/anchor'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { BenchSize } from '@/tests/bench/anchoring/bench-size'
import { proseText } from '@/tests/bench/anchoring/bench-texts'
import { type Revisions, revise } from '@/tests/bench/anchoring/mutations'
import { hypothesis, ours, type Way } from '@/tests/bench/anchoring/ways'
import { median } from '@/tests/bench/figure'

/** The whole job of one way for so many claims of a heavily edited text, on passages of so many code units in the mean. */
export type Speed = {
  length: number
  claims: number
  way: string
  values: number[]
  isScaled: boolean
}

/** Times in milliseconds, by way, of single claims. */
export type SingleClaims = {
  kind: 'unchanged' | 'edited' | 'gone'
  /** Of each claim its median over the rounds. */
  medians: Record<string, number[]>
}

/**
 * For passages as people mark them, and for longer ones: the time of Hypothesis's matcher grows with their length, up to
 * its limit of 256 errors.
 */
export function measureSpeed(size: BenchSize): Speed[] {
  const edited = heavilyEdited(size.longText, Math.max(...size.claimCounts))
  return size.timesAsLong.flatMap((times) => {
    const anchors = edited.anchors.map((anchor) => lengthened(edited.oldText, anchor, times))
    return measureSpeedOf(size, { ...edited, anchors })
  })
}

/** A passage that begins where another does and is so many times as long, to the end of its last word. */
function lengthened(text: string, anchor: Anchor, times: number): Anchor {
  if (times === 1) return anchor
  const length = Math.round((anchor.end - anchor.start) * times)
  const start = Math.max(0, Math.min(anchor.start, text.length - length))
  const rest = /^\p{L}*/u.exec(text.slice(start + length))?.[0] ?? ''
  return describeAnchor(text, { start, end: start + length + rest.length })
}

type Job = { oldText: string; newText: string; anchors: readonly Anchor[] }

/** A B A B: every way once in a round, so that what else the machine does meets all of them. */
function measureSpeedOf(size: BenchSize, { oldText, newText, anchors }: Job): Speed[] {
  const counts = size.claimCounts.filter((count) => count > 1)
  const letters = anchors.reduce((sum, { exact }) => sum + exact.length, 0)
  const length = Math.round(letters / anchors.length)
  const sample = spread(anchors, size.hypothesisSample)
  const times = new Map<string, number[]>()
  const keep = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms])
  for (let round = -1; round < size.rounds; round += 1) {
    const isWarmUp = round === -1
    const ofHypothesis = timed(() => hypothesis.find(oldText, newText, sample))
    if (!isWarmUp) keep(hypothesis.name, ofHypothesis / sample.length)
    for (const count of counts) {
      for (const way of ours) {
        const claims = spread(anchors, count)
        const ms = timed(() => way.find(oldText, newText, claims))
        if (!isWarmUp) keep(`${way.name} ${count}`, ms)
      }
    }
  }
  const perClaim = times.get(hypothesis.name) ?? []
  return counts.flatMap((claims): Speed[] => [
    {
      ...{ length, claims, way: hypothesis.name, isScaled: true },
      values: perClaim.map((ms) => ms * claims),
    },
    ...ours.map((way) => ({
      ...{ length, claims, way: way.name, isScaled: false },
      values: times.get(`${way.name} ${claims}`) ?? [],
    })),
  ])
}

/** One claim at a time, the whole job each time. */
export function measureSingleClaims(size: BenchSize): SingleClaims[] {
  const revisions = revise(proseText(size.longText), 'heavy', { passageCount: 400, seed: 5 })
  const kinds = { unchanged: 'none', edited: 'words', gone: 'gone' } as const
  return (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
    const chosen = revisions.passages.filter(
      ({ truth }) => (truth.kind === 'there' ? truth.edit : truth.kind) === kinds[kind],
    )
    const anchors = spread(chosen, 12).map(({ passage }) =>
      describeAnchor(revisions.oldText, passage),
    )
    return { kind, medians: mediansOf([hypothesis, ...ours], revisions, anchors, size.rounds) }
  })
}

/**
 * One claim on a comma, and one on "the": there are tens of thousands of them. Hypothesis's matcher compares what is
 * around each, which takes a second or more, and is tried once.
 */
export function measureCommonWords(size: BenchSize): Record<string, Record<string, number[]>> {
  const revisions = revise(proseText(size.longText), 'heavy', { passageCount: 1, seed: 5 })
  return Object.fromEntries(
    [',', 'the'].map((words) => {
      const anchors = [0.35, 0.1, 0.6, 0.85].map((share) => {
        const start = revisions.oldText.indexOf(words, share * revisions.oldText.length)
        return describeAnchor(revisions.oldText, { start, end: start + words.length })
      })
      const once = timed(() =>
        hypothesis.find(revisions.oldText, revisions.newText, anchors.slice(0, 1)),
      )
      const own = mediansOf(ours, revisions, anchors, size.rounds)
      return [words, { [hypothesis.name]: [once], ...own }]
    }),
  )
}

function mediansOf(
  ways: readonly Way[],
  { oldText, newText }: Revisions,
  anchors: readonly Anchor[],
  rounds: number,
): Record<string, number[]> {
  for (const way of ways) for (const anchor of anchors) way.find(oldText, newText, [anchor])
  const times = new Map(ways.map((way) => [way.name, anchors.map((): number[] => [])]))
  for (let round = 0; round < rounds; round += 1) {
    anchors.forEach((anchor, index) => {
      for (const way of ways) {
        const ms = timed(() => way.find(oldText, newText, [anchor]))
        times.get(way.name)?.[index]?.push(ms)
      }
    })
  }
  return Object.fromEntries(
    Array.from(times, ([name, ofClaims]) => [name, ofClaims.map((values) => median(values))]),
  )
}

/** Milliseconds for 1,000 claims in texts of several lengths, and for more claims in one. */
export type Growth = { length: number; way: string; values: number[] }

export function measureGrowth(size: BenchSize): Growth[] {
  const grounds = size.growth.map((length) => ({ length, ...heavilyEdited(length, 1000) }))
  return grounds.flatMap(({ length, oldText, newText, anchors }) =>
    ours.map((way) => {
      way.find(oldText, newText, anchors)
      const values = Array.from({ length: size.rounds }, () =>
        timed(() => way.find(oldText, newText, anchors)),
      )
      return { length, way: way.name, values }
    }),
  )
}

export function heavilyEdited(length: number, claims: number) {
  const { oldText, newText, passages } = revise(proseText(length), 'heavy', {
    ...{ passageCount: claims, seed: 3 },
  })
  const anchors = passages.map(({ passage }) => describeAnchor(oldText, passage))
  return { oldText, newText, anchors }
}

/** So many of them, from all of the text. */
function spread<Value>(values: readonly Value[], count: number): Value[] {
  const chosen = Array.from({ length: Math.min(count, values.length) }, (_, index) =>
    values.at(Math.floor((index * values.length) / count)),
  )
  return chosen.filter((value) => value !== undefined)
}

/** Milliseconds of processor time: what else a machine does, and other people's claims on it, do not count. */
export function timed(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}
