import { placeTags } from '@/lib/codebook/place-tags'
import { withTag } from '@/lib/codebook/tag-after-save'
import { distinctNames, findTagNamed } from '@/lib/codebook/tag-names'
import { childrenOf, idsBelow } from '@/lib/codebook/tag-tree'
import { type Tag, tagLimits } from '@/lib/questions/question'

export type TagMerge = {
  /** The tag that gives its claims away and is archived. */
  sourceId: string
  /** The tag that takes them. */
  targetId: string
  /** What the target says of itself afterwards. */
  description: string
  now: string
}

/** Why one tag cannot be merged into another; null where it can. */
export function mergeProblem(source: Tag, target: Tag): string | null {
  if (source.id === target.id) return 'A tag cannot be merged into itself.'
  if (source.mergedIntoId !== null) return `“${source.name}” was merged already.`
  return target.archivedAt === null
    ? null
    : `“${target.name}” is archived. Restore it first, or choose another tag.`
}

/**
 * All tags once the source was merged into the target. Its names become aliases of the target, its examples and what
 * was below it go there; it keeps its description, and those examples of which the target has the claim already.
 */
export function tagsAfterMerge(tags: readonly Tag[], merge: TagMerge): Tag[] {
  const source = tags.find(({ id }) => id === merge.sourceId)
  const target = tags.find(({ id }) => id === merge.targetId)
  if (!source || !target) return [...tags]
  const others = tags.filter(({ id }) => id !== source.id && id !== target.id)
  // An archived source can have a name that leads to another tag by now.
  const names = [source.name, ...source.aliases].filter((name) => !findTagNamed(others, name))
  const exampled = new Set(target.examples.map(({ claimId }) => claimId))
  const isNew = ({ claimId }: Tag['examples'][number]) => !exampled.has(claimId)
  const afterwards: Tag = {
    ...target,
    description: merge.description,
    aliases: distinctNames([...target.aliases, ...names], target.name),
    examples: [...target.examples, ...source.examples.filter(isNew)],
  }
  const merged: Tag = {
    ...source,
    aliases: [],
    examples: source.examples.filter((example) => !isNew(example)),
    mergedIntoId: target.id,
    archivedAt: source.archivedAt ?? merge.now,
  }
  return withChildrenOf(source, target, withTag(withTag(tags, merged), afterwards))
}

/** What was below the source goes below the target. Where that is below the source itself, its branch goes up. */
function withChildrenOf(source: Tag, target: Tag, tags: readonly Tag[]): Tag[] {
  const children = childrenOf(tags, source.id)
  const branch = children.find(({ id }) => id === target.id || idsBelow(tags, id).has(target.id))
  const moving = new Set(children.filter((child) => child !== branch).map(({ id }) => id))
  const moved = tags.map((tag) => {
    if (moving.has(tag.id)) return { ...tag, parentId: target.id }
    return tag.id === branch?.id ? { ...tag, parentId: source.parentId } : tag
  })
  const [old, added] = [childrenOf(tags, target.id), childrenOf(moved, target.id)]
  const inOrder = [
    ...old.flatMap(({ id }) => added.find((tag) => tag.id === id) ?? []),
    ...added.filter(({ id }) => moving.has(id)),
  ]
  return moving.size === 0 ? moved : placeTags(moved, inOrder)
}

/** The two descriptions as one, the target's first; the target's alone where both would be too long. */
export function mergedDescription(
  source: Pick<Tag, 'name' | 'description'>,
  target: Pick<Tag, 'description'>,
): string {
  if (source.description === '') return target.description
  const added = `From “${source.name}”: ${source.description}`
  const both = target.description === '' ? added : `${target.description}\n\n${added}`
  return both.length <= tagLimits.description ? both : target.description
}

/** The tag in use that took over from this one, however often it was merged on; null where there is none. */
export function mergedInto(tag: Tag, tags: readonly Tag[]): Tag | null {
  const byId = new Map(tags.map((known) => [known.id, known]))
  const seen = new Set<string>()
  let next = tag
  while (next.mergedIntoId !== null && !seen.has(next.id)) {
    seen.add(next.id)
    const target = byId.get(next.mergedIntoId)
    if (!target) return null
    next = target
  }
  return next.id !== tag.id && next.archivedAt === null ? next : null
}
