'use client'
import { type FormEvent, useState } from 'react'
import { ask } from '@/components/asking/ask'
import { useBatchId } from '@/components/asking/use-batch-id'
import { tagOptions } from '@/components/claim-form/tag-options'
import { useRefresh } from '@/components/shell/refresh-context'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { counted } from '@/components/ui/counted'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { FieldError } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { childrenOf } from '@/lib/codebook/tag-tree'
import { mergedDescription } from '@/lib/codebook/tags-after-merge'
import { type Tag, tagLimits } from '@/lib/questions/question'
import type { MergeTags } from './codebook-actions'
import styles from './tag-form.module.css'
import { type AskedCounts, useMergeCounts } from './use-merge-counts'

type MergeDialogProps = {
  project: string
  tags: readonly Tag[]
  /** The tag that gives its claims away; null while nothing is merged. */
  source: Tag | null
  mergeTags: MergeTags
  onMerged: (target: Tag, source: Tag) => void
  onClose: () => void
}

/** Asks into which tag one is merged, and shows what that does before it is done. */
export function MergeDialog({ source, onClose, ...rest }: MergeDialogProps) {
  return (
    <Dialog
      title={`Merge “${source?.name ?? ''}” into another tag`}
      description="Its claims get the other tag. One undo takes all of it back."
      width="l"
      open={source !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {source && <MergeForm source={source} onClose={onClose} {...rest} />}
    </Dialog>
  )
}

type MergeFormProps = MergeDialogProps & { source: Tag }

function MergeForm({ project, tags, source, mergeTags, onMerged, onClose }: MergeFormProps) {
  const [targetId, setTargetId] = useState<string | null>(null)
  const [typed, setTyped] = useState<{ for: string; text: string } | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const batchIdOf = useBatchId()
  const refresh = useRefresh()
  const target = tags.find(({ id }) => id === targetId) ?? null
  const asked = useMergeCounts(project, source.slug, target?.slug ?? null)
  const description =
    target === null ? '' : typed?.for === target.id ? typed.text : mergedDescription(source, target)

  async function merge(event: FormEvent) {
    event.preventDefault()
    if (!target || busy || asked?.status !== 'answered') return
    const request = {
      project,
      source: { id: source.id, expectedVersion: source.version },
      target: { id: target.id, expectedVersion: target.version },
      description,
    }
    setBusy(true)
    setRefusal(null)
    const answer = await ask(mergeTags({ ...request, batchId: batchIdOf(request) }))
    setBusy(false)
    if (!answer.ok) {
      // The page then shows what the tags are now, and the choice stays.
      refresh()
      return setRefusal(answer.message)
    }
    onClose()
    onMerged(answer.value, source)
  }

  return (
    <form className={styles.form} onSubmit={merge}>
      <Combobox
        label="Into"
        required
        options={tagOptions(
          tags.filter(({ id }) => id !== source.id),
          [],
        )}
        value={targetId}
        onValueChange={setTargetId}
      />
      {target && (
        <>
          <Preview tags={tags} source={source} target={target} asked={asked} />
          <TextArea
            label={`Description of “${target.name}” afterwards`}
            hint={`“${source.name}” keeps its own, and it is shown with “${target.name}”.`}
            value={description}
            maxLength={tagLimits.description}
            onChange={(event) => setTyped({ for: target.id, text: event.currentTarget.value })}
          />
        </>
      )}
      <div role="alert">{refusal && <FieldError>{refusal}</FieldError>}</div>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={busy} disabled={asked?.status !== 'answered'}>
          {asked?.status === 'answered'
            ? `Merge, moving ${counted(asked.counts.moved, 'claim')}`
            : 'Merge'}
        </Button>
      </DialogActions>
    </form>
  )
}

type PreviewProps = {
  tags: readonly Tag[]
  source: Tag
  target: Tag
  asked: AskedCounts | null
}

function Preview({ tags, source, target, asked }: PreviewProps) {
  const below = childrenOf(tags, source.id).filter(({ id }) => id !== target.id)
  const names = [source.name, ...source.aliases]
  return (
    <ul className={styles.preview} aria-label="What merging does" aria-live="polite">
      <li>{describeClaims(asked)}</li>
      {below.length > 0 && (
        <li>
          Puts {counted(below.length, 'tag')} below “<bdi>{target.name}</bdi>”:{' '}
          {below.map(({ name }) => name).join(', ')}.
        </li>
      )}
      {source.examples.length > 0 && (
        <li>Takes {counted(source.examples.length, 'example')} along.</li>
      )}
      <li>
        {names.map((name) => `“${name}”`).join(', ')}{' '}
        {names.length === 1 ? 'stays a name' : 'stay names'} that{' '}
        {names.length === 1 ? 'finds' : 'find'} “<bdi>{target.name}</bdi>”.
      </li>
      <li>
        “<bdi>{source.name}</bdi>” is archived, with its description.
      </li>
    </ul>
  )
}

function describeClaims(asked: AskedCounts | null): string {
  if (asked?.status === 'failed') return 'The claims cannot be counted now. Try again in a moment.'
  if (asked?.status !== 'answered') return 'Counting the claims…'
  const { moved, both, archived } = asked.counts
  if (moved === 0) return 'No claim has it.'
  const have = both === 1 ? 'has' : 'have'
  const parts = [
    `Moves ${counted(moved, 'claim')}`,
    both > 0 && `${both} ${have} both`,
    archived > 0 && `${archived} of them archived`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}
