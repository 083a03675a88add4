import { describe, expect, it } from 'vitest'
import { childrenOf } from '@/lib/codebook/tag-tree'
import {
  mergedDescription,
  mergedInto,
  mergeProblem,
  tagsAfterMerge,
} from '@/lib/codebook/tags-after-merge'
import type { Tag } from '@/lib/questions/question'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const now = '2026-01-02T00:00:00.000Z'
const example = (claimId: string, note: string): Tag['examples'][number] => ({
  ...{ claimId, kind: 'include', note },
})
const target = buildNamedTag({
  name: 'Sanctions',
  ordinal: 0,
  aliases: ['Penalties'],
  examples: [example('c1', 'clear')],
})
const source = buildNamedTag({
  name: 'Embargo',
  ordinal: 1,
  description: 'What is not sold.',
  aliases: ['Boycott', 'penalties'],
  examples: [example('c1', 'mine'), example('c2', 'new')],
})
const old = buildNamedTag({ name: 'Old child', ordinal: 2, parentId: target.id })
const child = buildNamedTag({ name: 'Child', ordinal: 3, parentId: source.id })
const merge = (tags: Tag[], from: Tag, to: Tag) => {
  const merged = tagsAfterMerge(tags, {
    ...{ sourceId: from.id, targetId: to.id, description: 'Both.', now },
  })
  return (tag: Tag) => {
    const found = merged.find(({ id }) => id === tag.id)
    if (!found) throw new Error(`${tag.name} was lost`)
    return { tag: found, children: childrenOf(merged, tag.id).map(({ name }) => name) }
  }
}

describe('tagsAfterMerge', () => {
  it('gives the names, the examples and what is below to the target, and archives the source', () => {
    const become = merge([target, source, old, child], source, target)
    expect(become(target)).toEqual({
      tag: {
        ...target,
        description: 'Both.',
        aliases: ['Penalties', 'Embargo', 'Boycott'],
        examples: [example('c1', 'clear'), example('c2', 'new')],
      },
      children: ['Old child', 'Child'],
    })
    expect(become(source).tag).toEqual({
      ...source,
      ...{ aliases: [], examples: [example('c1', 'mine')] },
      ...{ mergedIntoId: target.id, archivedAt: now },
    })
  })

  it('lets the branch up in which the target is, where that is below the source', () => {
    const branch = buildNamedTag({ name: 'Branch', ordinal: 2, parentId: source.id })
    const deep = buildNamedTag({ name: 'Deep', ordinal: 4, parentId: branch.id })
    const become = merge([source, branch, child, deep], source, deep)
    expect(become(branch).tag.parentId).toBeNull()
    expect(become(deep).tag.parentId).toBe(branch.id)
    expect(become(deep).children).toEqual(['Child'])
    expect(become(source).children).toEqual([])
  })

  it('does not take over a name that leads to another tag by now', () => {
    const other = buildNamedTag({ name: 'embargo', slug: 'embargo-2' })
    const archived = { ...source, archivedAt: now }
    expect(merge([target, archived, other], archived, target)(target).tag.aliases).toEqual([
      ...['Penalties', 'Boycott'],
    ])
  })
})

it('refuses to merge a tag into itself, twice, or into an archived one', () => {
  expect(mergeProblem(source, source)).toContain('itself')
  expect(mergeProblem({ ...source, mergedIntoId: 'x' }, target)).toContain('already')
  expect(mergeProblem(source, { ...target, archivedAt: now })).toContain('archived')
  expect(mergeProblem({ ...source, archivedAt: now }, target)).toBeNull()
})

it('keeps both descriptions where both fit, and the target’s where they do not', () => {
  expect(mergedDescription(source, target)).toBe('From “Embargo”: What is not sold.')
  const described = { ...target, description: 'Any.' }
  expect(mergedDescription(source, described)).toBe('Any.\n\nFrom “Embargo”: What is not sold.')
  const long = { ...source, description: 'x'.repeat(1990) }
  expect(mergedDescription(long, described)).toBe('Any.')
})

it('follows a merged tag to the one in use, and no further than there is one', () => {
  const first = buildNamedTag({ name: 'First', mergedIntoId: 'tag-second', archivedAt: now })
  const second = buildNamedTag({ name: 'Second', mergedIntoId: target.id, archivedAt: now })
  expect(mergedInto(first, [first, second, target])).toEqual(target)
  expect(mergedInto(target, [target])).toBeNull()
  const circle = { ...second, mergedIntoId: first.id }
  expect(mergedInto(first, [first, circle])).toBeNull()
})
