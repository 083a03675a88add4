import { uuidv7 } from 'uuidv7'
import { distinctNames, isSameTagName } from '@/lib/codebook/tag-names'
import type { SentTag, Tag } from '@/lib/questions/question'

/** A tag as the form holds it until it is saved. */
export type TagDraft = {
  id: string
  name: string
  description: string
  colour: number | null
  aliases: string[]
  /** Whether the name that the tag had stays as an alias; nothing where it keeps its name. */
  keepsOldName: boolean
  /** The tag above a new one. */
  parentId: string | null
}

export function emptyTagDraft(parentId: string | null): TagDraft {
  return {
    ...{ id: uuidv7(), name: '', description: '', colour: null, aliases: [] },
    ...{ keepsOldName: true, parentId },
  }
}

export function draftOfTag({ id, name, description, colour, aliases, parentId }: Tag): TagDraft {
  return { id, name, description, colour, aliases, parentId, keepsOldName: true }
}

/** Whether the tag would get another name, so that it can be asked what becomes of the one it has. */
export function isRenamed(draft: TagDraft, stored: Tag | null): boolean {
  return stored !== null && draft.name.trim() !== '' && !isSameTagName(draft.name, stored.name)
}

/** The tag as it is sent; `stored` is what the draft was made from, null for a new tag. */
export function sentTagOf(draft: TagDraft, stored: Tag | null): SentTag {
  const { keepsOldName, aliases, ...fields } = draft
  const kept = stored && keepsOldName && isRenamed(draft, stored) ? [stored.name] : []
  return {
    ...fields,
    aliases: distinctNames([...aliases, ...kept], draft.name),
    expectedVersion: stored?.version ?? null,
  }
}

/** What two people can both have changed of a tag, in words. */
const parts = {
  name: 'Name',
  description: 'Description',
  colour: 'Colour',
  aliases: 'Other names',
} as const

export type DisputedPart = { label: string; mine: string; theirs: string }

/**
 * A draft on top of what is stored now: what only they changed is taken over. `disputed` is what both changed, each in
 * another way: there the draft is kept until a person decides.
 */
export function rebaseDraft(
  draft: TagDraft,
  base: Tag,
  theirs: Tag,
): { draft: TagDraft; disputed: DisputedPart[] } {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  let rebased = draft
  const disputed: DisputedPart[] = []
  for (const part of ['name', 'description', 'colour', 'aliases'] as const) {
    if (isSame(theirs[part], base[part]) || isSame(theirs[part], draft[part])) continue
    if (isSame(draft[part], base[part])) rebased = { ...rebased, [part]: theirs[part] }
    else disputed.push({ label: parts[part], mine: said(draft[part]), theirs: said(theirs[part]) })
  }
  return { draft: rebased, disputed }
}

function said(value: string | number | null | readonly string[]): string {
  if (value === null) return 'by its place'
  if (typeof value === 'number') return `number ${value + 1}`
  return typeof value === 'string' ? value : value.join(', ')
}
