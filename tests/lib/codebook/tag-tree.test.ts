import { expect, it } from 'vitest'
import { countTags } from '@/lib/codebook/tag-counts'
import { tagHues } from '@/lib/codebook/tag-hues'
import { findTagNamed } from '@/lib/codebook/tag-names'
import { idsBelow, tagsAbove, tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const actors = buildNamedTag({ name: 'Actors', ordinal: 0 })
const russia = buildNamedTag({ name: 'Russia', ordinal: 3, parentId: actors.id })
const army = buildNamedTag({ name: 'Army', ordinal: 4, parentId: russia.id })
const china = buildNamedTag({ name: 'China', ordinal: 1, parentId: actors.id, aliases: ['PRC'] })
const gone = buildNamedTag({ name: 'Themes', ordinal: 2, archivedAt: '2026-01-01T00:00:00.000Z' })
const tags = [army, china, russia, actors, gone]

it('puts every tag before what is below it, as people ordered them', () => {
  expect(
    tagsInTreeOrder(tags).map(({ tag, depth, index, siblingCount }) => [
      ...[tag.name, depth, index, siblingCount],
    ]),
  ).toEqual([
    ['Actors', 0, 0, 2],
    ['China', 1, 0, 2],
    ['Russia', 1, 1, 2],
    ['Army', 2, 0, 1],
    ['Themes', 0, 1, 2],
  ])
})

it('knows what is below a tag and what is above it', () => {
  expect(idsBelow(tags, actors.id)).toEqual(new Set([china.id, russia.id, army.id]))
  expect(tagsAbove(tags, army.id)).toEqual([actors, russia])
})

it('comes to an end where a tag is below itself', () => {
  const circle = [
    { ...actors, parentId: army.id },
    { ...army, parentId: actors.id },
  ]
  expect(idsBelow(circle, actors.id)).toEqual(new Set([army.id]))
  expect(tagsAbove(circle, actors.id).map(({ id }) => id)).toEqual([actors.id, army.id])
})

it('counts each claim in use once, whatever tags below it has', () => {
  const claim = (id: string, tagIds: string[], archivedAt: string | null = null) => ({
    ...{ id, tagIds, archivedAt },
  })
  const claims = [
    claim('one', [actors.id, army.id]),
    claim('two', [army.id, china.id]),
    claim('three', [russia.id]),
    claim('gone', [russia.id, army.id], '2026-01-01T00:00:00.000Z'),
  ]
  expect(Object.fromEntries(countTags(tags, claims))).toEqual({
    [actors.id]: { own: 1, withBelow: 3 },
    [china.id]: { own: 1, withBelow: 1 },
    [russia.id]: { own: 1, withBelow: 3 },
    [army.id]: { own: 2, withBelow: 2 },
    [gone.id]: { own: 0, withBelow: 0 },
  })
})

it('colours tags in use by the colour they were given, or by their place among all tags', () => {
  const coloured = [{ ...china, colour: 7 }, actors, gone, russia]
  expect(Object.fromEntries(tagHues(coloured))).toEqual({
    [actors.id]: 0,
    [china.id]: 7,
    [russia.id]: 3,
  })
})

it('finds tags in use by name before those by alias, and no archived one', () => {
  expect(findTagNamed(tags, ' prc ')).toEqual({ tag: china, by: 'alias' })
  const other = buildNamedTag({ name: 'PRC' })
  expect(findTagNamed([...tags, other], 'prc')).toEqual({ tag: other, by: 'name' })
  expect(findTagNamed(tags, 'Themes')).toBeNull()
})
