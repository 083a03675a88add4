import {
  type AgreementUnit,
  comparableUnits,
  isDisagreement,
  type Said,
} from '@/lib/comparison/agreement/agreement-unit'
import {
  type CodedUnit,
  type Coefficient,
  coefficientOf,
  type UndefinedReason,
} from '@/lib/comparison/agreement/coefficient'
import { disagreementOfTwo } from '@/lib/comparison/agreement/cohens-kappa'
import { nominalDisagreement, ordinalAlpha } from '@/lib/comparison/agreement/krippendorff-alpha'
import { percentAgreement } from '@/lib/comparison/agreement/percent-agreement'
import { compareText } from '@/lib/text/compare-text'

/** How far annotators agree on some units. */
export type AgreementFigures = {
  /** By name: those with a value in a unit that can be compared. */
  annotators: string[]
  /** Units that at least two annotators said something about: the n of percent, kappa and alpha. */
  unitCount: number
  disagreementCount: number
  /** A share, from 0 to 1. */
  percent: Coefficient
  /** Defined for exactly two annotators. */
  kappa: Coefficient
  alpha: Coefficient
  /** Defined on one scale. Its n is smaller where a value has no place on the scale. */
  ordinalAlpha: Coefficient
}

/** The figures of all units together; those that only one annotator said something about say nothing. */
export function agreementFigures(units: readonly AgreementUnit[]): AgreementFigures {
  const compared = comparableUnits(units)
  const annotators = annotatorsOf(compared)
  const codedUnit = (unit: AgreementUnit): CodedUnit =>
    annotators.map((name) => saidBy(unit, name)?.value ?? null)
  const values = byScale(compared).map((units) => units.map(codedUnit))
  const percent = percentAgreement(values.flat())
  const { counts } = percent
  return {
    annotators,
    unitCount: compared.length,
    disagreementCount: compared.filter(isDisagreement).length,
    percent,
    kappa:
      annotators.length > 2
        ? undefinedFor('not-two-coders', counts)
        : coefficientOf(values.map(disagreementOfTwo)),
    alpha: coefficientOf(values.map(nominalDisagreement)),
    ordinalAlpha: ordinalOf(compared, annotators, counts),
  }
}

/** Everybody with a value in a unit that can be compared, by name. */
export function annotatorsOf(units: readonly AgreementUnit[]): string[] {
  const names = comparableUnits(units).flatMap(({ said }) => said.map(({ by }) => by))
  return [...new Set(names)].toSorted(compareText)
}

function byScale(units: readonly AgreementUnit[]): AgreementUnit[][] {
  const scales = new Map<string, AgreementUnit[]>()
  for (const unit of units) {
    const scale = scales.get(unit.scaleId)
    if (scale) scale.push(unit)
    else scales.set(unit.scaleId, [unit])
  }
  return [...scales.values()]
}

function ordinalOf(
  units: readonly AgreementUnit[],
  annotators: readonly string[],
  counts: Coefficient['counts'],
): Coefficient {
  const [scale, ...others] = new Set(units.map(({ scaleId }) => scaleId))
  if (scale === undefined) return undefinedFor('nothing-to-compare', counts)
  if (!units.some(({ isOrdered }) => isOrdered)) return undefinedFor('no-scale', counts)
  if (others.length > 0) return undefinedFor('several-scales', counts)
  return ordinalAlpha(
    units.map((unit) => annotators.map((name) => saidBy(unit, name)?.rank ?? null)),
  )
}

function saidBy({ said }: AgreementUnit, name: string): Said | undefined {
  return said.find(({ by }) => by === name)
}

function undefinedFor(because: UndefinedReason, counts: Coefficient['counts']): Coefficient {
  return { status: 'undefined', because, counts }
}
