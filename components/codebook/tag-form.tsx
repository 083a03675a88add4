'use client'
import { type FormEvent, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { nearTagsOf, tagOptions } from '@/components/claim-form/tag-options'
import type { SaveTag } from '@/components/saving/claim-actions'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Combobox } from '@/components/ui/combobox'
import { DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useFocusInvalid } from '@/components/ui/use-focus-invalid'
import { type Tag, tagInputSchema } from '@/lib/questions/question'
import { AliasFields } from './alias-fields'
import { ColourChoice } from './colour-choice'
import { NearTags } from './near-tags'
import { storedTag } from './stored-tag'
import { TagConflict } from './tag-conflict'
import { type DisputedPart, isRenamed, rebaseDraft, sentTagOf, type TagDraft } from './tag-draft'
import styles from './tag-form.module.css'

export type TagFormProps = {
  project: string
  tags: readonly Tag[]
  /** The tag to change; null makes a new one. */
  stored: Tag | null
  initialDraft: TagDraft
  saveTag: SaveTag
  onDraft: (draft: TagDraft) => void
  onSaved: (tag: Tag) => void
  /** Somebody takes a tag that is there already instead of making one. */
  onUse: (tag: Tag) => void
  onCancel: () => void
}

type Refusal = { message: string; other: Tag | null }
type Conflict = { theirs: Tag; disputed: DisputedPart[] }

/** The name of a tag, what it is for, its colour and its other names. */
export function TagForm({
  project,
  tags,
  saveTag,
  onDraft,
  onSaved,
  onUse,
  ...rest
}: TagFormProps) {
  const [stored, setStored] = useState(rest.stored)
  const [draft, takeDraft] = useState(rest.initialDraft)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const form = useFocusInvalid(problems)
  const others = tags.filter(({ id }) => id !== draft.id)
  const isNewName = stored === null || isRenamed(draft, stored)
  const near = isNewName ? nearTagsOf(draft.name, others) : []

  function setDraft(next: TagDraft) {
    takeDraft(next)
    onDraft(next)
  }

  async function save(wanted: TagDraft, from: Tag | null) {
    const tag = sentTagOf(wanted, from)
    setBusy(true)
    setRefusal(null)
    setConflict(null)
    const answer = await ask(saveTag({ batchId: batchIdOf(tag), project, tag }))
    setBusy(false)
    if (answer.ok) return onSaved(answer.value)
    const current = storedTag(answer.current)
    if (!from || current?.id !== from.id) {
      return setRefusal({ message: answer.message, other: current })
    }
    refresh()
    const { draft: rebased, disputed } = rebaseDraft(wanted, from, current)
    setStored(current)
    setDraft(rebased)
    if (disputed.length > 0) return setConflict({ theirs: current, disputed })
    // Somebody changed something else of it: both changes stand.
    if (current.archivedAt === null) return save(rebased, current)
    setRefusal({ message: answer.message, other: null })
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = problemsOf(draft)
    setProblems(found)
    if (!busy && Object.keys(found).length === 0) void save(draft, stored)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label="Name"
        required
        value={draft.name}
        error={problems.name ?? null}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <NearTags near={near} onUse={onUse} />
      {stored && isRenamed(draft, stored) && (
        <Checkbox
          label={`Keep “${stored.name}” as another name`}
          hint="Typing it still finds this tag."
          checked={draft.keepsOldName}
          onCheckedChange={(keepsOldName) => setDraft({ ...draft, keepsOldName })}
        />
      )}
      <TextArea
        label="Description"
        hint="When to give it, and when not."
        value={draft.description}
        error={problems.description ?? null}
        onChange={(event) => setDraft({ ...draft, description: event.currentTarget.value })}
      />
      {stored === null && (
        <Combobox
          label="Below"
          hint="Leave it empty for the top of the codebook."
          options={tagOptions(others, [])}
          value={draft.parentId}
          onValueChange={(parentId) => setDraft({ ...draft, parentId })}
        />
      )}
      <AliasFields
        name={draft.name}
        aliases={draft.aliases}
        onAliases={(aliases) => setDraft({ ...draft, aliases })}
      />
      <ColourChoice
        value={draft.colour}
        onValueChange={(colour) => setDraft({ ...draft, colour })}
      />
      <div role="alert">
        {refusal && (
          <>
            <FieldError>{refusal.message}</FieldError>
            {refusal.other && <OtherTag tag={refusal.other} onUse={onUse} />}
          </>
        )}
        {conflict && (
          <TagConflict
            disputed={conflict.disputed}
            onTheirs={() => {
              setConflict(null)
              onSaved(conflict.theirs)
            }}
            onMine={() => void save(draft, stored)}
          />
        )}
      </div>
      <DialogActions>
        <Button onClick={rest.onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy} disabled={conflict !== null}>
          {labelOfSave(stored, near.length > 0)}
        </Button>
      </DialogActions>
    </form>
  )
}

function labelOfSave(stored: Tag | null, isNear: boolean): string {
  if (stored) return isNear ? 'Save it all the same' : 'Save the tag'
  return isNear ? 'Make this one all the same' : 'Make the tag'
}

function OtherTag({ tag, onUse }: { tag: Tag; onUse: (tag: Tag) => void }) {
  return (
    <Button size="s" onClick={() => onUse(tag)}>
      {`Use “${tag.name}”`}
    </Button>
  )
}

/** The first problem of each field. */
function problemsOf(draft: TagDraft): Record<string, string> {
  const parsed = tagInputSchema.safeParse(sentTagOf(draft, null))
  if (parsed.success) return {}
  const problems = parsed.error.issues.map(({ path, message }) => [String(path[0]), message])
  return Object.fromEntries(problems.toReversed())
}
