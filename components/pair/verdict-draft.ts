import { z } from 'zod'
import { confidences } from '@/lib/claims/scales'
import {
  type DisagreementKind,
  disagreementKinds,
  type VerdictInput,
  verdictInputSchema,
  verdictOutcomes,
} from '@/lib/comparison/verdict'

const verdictDraftSchema = z.object({
  outcome: z.enum(verdictOutcomes).nullable(),
  kinds: z.array(z.enum(disagreementKinds)),
  reason: z.string(),
  confidence: z.enum(confidences).nullable(),
})

/** A verdict while somebody writes it. */
export type VerdictDraft = z.infer<typeof verdictDraftSchema>

export const emptyVerdictDraft: VerdictDraft = {
  outcome: null,
  kinds: [],
  reason: '',
  confidence: null,
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
export function checkVerdictDraft(draft: VerdictDraft): CheckedDraft {
  if (draft.outcome === null) {
    return { ok: false, problem: { field: 'outcome', message: 'Choose what the pair is' } }
  }
  const parsed = verdictInputSchema.safeParse(draft)
  if (parsed.success) return { ok: true, verdict: parsed.data }
  const [issue] = parsed.error.issues
  const field = issue?.path[0] === 'kinds' ? 'kinds' : 'reason'
  return { ok: false, problem: { field, message: issue?.message ?? 'This cannot be saved' } }
}

/** Reads what `serializeVerdictDraft` wrote; null for anything else, since storage may hold anything. */
export function parseVerdictDraft(text: string | null): VerdictDraft | null {
  if (text === null) return null
  try {
    return verdictDraftSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
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
