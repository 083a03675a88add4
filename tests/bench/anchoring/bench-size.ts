/** How much is measured: all of it takes ten minutes of a processor, a quick look less than one. */
export type BenchSize = {
  name: 'full' | 'quick'
  /** Code units of prose, of texts full of look-alikes, and of those in other languages. */
  longText: number
  lookAlikeText: number
  languageText: number
  /** Passages of prose, and of every other text. */
  prosePassages: number
  otherPassages: number
  /** Passages that the slower matchers are measured on. */
  slowSample: number
  /** Numbers of claims whose whole job is timed, and how many of them Hypothesis's matcher is timed on. */
  claimCounts: number[]
  hypothesisSample: number
  /** How many times as long as people mark them the passages of these jobs are. */
  timesAsLong: number[]
  rounds: number
  /** Lengths of text whose cost is compared. */
  growth: number[]
}

export const fullSize: BenchSize = {
  name: 'full',
  longText: 1_000_000,
  lookAlikeText: 400_000,
  languageText: 100_000,
  prosePassages: 600,
  otherPassages: 300,
  slowSample: 8,
  claimCounts: [1, 100, 1000, 10_000],
  hypothesisSample: 40,
  timesAsLong: [1, 2, 4],
  rounds: 5,
  growth: [250_000, 500_000, 1_000_000, 2_000_000],
}

export const quickSize: BenchSize = {
  name: 'quick',
  longText: 200_000,
  lookAlikeText: 100_000,
  languageText: 50_000,
  prosePassages: 300,
  otherPassages: 200,
  slowSample: 0,
  claimCounts: [1, 100, 1000],
  hypothesisSample: 20,
  timesAsLong: [1, 4],
  rounds: 3,
  growth: [100_000, 200_000, 400_000],
}
