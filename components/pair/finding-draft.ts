import {
  type DisagreementKind,
  disagreementKinds,
  lacksKind,
  lacksKindMessage,
  lacksSuperseding,
  lacksSupersedingMessage,
  longestReason,
  type VerdictInput,
  type VerdictOutcome,
} from '@/lib/comparison/verdict'

/** What a pair is found to be, while somebody writes it: as a verdict or as a resolution. */
export type FindingDraft = Omit<VerdictInput, 'outcome' | 'confidence'> & {
  outcome: VerdictOutcome | null
}

export type FindingProblem = {
  field: 'outcome' | 'supersedingClaimId' | 'kinds' | 'reason' | 'overrideReason'
  message: string
}

export function withKindToggled<Draft extends FindingDraft>(
  draft: Draft,
  kind: DisagreementKind,
): Draft {
  const kinds = draft.kinds.includes(kind)
    ? draft.kinds.filter((chosen) => chosen !== kind)
    : disagreementKinds.filter((known) => known === kind || draft.kinds.includes(known))
  return { ...draft, kinds }
}

/** "Superseded" begins with the later publication, where nobody chose the claim that replaces the other one. */
export function withOutcome<Draft extends FindingDraft>(
  draft: Draft,
  outcome: VerdictOutcome,
  laterClaimId: string | null,
): Draft {
  const chosen = draft.supersedingClaimId ?? laterClaimId
  return { ...draft, outcome, supersedingClaimId: outcome === 'superseded' ? chosen : null }
}

/** The first thing that any finding lacks, whoever makes it. */
export function findingProblem(draft: FindingDraft): FindingProblem | null {
  if (draft.outcome === null) return { field: 'outcome', message: 'Choose what the pair is' }
  if (lacksSuperseding(draft)) {
    return { field: 'supersedingClaimId', message: lacksSupersedingMessage }
  }
  return lacksKind(draft) ? { field: 'kinds', message: lacksKindMessage } : null
}

export function tooLongProblem(reason: string): FindingProblem | null {
  if (reason.length <= longestReason) return null
  const most = longestReason.toLocaleString('en')
  return { field: 'reason', message: `The reason is too long: at most ${most} characters` }
}
