'use client'
import { type FormEvent, useState } from 'react'
import { tagOptions } from '@/components/claim-form/tag-options'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { childrenOf, idsBelow } from '@/lib/codebook/tag-tree'
import type { TagMove } from '@/lib/codebook/tags-after-move'
import type { Tag } from '@/lib/questions/question'
import styles from './tag-form.module.css'

type MoveDialogProps = {
  tags: readonly Tag[]
  /** The tag to move; null while nothing is moved. */
  tag: Tag | null
  onMove: (move: TagMove) => void
  onClose: () => void
}

/** Asks where a tag goes: the way to move one by touch, or far. */
export function MoveDialog({ tags, tag, onMove, onClose }: MoveDialogProps) {
  return (
    <Dialog
      title={`Move “${tag?.name ?? ''}”`}
      description="What is below it goes with it."
      open={tag !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {tag && <MoveForm tags={tags} tag={tag} onMove={onMove} onClose={onClose} />}
    </Dialog>
  )
}

const last = 'last'

/** The tag that one stands before now. */
function nextOf(tags: readonly Tag[], { id, parentId }: Tag): Tag | undefined {
  const siblings = childrenOf(tags, parentId)
  return siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]
}

function MoveForm({ tags, tag, onMove, onClose }: MoveDialogProps & { tag: Tag }) {
  const [parentId, setParentId] = useState(tag.parentId)
  const [beforeId, setBeforeId] = useState(() => nextOf(tags, tag)?.id ?? last)
  const below = idsBelow(tags, tag.id)
  const possible = tags.filter(({ id }) => id !== tag.id && !below.has(id))
  const siblings = childrenOf(tags, parentId).filter(({ id }) => id !== tag.id)
  const before = siblings.some(({ id }) => id === beforeId) ? beforeId : last

  function submit(event: FormEvent) {
    event.preventDefault()
    onMove({ tagId: tag.id, parentId, beforeId: before === last ? null : before })
    onClose()
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Combobox
        label="Below"
        hint="Leave it empty for the top of the codebook."
        options={tagOptions(possible, parentId === null ? [] : [parentId])}
        value={parentId}
        onValueChange={setParentId}
      />
      <Select
        label="Place"
        value={before}
        options={[
          ...siblings.map(({ id, name }) => ({ value: id, label: `Before “${name}”` })),
          { value: last, label: siblings.length === 0 ? 'The only one there' : 'Last' },
        ]}
        onValueChange={setBeforeId}
      />
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary">
          Move
        </Button>
      </DialogActions>
    </form>
  )
}
