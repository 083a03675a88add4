import type { AgreementSubject } from '@/lib/comparison/agreement/agreement-units'
import type { Coefficient, UndefinedReason } from '@/lib/comparison/agreement/coefficient'
import type { SpotKind } from '@/lib/comparison/agreement/spots'

export const subjectWords: Record<AgreementSubject, string> = {
  positions: 'Positions',
  tags: 'Tags',
  likelihoods: 'Likelihoods',
  verdicts: 'Verdicts',
}

export const spotWords: Record<SpotKind, string> = {
  passages: 'Marked passages',
  sentences: 'All sentences',
}

/** What one unit is, and what becomes of those who said nothing about it. */
export function describeUnit(subject: AgreementSubject, spots: SpotKind): string {
  return subject === 'positions' || subject === 'tags'
    ? unitWords[subject][spots]
    : unitWords[subject]
}

const unitWords = {
  positions: {
    passages:
      'One unit is a passage on a question. The value is the position that an annotator finds there, and whether the document holds it. Claims whose passages have at least half of their words in common are on one passage. Whoever took no position there is missing, and is not counted as disagreeing.',
    sentences:
      'One unit is a sentence on a question. The value is the position that an annotator finds there, and whether the document holds it. Not to code a sentence is a value as well, for everybody who worked on the question in that document: by a position, or by recording what the document does with it. Percent is high because most sentences are about something else; kappa and alpha allow for that.',
  },
  tags: {
    passages:
      'One unit is a passage and a tag: tagged or not tagged. A tag belongs to whoever made the claim. Claims whose passages have at least half of their words in common are on one passage. Whoever has no claim there is missing. Tags that nobody used where two can be compared are left out.',
    sentences:
      'One unit is a sentence and a tag: tagged or not tagged. A tag belongs to whoever made the claim. Not to tag a sentence is a value as well, for everybody with a claim in that document. Percent is high because most sentences carry no tag; kappa and alpha allow for that. Tags that nobody used where two can be compared are left out.',
  },
  likelihoods:
    'One unit is a passage. The value is the likelihood that an annotator reads there. A likelihood belongs to whoever made the claim. Whoever read none is missing.',
  verdicts:
    'One unit is a pair. The value is the outcome of a reviewer’s newest verdict. A verdict on words or positions that have changed since is stale and left out.',
} satisfies Record<AgreementSubject, string | Record<SpotKind, string>>

/** In a cell, and in full. */
export const undefinedWords: Record<UndefinedReason, { short: string; long: string }> = {
  'nothing-to-compare': {
    short: 'nothing shared',
    long: 'Undefined: no two annotators said something about the same unit.',
  },
  'no-variation': {
    short: 'no variation',
    long: 'Undefined: on every question or tag all gave the same value, so that chance alone would agree as often.',
  },
  'not-two-coders': {
    short: 'more than two',
    long: 'Undefined: Cohen’s kappa is of exactly two annotators. See the table by two annotators.',
  },
  'no-scale': {
    short: 'no scale',
    long: 'Undefined: the values have no order.',
  },
  'several-scales': {
    short: 'several scales',
    long: 'Undefined: a step on one question cannot be compared with a step on another. Choose one question.',
  },
}

/** The figures that are shown, in this order. */
export const figureNames = ['percent', 'kappa', 'alpha', 'ordinalAlpha'] as const
export type FigureName = (typeof figureNames)[number]

export const figureWords: Record<FigureName, { label: string; how: string }> = {
  percent: {
    label: 'Percent',
    how: 'Of every two values of a unit, the share that is equal. It makes no allowance for chance.',
  },
  kappa: {
    label: 'Cohen’s kappa',
    how: '(observed − chance agreement) / (1 − chance agreement), where chance is reckoned from how often each of the two annotators used each value. J. Cohen, “A Coefficient of Agreement for Nominal Scales”, 1960.',
  },
  alpha: {
    label: 'Krippendorff’s alpha',
    how: '1 − observed / expected disagreement, for any number of annotators and with missing values. Two values are equal or they are not. K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011.',
  },
  ordinalAlpha: {
    label: 'Alpha, ordinal',
    how: 'The same for values on a scale: a step further apart is a greater disagreement. Several values of one annotator, and views that the document only quotes, have no place on the scale and are left out.',
  },
}

/** "75 %" or "−0.12". Never perfect where somebody differs, and no agreement only where there is none. */
export function describeFigure(name: FigureName, value: number): string {
  if (name === 'percent') return `${unlessExact(value * 100, 100)} %`
  const rounded = (unlessExact(Math.abs(value) * 100, 100) / 100).toFixed(2)
  return value < 0 ? `−${rounded}` : rounded
}

/** Rounded, but for neither 0 nor the most where the value is not just that. */
function unlessExact(value: number, most: number): number {
  const rounded = Math.round(value)
  if (rounded === most && value < most) return most - 1
  return rounded === 0 && value > 0 ? 1 : rounded
}

/**
 * Below so many units a figure gets a caution: one more unit can move percent by ten points, and kappa and alpha by
 * more. It is a plain bound and no test of significance.
 */
export const fewUnits = 10
export const fewUnitsCaution = `n below ${fewUnits} says little`

/** Whether one of the figures that are defined rests on few units. */
export function restOnFewUnits(figures: readonly Coefficient[]): boolean {
  return figures.some((figure) => figure.status === 'defined' && figure.counts.units < fewUnits)
}

/** The reasons why some of the figures are undefined, each once. */
export function reasonsOf(figures: readonly Coefficient[]): UndefinedReason[] {
  return [
    ...new Set(figures.flatMap((figure) => (figure.status === 'undefined' ? figure.because : []))),
  ]
}
