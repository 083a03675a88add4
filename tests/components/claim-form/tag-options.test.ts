import { expect, it } from 'vitest'
import { describeNear, nearTagsOf, tagOptions } from '@/components/claim-form/tag-options'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const archivedAt = '2026-01-01T00:00:00.000Z'
const themes = buildNamedTag({ name: 'Themes', ordinal: 0 })
const sanctions = buildNamedTag({
  ...{ name: 'Sanctions', ordinal: 1, parentId: themes.id },
  aliases: ['Embargo'],
})
const embargo = buildNamedTag({
  name: 'Embargo',
  ordinal: 2,
  archivedAt,
  mergedIntoId: sanctions.id,
})
const gone = buildNamedTag({ name: 'Gone', ordinal: 3, archivedAt })
const tags = [gone, embargo, sanctions, themes]

it('offers tags in use in their order, found by their aliases, in their colours', () => {
  expect(tagOptions(tags, [])).toEqual([
    { value: themes.id, label: 'Themes', keywords: [], hue: 0 },
    { value: sanctions.id, label: 'Sanctions', keywords: ['Embargo'], hue: 1, hint: 'in Themes' },
  ])
})

it('shows an archived tag where it is chosen, and what it was merged into', () => {
  const labels = tagOptions(tags, [gone.id, embargo.id]).map(({ label }) => label)
  expect(labels).toEqual([
    ...['Themes', 'Sanctions', 'Embargo (merged into Sanctions)', 'Gone (archived)'],
  ])
})

it('points out what a new name is close to, by which name, and nothing for a name that is known', () => {
  expect(describeNear(nearTagsOf('Sanction', tags))).toEqual(
    new Map([[sanctions.id, 'There is this one already. Is it the one you mean?']]),
  )
  expect(describeNear(nearTagsOf('embargoes', tags)).get(sanctions.id)).toContain('“Embargo”')
  for (const typed of ['SANCTIONS', ' embargo ', '', 'Trade']) {
    expect(nearTagsOf(typed, tags)).toEqual([])
  }
})
