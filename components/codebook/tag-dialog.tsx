'use client'
import { type RefObject, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Tag } from '@/lib/questions/question'
import { draftOfTag, emptyTagDraft, type TagDraft } from './tag-draft'
import { TagForm, type TagFormProps } from './tag-form'

/** A tag that is made, below another one or at the top, or one that is changed. */
export type TagAsked = { kind: 'new'; parentId: string | null } | { kind: 'edit'; tag: Tag }

type TagDialogProps = Pick<TagFormProps, 'project' | 'tags' | 'saveTag' | 'onUse'> & {
  asked: TagAsked | null
  onClose: () => void
  onSaved: (tag: Tag, asked: TagAsked) => void
}

export function TagDialog({ asked, onClose, onSaved, onUse, ...rest }: TagDialogProps) {
  const unsaved = useRef<{ of: string; draft: TagDraft } | null>(null)
  const close = () => {
    unsaved.current = null
    onClose()
  }
  return (
    <Dialog
      title={asked?.kind === 'edit' ? `Edit “${asked.tag.name}”` : 'New tag'}
      width="l"
      open={asked !== null}
      onOpenChange={(open) => !open && onClose()}
    >
      {asked && (
        <FreshTagForm
          key={nameOf(asked)}
          asked={asked}
          unsaved={unsaved}
          onCancel={close}
          onSaved={(tag) => {
            close()
            onSaved(tag, asked)
          }}
          onUse={(tag) => {
            close()
            onUse(tag)
          }}
          {...rest}
        />
      )}
    </Dialog>
  )
}

type FreshTagFormProps = Omit<TagFormProps, 'stored' | 'initialDraft' | 'onDraft'> & {
  asked: TagAsked
  /** What was typed, while it is neither saved nor given up: closing the dialog alone loses nothing. */
  unsaved: RefObject<{ of: string; draft: TagDraft } | null>
}

function FreshTagForm({ asked, unsaved, ...rest }: FreshTagFormProps) {
  const stored = asked.kind === 'edit' ? asked.tag : null
  const [initialDraft] = useState(() => {
    if (unsaved.current?.of === nameOf(asked)) return unsaved.current.draft
    return asked.kind === 'edit' ? draftOfTag(asked.tag) : emptyTagDraft(asked.parentId)
  })
  return (
    <TagForm
      stored={stored}
      initialDraft={initialDraft}
      onDraft={(draft) => {
        unsaved.current = { of: nameOf(asked), draft }
      }}
      {...rest}
    />
  )
}

/** A draft is taken up again for the same tag in the same version alone. */
function nameOf(asked: TagAsked): string {
  return asked.kind === 'edit' ? `${asked.tag.id} ${asked.tag.version}` : `new ${asked.parentId}`
}
