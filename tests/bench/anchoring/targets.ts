import type { Accuracy } from '@/tests/bench/anchoring/accuracy'
import type { Memory } from '@/tests/bench/anchoring/memory-per-character'
import {
  addScores,
  noScore,
  precisionOf,
  recallOf,
  type Score,
} from '@/tests/bench/anchoring/score'
import type { Growth, SingleClaims, Speed } from '@/tests/bench/anchoring/speed'
import { median } from '@/tests/bench/figure'

/** What was promised, and whether it is kept. */
export type Target = { name: string; isMet: boolean; measured: string }

export const mostSilent = 0.005
export const mostInReview = 0.02
const mostTimesSlower = 1.2
const mostMsOfCommonWords = 5
const mostBytesPerCharacter = 12
/** About linear: twice the text may cost so many times as much. */
const mostTimesForTwice = 2.6
const leastTimesQuicker = new Map([
  [1000, 100],
  [10_000, 1000],
])

export type Measured = {
  accuracy: Accuracy[]
  speed: Speed[]
  single: SingleClaims[]
  common: Record<string, Record<string, number[]>>
  growth: Growth[]
  memory: Memory | null
}

export function targetsOf(measured: Measured, ours: readonly string[], rival: string): Target[] {
  const hasTimes = measured.growth.length > 0
  return [
    ...ours.flatMap((way) => accuracyTargets(measured.accuracy, way, rival)),
    ...ours.flatMap((way) => speedTargets(measured, way, rival)),
    ...(hasTimes ? ours.map((way) => growthTarget(measured.growth, way)) : []),
    ...memoryTarget(measured.memory),
  ]
}

function accuracyTargets(accuracy: Accuracy[], way: string, rival: string): Target[] {
  const own = accuracy.filter((line) => line.way === way)
  const against = (share: (score: Score) => number | null, line: Accuracy) => {
    const other = accuracy.find(
      ({ text, scenario, way: name }) =>
        name === rival && text === line.text && scenario === line.scenario,
    )
    return (share(line.score) ?? 1) >= (other ? (share(other.score) ?? 1) : 0)
  }
  const pooled = own.map(({ score }) => score).reduce(addScores, noScore)
  const atLeast = (name: string, share: (score: Score) => number | null): Target => {
    const below = own.filter((line) => !against(share, line))
    return {
      name: `${way}: ${name} at or above ${rival} in every scenario`,
      isMet: below.length === 0,
      measured: `${own.length - below.length} of ${own.length}${below.length > 0 ? `; not in ${named(below)}` : ''}`,
    }
  }
  const atMost = (
    name: string,
    counts: (score: Score) => [number, number],
    most: number,
  ): Target => {
    const share = (score: Score) => counts(score)[0] / Math.max(counts(score)[1], 1)
    const above = own.filter(({ score }) => share(score) > most)
    return {
      name: `${way}: ${name} at most ${percent(most)} in every scenario`,
      isMet: above.length === 0,
      measured: `${percent(share(pooled))} of all${above.length > 0 ? `; more in ${named(above, counts)}` : ''}`,
    }
  }
  return [
    atLeast('recall', recallOf),
    atLeast('precision', precisionOf),
    atMost(
      'deleted or turned, and taken for the same',
      ({ silent, deletedOrTurned }) => [silent, deletedOrTurned],
      mostSilent,
    ),
    atMost(
      'unchanged, and sent to review',
      ({ unchangedInReview, unchanged }) => [unchangedInReview, unchanged],
      mostInReview,
    ),
  ]
}

function named(lines: Accuracy[], counts?: (score: Score) => [number, number]): string {
  return lines
    .map(({ text, scenario, score }) =>
      [text, scenario, ...(counts ? [`(${counts(score).join(' of ')})`] : [])].join(' '),
    )
    .join(', ')
}

function speedTargets({ speed, single, common }: Measured, way: string, rival: string): Target[] {
  const sum = (values: readonly number[] = []) => values.reduce((total, value) => total + value, 0)
  const slower = single.map(({ kind, medians }) => ({
    kind,
    times: sum(medians[way]) / sum(medians[rival]),
  }))
  const singles: Target = {
    name: `${way}: a single claim at most ${mostTimesSlower} times ${rival}`,
    isMet: slower.every(({ times }) => times <= mostTimesSlower),
    measured: slower.map(({ kind, times }) => `${kind} ${rounded(times)} times`).join(', '),
  }
  return [
    ...(slower.length > 0 ? [singles] : []),
    ...lengthsIn(speed).flatMap((length) =>
      Array.from(leastTimesQuicker, ([claims, least]) =>
        quickerTarget(speed, { way, rival, length, claims, least }),
      ).flat(),
    ),
    ...Object.entries(common).map(([words, medians]): Target => {
      const worst = Math.max(...(medians[way] ?? []))
      return {
        name: `${way}: one claim on "${words}" under ${mostMsOfCommonWords} ms`,
        isMet: worst < mostMsOfCommonWords,
        measured: `${rounded(worst)} ms (${rival} ${rounded(Math.max(...(medians[rival] ?? [])))})`,
      }
    }),
  ]
}

function lengthsIn(speed: readonly Speed[]): number[] {
  return [...new Set(speed.map(({ length }) => length))]
}

/** Two ways of one job. */
type Pairing = { way: string; rival: string; length: number; claims: number }

function quickerTarget(speed: Speed[], { least, ...pairing }: Pairing & { least: number }) {
  const { way, rival, length, claims } = pairing
  const times = timesQuicker(speed, pairing)
  if (times === null) return []
  return [
    {
      name: `${way}: ${claims.toLocaleString('en')} claims on ${length} letters at least ${least.toLocaleString('en')} times quicker than ${rival}`,
      isMet: times >= least,
      measured: `${times.toFixed(0)} times`,
    },
  ]
}

/** By the medians; null where it was not measured. */
export function timesQuicker(
  speed: readonly Speed[],
  { way, rival, length, claims }: Pairing,
): number | null {
  const of = (name: string) =>
    speed.find((one) => one.way === name && one.length === length && one.claims === claims)
  const [own, other] = [of(way), of(rival)]
  return own && other ? median(other.values) / median(own.values) : null
}

function growthTarget(growth: Growth[], way: string): Target {
  const own = growth.filter((one) => one.way === way).map(({ values }) => median(values))
  const times = own.slice(1).map((value, index) => value / (own[index] ?? value))
  return {
    name: `${way}: twice the text costs about twice as much`,
    isMet: times.every((one) => one <= mostTimesForTwice),
    measured: times.map((one) => `${rounded(one)} times`).join(', '),
  }
}

function memoryTarget(memory: Memory | null): Target[] {
  if (memory === null) return []
  return [
    {
      name: `a locator keeps less than ${mostBytesPerCharacter} bytes a character`,
      isMet: memory.keptByLocator < mostBytesPerCharacter,
      measured: `${rounded(memory.keptByLocator)} bytes`,
    },
  ]
}

export const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`
export const rounded = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
