'use client'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { DateFields } from './date-fields'
import type { MetadataDraft, MetadataProblems } from './metadata-draft'
import styles from './metadata-fields.module.css'

type MetadataFieldsProps = {
  draft: MetadataDraft
  problems: MetadataProblems
  onDraft: (draft: MetadataDraft) => void
}

/** What is known of the document apart from its text. */
export function MetadataFields({ draft, problems, onDraft }: MetadataFieldsProps) {
  const field = (name: Exclude<keyof MetadataDraft, 'published'>) => ({
    value: draft[name],
    error: problems[name] ?? null,
    onChange: (event: { currentTarget: { value: string } }) =>
      onDraft({ ...draft, [name]: event.currentTarget.value }),
  })
  return (
    <div className={styles.fields}>
      <TextField label="Title" required {...field('title')} />
      <TextArea label="Standfirst" hint="The summary above the text." {...field('standfirst')} />
      <TextField label="Publisher" {...field('publisher')} />
      <TextArea
        label="Authors"
        hint="One name a line. Leave it empty where the text names nobody."
        {...field('authors')}
      />
      <DateFields
        date={draft.published}
        error={problems.published ?? null}
        onDate={(published) => onDraft({ ...draft, published })}
      />
      <TextField label="Web address" type="url" inputMode="url" {...field('url')} />
      <TextField label="Language" hint="Its code: en, ko, ru, zh, …" {...field('language')} />
      <TextArea
        label="Provenance"
        hint="How you know these things, and where the text first appeared."
        {...field('provenance')}
      />
    </div>
  )
}
