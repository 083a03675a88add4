import { useId } from 'react'
import { FieldError } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'

/** How one of the two claims is called. */
export type SideName = { claimId: string; claimNumber: number; document: string }

type SupersedingChoiceProps = {
  sides: readonly SideName[]
  supersedingClaimId: string | null
  error: string | null
  onChoose: (claimId: string) => void
}

/** Which of the two replaces the other. The dates suggest it and do not decide it. */
export function SupersedingChoice({
  sides,
  supersedingClaimId,
  error,
  onChoose,
}: SupersedingChoiceProps) {
  const id = useId()
  return (
    <fieldset {...(error && { 'aria-describedby': `${id}-error`, 'data-invalid': true })}>
      <RadioGroup
        label="Which one replaces the other"
        options={sides.map(({ claimId, claimNumber, document }) => ({
          value: claimId,
          label: `C-${claimNumber} replaces the other`,
          hint: document,
        }))}
        value={supersedingClaimId}
        onValueChange={onChoose}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
