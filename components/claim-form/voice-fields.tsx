'use client'
import { stanceWords } from '@/components/claim-words/claim-words'
import { Combobox } from '@/components/ui/combobox'
import { Select } from '@/components/ui/select'
import type { ClaimFields } from '@/lib/claims/claim'
import { claimLimits } from '@/lib/claims/claim-limits'
import { authorStances } from '@/lib/claims/scales'
import { speakerKey } from '@/lib/comparison/voice'
import styles from './claim-form.module.css'
import { step } from './steps'
import { describeCounting, withSpeaker } from './voice-change'

type VoiceFieldsProps = {
  fields: ClaimFields
  speakers: readonly string[]
  onChange: (fields: Partial<ClaimFields>) => void
}

const stanceOptions = authorStances.map((value) => ({
  value,
  label: `${stanceWords[value].label}: ${stanceWords[value].hint}`,
}))

/** Who says it, and what the author makes of it. */
export function VoiceFields({ fields, speakers, onChange }: VoiceFieldsProps) {
  const { speaker, authorStance } = fields
  const names = speaker === null || speakers.includes(speaker) ? speakers : [...speakers, speaker]
  const voiceOf = (name: string | null) => onChange(withSpeaker(fields, name))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.hiddenLegend}>Voice</legend>
      <div {...step}>
        <Combobox
          label="Who says it"
          placeholder="The author"
          options={names.map((name) => ({ value: name, label: name }))}
          value={speaker}
          onValueChange={voiceOf}
          onCreate={(name) => voiceOf(spelledAsKnown(name, speakers))}
          describeCreation={(name) => `Name “${name}”`}
          error={
            speaker !== null && speaker.length > claimLimits.speaker
              ? `A name has at most ${claimLimits.speaker} characters`
              : null
          }
        />
      </div>
      <div {...step}>
        <Select
          label="The author’s stance"
          options={stanceOptions}
          value={authorStance}
          onValueChange={(stance) => onChange({ authorStance: stance })}
        />
      </div>
      <p className={styles.counting} aria-live="polite">
        {describeCounting(fields)}
      </p>
    </fieldset>
  )
}

/** "kim jong un" is the Kim Jong-un whom the project knows. */
function spelledAsKnown(name: string, speakers: readonly string[]): string {
  return speakers.find((known) => speakerKey(known) === speakerKey(name)) ?? name
}
