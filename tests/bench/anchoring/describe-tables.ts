import type { Accuracy } from '@/tests/bench/anchoring/accuracy'
import { lossKinds } from '@/tests/bench/anchoring/loss-cases'
import {
  endsExactShare,
  precisionOf,
  recallOf,
  reviewOfUnchanged,
  silentShare,
} from '@/tests/bench/anchoring/score'
import type { Growth, SingleClaims, Speed } from '@/tests/bench/anchoring/speed'
import { percent, rounded, type Target, timesQuicker } from '@/tests/bench/anchoring/targets'
import { alignColumns, median } from '@/tests/bench/figure'

const shareOrNone = (share: number | null) => (share === null ? '-' : share.toFixed(3))
const percentOrNone = (share: number | null) => (share === null ? '-' : percent(share))

const accuracyHead = [
  ...['text', 'change', 'way', 'ms each', 'times hyp', 'recall', 'precision', 'wrong', 'silently'],
  ...[
    'false of gone',
    'ends exact',
    'review of same',
    'silent of gone or turned',
    'reworded silently',
  ],
]

export const accuracyRow = (line: Accuracy, all: readonly Accuracy[], rival: string): string[] => {
  const { text, scenario, way, score, msPerPassage, isSample } = line
  const other = all.find(
    (one) => one.way === rival && one.text === text && one.scenario === scenario,
  )
  return [
    text,
    scenario,
    isSample ? `${way} (${score.passages})` : way,
    rounded(msPerPassage),
    other ? rounded(other.msPerPassage / msPerPassage) : '-',
    shareOrNone(recallOf(score)),
    shareOrNone(precisionOf(score)),
    String(score.wrong),
    String(score.wrongSilently),
    score.gone === 0 ? '-' : `${score.falseOfGone} of ${score.gone}`,
    percentOrNone(endsExactShare(score)),
    percentOrNone(reviewOfUnchanged(score)),
    score.deletedOrTurned === 0
      ? '-'
      : `${score.silent} of ${score.deletedOrTurned} ${percentOrNone(silentShare(score))}`,
    score.reworded === 0 ? '-' : `${score.rewordedSilently} of ${score.reworded}`,
  ]
}

export function describeAccuracy(accuracy: readonly Accuracy[], rival: string): string {
  return alignColumns([accuracyHead, ...accuracy.map((line) => accuracyRow(line, accuracy, rival))])
}

export function describeSpeed(speed: readonly Speed[], rival: string): string {
  const rows = speed.map(({ length, claims, way, values, isScaled }) => {
    const times = way === rival ? null : timesQuicker(speed, { way, rival, claims, length })
    return [
      `${length}`,
      claims.toLocaleString('en'),
      isScaled ? `${way} (scaled from a sample)` : way,
      rounded(median(values)),
      `${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`,
      times === null ? '-' : `${rounded(times)} times quicker`,
    ]
  })
  return alignColumns([['letters', 'claims', 'way', 'ms', 'spread', `beside ${rival}`], ...rows])
}

export function describeSingles(single: readonly SingleClaims[], rival: string): string {
  const rows = single.flatMap(({ kind, medians }) =>
    Object.entries(medians).map(([way, values]) => timesRow(kind, way, values, medians[rival])),
  )
  return alignColumns([['one claim', 'way', 'ms', 'spread', `times ${rival}`], ...rows])
}

export function describeCommon(
  common: Record<string, Record<string, number[]>>,
  rival: string,
): string {
  const rows = Object.entries(common).flatMap(([words, medians]) =>
    Object.entries(medians).map(([way, values]) =>
      timesRow(`"${words}"`, way, values, medians[rival]),
    ),
  )
  return alignColumns([['one claim on', 'way', 'ms', 'spread', `times ${rival}`], ...rows])
}

function timesRow(kind: string, way: string, values: number[], rival: number[] = []): string[] {
  const mean = (some: number[]) => some.reduce((total, value) => total + value, 0) / some.length
  return [
    kind,
    way,
    rounded(median(values)),
    `${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`,
    rounded(mean(values) / mean(rival)),
  ]
}

export function describeGrowth(growth: readonly Growth[]): string {
  const rows = growth.map(({ length, way, values }) => [
    length.toLocaleString('en'),
    way,
    rounded(median(values)),
    `${rounded(Math.min(...values))} to ${rounded(Math.max(...values))}`,
  ])
  return alignColumns([['characters', 'way', 'ms for 1,000 claims', 'spread'], ...rows])
}

/** So many of each kind, way and scenario. */
const shownLosses = 2

export function describeLosses(accuracy: readonly Accuracy[], ways: readonly string[]): string {
  const lines = accuracy.filter(({ way }) => ways.includes(way))
  return lossKinds
    .flatMap((kind) =>
      lines.flatMap(({ text, scenario, way, losses }) => {
        const cases = losses.filter((one) => one.kind === kind)
        return cases
          .slice(0, shownLosses)
          .map(({ turn, was, is, found }) =>
            [
              `${way}, ${text} ${scenario}: ${turn ? `${turn}: ` : ''}${kind} (${cases.length} in all)`,
              `  was    ${was}`,
              `  is     ${is}`,
              ...(found === is ? [] : [`  found  ${found}`]),
            ].join('\n'),
          )
      }),
    )
    .join('\n')
}

export function describeTargets(targets: readonly Target[]): string {
  return alignColumns(
    targets.map(({ name, isMet, measured }) => [isMet ? 'met' : 'NOT met', name, measured]),
  )
}
