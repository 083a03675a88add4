import { describe, expect, it } from 'vitest'
import { childrenOf, tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import {
  moveOfStep,
  moveProblem,
  type TagStep,
  tagsAfterMove,
} from '@/lib/codebook/tags-after-move'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const names = ['A', 'B', 'C', 'D']
const top = names.map((name, ordinal) => buildNamedTag({ name, ordinal }))
const [a, b, c, d] = top
if (!a || !b || !c || !d) throw new Error('there are four')
const below = buildNamedTag({ name: 'E', ordinal: 4, parentId: b.id })
const deep = buildNamedTag({ name: 'F', ordinal: 5, parentId: below.id })
const tags = [...top, below, deep]

const outline = (moved: typeof tags) =>
  tagsInTreeOrder(moved)
    .map(({ tag, depth }) => '-'.repeat(depth) + tag.name)
    .join(' ')

describe('tagsAfterMove', () => {
  it.each([
    ['before another one', d, null, b, 'A D B -E --F C'],
    ['to the end', a, null, null, 'B -E --F C D A'],
    ['below another one, at its end', a, b, null, 'B -E --F -A C D'],
    ['with what is below it', b, c, null, 'A C -B --E ---F D'],
    ['back to the top', deep, null, a, 'F A B -E C D'],
    ['before one that is not there: to the end', a, null, deep, 'B -E --F C D A'],
  ])('moves a tag %s', (_, tag, parent, before, expected) => {
    const move = {
      ...{ tagId: tag.id, parentId: parent?.id ?? null, beforeId: before?.id ?? null },
    }
    expect(moveProblem(tags, move)).toBeNull()
    expect(outline(tagsAfterMove(tags, move))).toBe(expected)
  })

  it('changes nothing but the tag and its new siblings', () => {
    const moved = tagsAfterMove(tags, { tagId: a.id, parentId: b.id, beforeId: below.id })
    const changed = moved.filter((tag) => !tags.includes(tag) && tag.id !== a.id)
    expect(changed.map(({ id }) => id)).toEqual([below.id])
  })

  it('tells siblings apart that shared a place', () => {
    const tied = top.map((tag) => ({ ...tag, ordinal: 0 }))
    const moved = tagsAfterMove(tied, { tagId: d.id, parentId: null, beforeId: a.id })
    expect(childrenOf(moved, null).map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C'])
  })
})

it.each([
  ['itself', b, b.id, 'below itself'],
  ['a tag below it', b, deep.id, 'below itself'],
  ['a tag that there is not', b, 'gone', 'not in the project'],
])('refuses to move a tag below %s', (_, tag, parentId, message) => {
  expect(moveProblem(tags, { tagId: tag.id, parentId, beforeId: null })).toContain(message)
})

it('refuses to move a tag below an archived one, unless it is there already', () => {
  const archived = tags.map((tag) => (tag === b ? { ...b, archivedAt: '2026' } : tag))
  const below_ = (tagId: string) => moveProblem(archived, { tagId, parentId: b.id, beforeId: null })
  expect(below_(a.id)).toContain('archived')
  expect(below_(below.id)).toBeNull()
})

describe('moveOfStep', () => {
  const steps: [string, typeof a, TagStep, string | null][] = [
    ['up', b, 'up', 'B -E --F A C D'],
    ['up from the first place', a, 'up', null],
    ['down', b, 'down', 'A C B -E --F D'],
    ['down to the last place', c, 'down', 'A B -E --F D C'],
    ['down from the last place', d, 'down', null],
    ['in', c, 'in', 'A B -E --F -C D'],
    ['in, where none is before it', a, 'in', null],
    ['out', below, 'out', 'A B E -F C D'],
    ['out of the top', a, 'out', null],
  ]
  it.each(steps)('goes %s', (_, tag, step, expected) => {
    const move = moveOfStep(tags, tag.id, step)
    expect(move && outline(tagsAfterMove(tags, move))).toBe(expected)
  })
})
