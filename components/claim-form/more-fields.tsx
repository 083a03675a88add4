'use client'
import { fieldWords, kindWords, statusWords } from '@/components/claim-words/claim-words'
import { confidenceWords } from '@/components/pair/verdict-words'
import { Disclosure } from '@/components/ui/disclosure'
import { SegmentedControl } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import type { ClaimFields } from '@/lib/claims/claim'
import { claimLimits } from '@/lib/claims/claim-limits'
import { type Confidence, claimKinds, claimStatuses, confidences } from '@/lib/claims/scales'
import styles from './claim-form.module.css'
import { foldedSummary } from './more-summary'
import { SavedTextArea, SavedTextField } from './saved-text'

type MoreFieldsProps = {
  fields: ClaimFields
  onChange: (fields: Partial<ClaimFields>) => void
}

const unsaid = 'none'

const kindOptions = [
  { value: unsaid, label: 'Not said' },
  ...claimKinds.map((value) => ({
    value,
    label: `${kindWords[value].label}: ${kindWords[value].hint}`,
  })),
] as const

const confidenceOptions: { value: Confidence | typeof unsaid; label: string }[] = [
  { value: unsaid, label: 'Not said' },
  ...confidences.map((value) => ({ value, label: confidenceWords[value] })),
]

/** What most claims do without. Folded, its line says what is set. */
export function MoreFields({ fields, onChange }: MoreFieldsProps) {
  const summary = foldedSummary(fields)
  return (
    <Disclosure
      summary={
        <span className={styles.moreSummary}>
          More{summary !== null && <span className={styles.set}>{summary}</span>}
        </span>
      }
    >
      <div className={styles.more}>
        <SavedTextArea
          label={fieldWords.statement}
          hint="What the passage says, in one sentence of your own."
          maxLength={claimLimits.statement}
          value={fields.statement}
          onSave={(statement) => onChange({ statement })}
        />
        <Select
          label={fieldWords.kind}
          options={kindOptions}
          value={fields.kind ?? unsaid}
          onValueChange={(kind) => onChange({ kind: kind === unsaid ? null : kind })}
        />
        <SavedTextField
          label={fieldWords.asOf}
          hint="When it was so, such as 2024-10"
          maxLength={claimLimits.asOf}
          value={fields.asOf ?? ''}
          onSave={(asOf) => onChange({ asOf: asOf.trim() || null })}
        />
        <SavedTextField
          label={fieldWords.horizon}
          hint="How far ahead it looks, such as “until the war ends”"
          maxLength={claimLimits.horizon}
          value={fields.horizon ?? ''}
          onSave={(horizon) => onChange({ horizon: horizon.trim() || null })}
        />
        <ConfidenceField
          label={fieldWords.sourceConfidence}
          value={fields.sourceConfidence}
          onConfidence={(sourceConfidence) => onChange({ sourceConfidence })}
        />
        <ConfidenceField
          label={fieldWords.annotatorConfidence}
          value={fields.annotatorConfidence}
          onConfidence={(annotatorConfidence) => onChange({ annotatorConfidence })}
        />
        <SegmentedControl
          label={fieldWords.status}
          options={claimStatuses.map((value) => ({ value, label: statusWords[value] }))}
          value={fields.status}
          onValueChange={(status) => onChange({ status })}
        />
      </div>
    </Disclosure>
  )
}

type ConfidenceFieldProps = {
  label: string
  value: Confidence | null
  onConfidence: (confidence: Confidence | null) => void
}

function ConfidenceField({ label, value, onConfidence }: ConfidenceFieldProps) {
  return (
    <SegmentedControl
      label={label}
      options={confidenceOptions}
      value={value ?? unsaid}
      onValueChange={(chosen) => onConfidence(chosen === unsaid ? null : chosen)}
    />
  )
}
