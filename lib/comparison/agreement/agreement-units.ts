import type { AgreementUnit } from '@/lib/comparison/agreement/agreement-unit'
import { likelihoodUnits } from '@/lib/comparison/agreement/likelihood-units'
import { positionUnits } from '@/lib/comparison/agreement/position-units'
import type { SpotKind } from '@/lib/comparison/agreement/spots'
import { tagUnits } from '@/lib/comparison/agreement/tag-units'
import { verdictUnits } from '@/lib/comparison/agreement/verdict-units'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { pairsOf } from '@/lib/questions/relation-between'
import { compareText } from '@/lib/text/compare-text'

/** What annotators can agree on. */
export const agreementSubjects = ['positions', 'tags', 'likelihoods', 'verdicts'] as const
export type AgreementSubject = (typeof agreementSubjects)[number]

/** Which units are looked at: null is all. Two annotators are compared with each other alone. */
export type UnitFilter = {
  questionId: string | null
  tagId: string | null
  documentId: string | null
  between: [string, string] | null
}

export const everyUnit: UnitFilter = {
  questionId: null,
  tagId: null,
  documentId: null,
  between: null,
}

/** All units of a subject. Likelihoods and verdicts know no sentences. */
export function agreementUnits(
  snapshot: ProjectSnapshot,
  { subject, spots }: { subject: AgreementSubject; spots: SpotKind },
): AgreementUnit[] {
  switch (subject) {
    case 'positions':
      return positionUnits(snapshot, spots)
    case 'tags':
      return tagUnits(snapshot, spots)
    case 'likelihoods':
      return likelihoodUnits(snapshot)
    case 'verdicts':
      return verdictUnits(snapshot)
  }
}

/** The units that a filter lets through, with what the annotators of the filter said. */
export function filterUnits(units: readonly AgreementUnit[], filter: UnitFilter): AgreementUnit[] {
  const { between } = filter
  const within = units.filter((unit) => isWithin(unit, filter))
  if (between === null) return within
  return within.map((unit) => saidBetween(unit, between)).filter(({ said }) => said.length > 0)
}

function isWithin(unit: AgreementUnit, { questionId, tagId, documentId }: UnitFilter): boolean {
  return (
    (questionId === null || unit.questionId === questionId) &&
    (tagId === null || unit.tagId === tagId) &&
    (documentId === null || unit.documentIds.includes(documentId))
  )
}

function saidBetween(unit: AgreementUnit, between: readonly string[]): AgreementUnit {
  return { ...unit, said: unit.said.filter(({ by }) => between.includes(by)) }
}

/** Every two people who said something about one and the same unit, by name. */
export function comparedPairs(units: readonly AgreementUnit[]): [string, string][] {
  const pairs = units.flatMap(({ said }) => pairsOf(said.map(({ by }) => by)))
  const byNames = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]))
  return [...byNames.values()].toSorted(([a, b], [c, d]) => compareText(a, c) || compareText(b, d))
}
