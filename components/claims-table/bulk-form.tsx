'use client'
import { statusWords } from '@/components/claim-words/claim-words'
import { Combobox, type ComboboxOption } from '@/components/ui/combobox'
import { MultiCombobox } from '@/components/ui/multi-combobox'
import { SegmentedControl } from '@/components/ui/radio-group'
import { claimStatuses } from '@/lib/claims/scales'
import styles from './bulk-dialog.module.css'
import type { BulkDraft } from './bulk-draft'
import type { NamedPosition, NamedTag, TableNames } from './table-names'

type BulkFormProps = {
  draft: BulkDraft
  names: TableNames
  onChange: (draft: BulkDraft) => void
}

/** What is to be done with the selected claims, as far as there is something to choose. */
export function BulkForm({ draft, names, onChange }: BulkFormProps) {
  switch (draft.act) {
    case 'tags':
      return <TagsForm draft={draft} names={names} onChange={onChange} />
    case 'position':
      return <PositionForm draft={draft} names={names} onChange={onChange} />
    case 'status':
      return (
        <SegmentedControl
          label="Status"
          options={claimStatuses.map((status) => ({ value: status, label: statusWords[status] }))}
          value={draft.status}
          onValueChange={(status) => onChange({ ...draft, status })}
        />
      )
    case 'archive':
      return (
        <p className={styles.words}>
          Archived claims count nowhere and are found under the filter “Archived”. Nothing is
          deleted.
        </p>
      )
    case 'restore':
      return <p className={styles.words}>Restored claims are in use again, and count again.</p>
  }
}

type FormOf<Act> = BulkFormProps & { draft: Extract<BulkDraft, { act: Act }> }

const tagModes = [
  { value: 'add-tags', label: 'Add' },
  { value: 'remove-tags', label: 'Remove' },
  { value: 'replace-tag', label: 'Replace' },
] as const

function TagsForm({ draft, names, onChange }: FormOf<'tags'>) {
  const all = names.tags.map(tagOption)
  const inUse = names.tags.filter(({ hue }) => hue !== null).map(tagOption)
  return (
    <div className={styles.form}>
      <SegmentedControl
        label="What to do"
        hiddenLabel
        options={tagModes}
        value={draft.mode}
        onValueChange={(mode) => onChange({ ...draft, mode })}
      />
      {draft.mode === 'replace-tag' ? (
        <>
          <Combobox
            label="Where a claim has"
            placeholder="Find a tag"
            options={all}
            value={draft.tagId}
            onValueChange={(tagId) => onChange({ ...draft, tagId })}
          />
          <Combobox
            label="it gets instead"
            placeholder="Find a tag"
            options={inUse}
            value={draft.byTagId}
            onValueChange={(byTagId) => onChange({ ...draft, byTagId })}
          />
        </>
      ) : (
        <MultiCombobox
          label="Tags"
          placeholder="Find a tag"
          options={draft.mode === 'add-tags' ? inUse : all}
          values={draft.tagIds}
          onValuesChange={(tagIds) => onChange({ ...draft, tagIds })}
        />
      )}
    </div>
  )
}

const positionModes = [
  { value: 'set-position', label: 'Set' },
  { value: 'replace-position', label: 'Replace' },
  { value: 'clear-position', label: 'Take away' },
] as const

function PositionForm({ draft, names, onChange }: FormOf<'position'>) {
  const questions = names.questions.filter(({ isArchived }) => !isArchived)
  const positions = questions.find(({ id }) => id === draft.questionId)?.positions ?? []
  const all = positions.map(positionOption)
  const inUse = positions.filter(({ hue }) => hue !== null).map(positionOption)
  const nothing = { positionId: null, byPositionId: null }
  return (
    <div className={styles.form}>
      <SegmentedControl
        label="What to do"
        hiddenLabel
        options={positionModes}
        value={draft.mode}
        onValueChange={(mode) => onChange({ ...draft, mode })}
      />
      <p className={styles.words}>
        A position is how you read the claims. What others read in them stays.
      </p>
      <Combobox
        label="Question"
        placeholder="Find a question"
        options={questions.map(({ id, text }) => ({ value: id, label: text }))}
        value={draft.questionId}
        onValueChange={(questionId) => onChange({ ...draft, questionId, ...nothing })}
      />
      {draft.questionId !== null && draft.mode !== 'clear-position' && (
        <Combobox
          label={draft.mode === 'set-position' ? 'Position' : 'Where you read'}
          placeholder="Find a position"
          options={draft.mode === 'set-position' ? inUse : all}
          value={draft.positionId}
          onValueChange={(positionId) => onChange({ ...draft, positionId })}
        />
      )}
      {draft.questionId !== null && draft.mode === 'replace-position' && (
        <Combobox
          label="you read instead"
          placeholder="Find a position"
          options={inUse}
          value={draft.byPositionId}
          onValueChange={(byPositionId) => onChange({ ...draft, byPositionId })}
        />
      )}
    </div>
  )
}

function tagOption({ id, name, path, aliases, hue }: NamedTag): ComboboxOption {
  return {
    value: id,
    label: name,
    keywords: aliases,
    ...(path !== name && { hint: path }),
    ...(hue !== null && { hue }),
  }
}

function positionOption({ id, label, formerly, hue }: NamedPosition): ComboboxOption {
  return { value: id, label, keywords: formerly, ...(hue !== null && { hue }) }
}
