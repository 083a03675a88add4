/** How much is measured: all of it takes a quarter of an hour, a quick look a minute. */
export type BenchSize = {
  name: 'full' | 'quick'
  /** Code units of the long texts, and of those in other languages. */
  longText: number
  languageText: number
  /** Passages of prose, and of every other text. */
  prosePassages: number
  otherPassages: number
  /** Passages that the slower matchers are measured on. */
  slowSample: number
  /** Numbers of claims whose whole job is timed, and how many of them Hypothesis's matcher is timed on. */
  claimCounts: number[]
  hypothesisSample: number
  rounds: number
  /** Lengths of text whose cost is compared. */
  growth: number[]
}

export const fullSize: BenchSize = {
  name: 'full',
  longText: 1_000_000,
  languageText: 200_000,
  prosePassages: 1000,
  otherPassages: 400,
  slowSample: 12,
  claimCounts: [1, 100, 1000, 10_000],
  hypothesisSample: 60,
  rounds: 5,
  growth: [250_000, 500_000, 1_000_000, 2_000_000],
}

export const quickSize: BenchSize = {
  name: 'quick',
  longText: 200_000,
  languageText: 50_000,
  prosePassages: 400,
  otherPassages: 200,
  slowSample: 0,
  claimCounts: [1, 100, 1000],
  hypothesisSample: 20,
  rounds: 3,
  growth: [100_000, 200_000, 400_000],
}
