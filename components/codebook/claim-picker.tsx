'use client'
import { useState } from 'react'
import { counted } from '@/components/ui/counted'
import { FieldError } from '@/components/ui/field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Tag } from '@/lib/questions/question'
import styles from './tag-form.module.css'
import { type FoundClaims, useFoundClaims } from './use-found-claims'

type ClaimPickerProps = {
  project: string
  tag: Tag
  /** The id of the chosen claim. */
  value: string | null
  onValueChange: (claimId: string) => void
}

/** Chooses a claim by its number or by words. Those of the tag are offered first. */
export function ClaimPicker({ project, tag, value, onValueChange }: ClaimPickerProps) {
  const [typed, setTyped] = useState('')
  const found = useFoundClaims(project, tag.slug, typed)
  return (
    <div className={styles.aliases}>
      <TextField
        label="Find a passage"
        hint="By the number of its claim, or by words of it"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={styles.hint} role="status">
        {describeFound(found, typed, tag.name)}
      </p>
      {found.status === 'failed' && (
        <FieldError>The claims cannot be looked up now. Try again in a moment.</FieldError>
      )}
      {found.status === 'found' && found.claims.length > 0 && (
        <div className={styles.found}>
          <RadioGroup
            label="Passage"
            hiddenLabel
            options={found.claims.map(({ id, number, quote, source }) => ({
              value: id,
              label: <span dir="auto">{quote}</span>,
              hint: (
                <>
                  C-{number}, <bdi>{source}</bdi>
                </>
              ),
            }))}
            value={value}
            onValueChange={onValueChange}
          />
        </div>
      )}
    </div>
  )
}

function describeFound(found: FoundClaims, typed: string, name: string): string {
  if (found.status !== 'found') return found.status === 'looking' ? 'Looking…' : ''
  const { claims, matching } = found
  const what = typed.trim() === '' ? `with the tag “${name}”` : 'found'
  if (matching === 0) return `No claim ${what}.`
  if (claims.length === matching) return `${counted(matching, 'claim')} ${what}.`
  return `${claims.length} of ${counted(matching, 'claim')} ${what}. More words find the others.`
}
