import { type Likelihood, likelihoods } from '@/lib/claims/scales'
import type { AgreementUnit, Said } from '@/lib/comparison/agreement/agreement-unit'
import { type Spot, spotsOf } from '@/lib/comparison/agreement/spots'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { compareText } from '@/lib/text/compare-text'

/**
 * How likely annotators read each passage to call what it says: the unit is a passage, the value a step of the ICD 203
 * scale, or several together. A likelihood belongs to whoever made its claim; who stated none is missing. Only a
 * single step has a place on the scale.
 */
export function likelihoodUnits(snapshot: ProjectSnapshot): AgreementUnit[] {
  return spotsOf(snapshot, 'passages')
    .map(unitAt)
    .filter(({ said }) => said.length > 0)
}

function unitAt(spot: Spot): AgreementUnit {
  const people = new Set(
    spot.claims.filter(({ hedge }) => hedge.likelihood !== null).map(({ createdBy }) => createdBy),
  )
  return {
    id: `likelihood ${spot.id}`,
    scaleId: 'likelihood',
    isOrdered: true,
    questionId: null,
    tagId: null,
    documentIds: [spot.documentId],
    sentence: spot.sentence,
    said: [...people].toSorted(compareText).map((by) => said(by, spot)),
  }
}

function said(by: string, { claims }: Spot): Said {
  const own = claims.filter(({ createdBy }) => createdBy === by)
  const steps = [...new Set(own.flatMap(({ hedge }) => hedge.likelihood ?? []))].toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  )
  const [step, ...others] = steps
  return {
    by,
    value: steps.join(' and '),
    words: steps.map(describeLikelihood).join('; '),
    rank: step !== undefined && others.length === 0 ? placeOf(step) : null,
    reason: '',
    claimIds: own.filter(({ hedge }) => hedge.likelihood !== null).map(({ id }) => id),
  }
}

function placeOf(likelihood: Likelihood): number {
  return likelihoods.indexOf(likelihood)
}
