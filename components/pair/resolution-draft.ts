import {
  lacksGrounds,
  lacksGroundsMessage,
  lacksOverrideMessage,
  type ResolutionInput,
} from '@/lib/comparison/resolution'
import {
  type FindingDraft,
  type FindingProblem,
  findingProblem,
  tooLongProblem,
} from './finding-draft'

/** A resolution while somebody writes it. */
export type ResolutionDraft = FindingDraft & { overrideReason: string }

export type CheckedResolution =
  | { ok: true; resolution: ResolutionInput }
  | { ok: false; problem: FindingProblem }

/** What would be saved, or the first thing that is missing. */
export function checkResolutionDraft(
  given: ResolutionDraft,
  { readersDiffer }: { readersDiffer: boolean },
): CheckedResolution {
  const draft = {
    ...given,
    reason: given.reason.trim(),
    overrideReason: readersDiffer ? given.overrideReason.trim() : null,
  }
  const problem = findingProblem(draft) ?? groundsProblem(draft)
  return problem ? { ok: false, problem } : { ok: true, resolution: draft }
}

function groundsProblem(draft: ResolutionInput): FindingProblem | null {
  if (lacksGrounds(draft)) return { field: 'reason', message: lacksGroundsMessage }
  if (draft.overrideReason === '') {
    return { field: 'overrideReason', message: lacksOverrideMessage }
  }
  return tooLongProblem(draft.reason)
}
