import type { DisagreementKind, VerdictOutcome } from '@/lib/comparison/verdict'
import {
  type FindingDraft,
  type FindingProblem,
  withKindToggled,
  withOutcome,
} from './finding-draft'
import { KindChips } from './kind-chips'
import { OutcomeChoice } from './outcome-choice'
import { type SideName, SupersedingChoice } from './superseding-choice'

type FindingFieldsProps<Draft extends FindingDraft> = {
  label: string
  draft: Draft
  problem: FindingProblem | null
  sides: readonly SideName[]
  laterClaimId: string | null
  /** Whether single keys choose; in a dialog they do not. */
  hasKeys: boolean
  onChange: (draft: Draft) => void
}

/** What a pair is, of which kind, and which claim replaces which: of a verdict and of a resolution alike. */
export function FindingFields<Draft extends FindingDraft>({
  label,
  draft,
  problem,
  sides,
  laterClaimId,
  hasKeys,
  onChange,
}: FindingFieldsProps<Draft>) {
  const errorOf = (field: FindingProblem['field']) =>
    problem?.field === field ? problem.message : null
  return (
    <>
      <OutcomeChoice
        label={label}
        hasKeys={hasKeys}
        outcome={draft.outcome}
        error={errorOf('outcome')}
        onOutcome={(outcome: VerdictOutcome) => onChange(withOutcome(draft, outcome, laterClaimId))}
      />
      {draft.outcome === 'superseded' && (
        <SupersedingChoice
          sides={sides}
          supersedingClaimId={draft.supersedingClaimId}
          error={errorOf('supersedingClaimId')}
          onChoose={(supersedingClaimId) => onChange({ ...draft, supersedingClaimId })}
        />
      )}
      <KindChips
        kinds={draft.kinds}
        hasKeys={hasKeys}
        required={draft.outcome === 'contradiction'}
        error={errorOf('kinds')}
        onToggle={(kind: DisagreementKind) => onChange(withKindToggled(draft, kind))}
      />
    </>
  )
}
