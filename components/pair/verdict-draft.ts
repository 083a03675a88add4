import { confidences } from '@/lib/claims/scales'
import {
  type DisagreementKind,
  disagreementKinds,
  lacksKind,
  lacksKindMessage,
  lacksReason,
  lacksReasonMessage,
  longestReason,
  type VerdictInput,
  type VerdictOutcome,
  verdictOutcomes,
} from '@/lib/comparison/verdict'

/** A verdict while somebody writes it. */
export type VerdictDraft = Omit<VerdictInput, 'outcome'> & { outcome: VerdictOutcome | null }

export const emptyVerdictDraft: VerdictDraft = {
  outcome: null,
  kinds: [],
  reason: '',
  confidence: null,
  supersedingClaimId: null,
}

export function withKindToggled(draft: VerdictDraft, kind: DisagreementKind): VerdictDraft {
  const kinds = draft.kinds.includes(kind)
    ? draft.kinds.filter((chosen) => chosen !== kind)
    : disagreementKinds.filter((known) => known === kind || draft.kinds.includes(known))
  return { ...draft, kinds }
}

export type CheckedDraft =
  | { ok: true; verdict: VerdictInput }
  | { ok: false; problem: { field: 'outcome' | 'kinds' | 'reason'; message: string } }

/** What would be saved, or the first thing that is missing. */
export function checkVerdictDraft({ outcome, ...draft }: VerdictDraft): CheckedDraft {
  if (outcome === null) return problem('outcome', 'Choose what the pair is')
  const verdict = { ...draft, outcome, reason: draft.reason.trim() }
  if (lacksKind(verdict)) return problem('kinds', lacksKindMessage)
  if (lacksReason(verdict)) return problem('reason', lacksReasonMessage)
  if (verdict.reason.length > longestReason) {
    const most = longestReason.toLocaleString('en')
    return problem('reason', `The reason is too long: at most ${most} characters`)
  }
  return { ok: true, verdict }
}

type Field = Extract<CheckedDraft, { ok: false }>['problem']['field']

function problem(field: Field, message: string): CheckedDraft {
  return { ok: false, problem: { field, message } }
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
