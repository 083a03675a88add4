import { confidences } from '@/lib/claims/scales'
import {
  disagreementKinds,
  lacksReason,
  lacksReasonMessage,
  type VerdictInput,
  verdictOutcomes,
} from '@/lib/comparison/verdict'
import {
  type FindingDraft,
  type FindingProblem,
  findingProblem,
  tooLongProblem,
} from './finding-draft'

/** A verdict while somebody writes it. */
export type VerdictDraft = FindingDraft & Pick<VerdictInput, 'confidence'>

export const emptyVerdictDraft: VerdictDraft = {
  outcome: null,
  kinds: [],
  reason: '',
  confidence: null,
  supersedingClaimId: null,
}

export type CheckedDraft =
  | { ok: true; verdict: VerdictInput }
  | { ok: false; problem: FindingProblem }

/** What would be saved, or the first thing that is missing. */
export function checkVerdictDraft(given: VerdictDraft): CheckedDraft {
  const draft = { ...given, reason: given.reason.trim() }
  const problem = findingProblem(draft) ?? reasonProblem(draft)
  if (problem) return { ok: false, problem }
  const { outcome, ...rest } = draft
  if (outcome === null) throw new Error('a draft without an outcome has a problem')
  return { ok: true, verdict: { ...rest, outcome } }
}

function reasonProblem(draft: VerdictDraft): FindingProblem | null {
  if (lacksReason(draft)) return { field: 'reason', message: lacksReasonMessage }
  return tooLongProblem(draft.reason)
}

/** Reads what `serializeVerdictDraft` wrote; null for anything else, since storage may hold anything. */
export function parseVerdictDraft(text: string | null): VerdictDraft | null {
  const value = parseJson(text ?? '')
  if (typeof value !== 'object' || value === null) return null
  const draft: Partial<Record<keyof VerdictDraft, unknown>> = value
  const { outcome, kinds, reason, confidence, supersedingClaimId } = draft
  if (!isNullOr(verdictOutcomes, outcome) || !isNullOr(confidences, confidence)) return null
  if (typeof reason !== 'string' || !Array.isArray(kinds)) return null
  return {
    outcome,
    confidence,
    reason,
    kinds: kinds.filter((kind) => isOneOf(disagreementKinds, kind)),
    supersedingClaimId: typeof supersedingClaimId === 'string' ? supersedingClaimId : null,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isOneOf<Known extends string>(known: readonly Known[], value: unknown): value is Known {
  return known.some((each) => each === value)
}

function isNullOr<Known extends string>(
  known: readonly Known[],
  value: unknown,
): value is Known | null {
  return value === null || isOneOf(known, value)
}

/** Null where there is nothing worth keeping. */
export function serializeVerdictDraft(draft: VerdictDraft): string | null {
  const isEmpty =
    draft.outcome === null &&
    draft.kinds.length === 0 &&
    draft.reason === '' &&
    draft.confidence === null
  return isEmpty ? null : JSON.stringify(draft)
}
