import { describe, expect, it } from 'vitest'
import {
  dropZoneAt,
  foundTags,
  moveOfDrop,
  shownTags,
  type TreeRow,
  treeKey,
  treeRows,
} from '@/components/codebook/tree-rows'
import { tagHues } from '@/lib/codebook/tag-hues'
import { tagsInTreeOrder } from '@/lib/codebook/tag-tree'
import { tagsAfterMove } from '@/lib/codebook/tags-after-move'
import { buildNamedTag } from '@/tests/support/build-named-tag'

const archivedAt = '2026-01-01T00:00:00.000Z'
const actors = buildNamedTag({ name: 'Actors', ordinal: 0 })
const russia = buildNamedTag({
  name: 'Russia',
  ordinal: 1,
  parentId: actors.id,
  aliases: ['Moscow'],
})
const china = buildNamedTag({ name: 'China', ordinal: 2, parentId: actors.id })
const themes = buildNamedTag({ name: 'Themes', ordinal: 3, archivedAt })
const trade = buildNamedTag({ name: 'Trade', ordinal: 4, parentId: themes.id })
const old = buildNamedTag({ name: 'Old', ordinal: 5, archivedAt })
const tags = [actors, russia, china, themes, trade, old]

const rowsOf = (shown = tags, closed: string[] = []) =>
  treeRows(shown, { counts: new Map(), hues: tagHues(tags), closed: new Set(closed) })
const namesOf = (rows: readonly TreeRow[]) => rows.map(({ tag }) => tag.name)
const row = (rows: readonly TreeRow[], name: string) => {
  const found = rows.find(({ tag }) => tag.name === name)
  if (!found) throw new Error(`${name} is not shown`)
  return found
}

describe('the lines of the tree', () => {
  it('leave out archived tags, but for those above one in use', () => {
    expect(namesOf(rowsOf(shownTags(tags, false)))).toEqual([
      ...['Actors', 'Russia', 'China', 'Themes', 'Trade'],
    ])
    expect(shownTags(tags, true)).toEqual(tags)
  })

  it('leave out what is below a closed one', () => {
    const rows = rowsOf(tags, [actors.id])
    expect(namesOf(rows)).toEqual(['Actors', 'Themes', 'Trade', 'Old'])
    expect(row(rows, 'Actors')).toMatchObject({ hasBelow: true, isOpen: false })
    expect(row(rows, 'Old')).toMatchObject({ hasBelow: false, hue: null, depth: 0, index: 2 })
  })

  it('keep their colours, whichever are shown', () => {
    const [one] = rowsOf(foundTags(shownTags(tags, false), 'trade')).slice(-1)
    expect(one).toMatchObject({ tag: trade, hue: 4 })
  })

  it('are found by name or alias, with what is above them', () => {
    expect(foundTags(tags, 'mosc').map(({ name }) => name)).toEqual(['Actors', 'Russia'])
    expect(foundTags(tags, 'TRADE').map(({ name }) => name)).toEqual(['Themes', 'Trade'])
    expect(foundTags(tags, ' ')).toEqual(tags)
    expect(foundTags(tags, 'gas')).toEqual([])
  })
})

describe('treeKey', () => {
  const rows = rowsOf()
  const at = (name: string) => row(rows, name)
  it.each([
    ['ArrowDown', 'Actors', { goTo: at('Russia') }],
    ['ArrowDown', 'Old', null],
    ['ArrowUp', 'Russia', { goTo: at('Actors') }],
    ['ArrowUp', 'Actors', null],
    ['Home', 'China', { goTo: at('Actors') }],
    ['End', 'China', { goTo: at('Old') }],
    ['ArrowRight', 'Actors', { goTo: at('Russia') }],
    ['ArrowRight', 'Russia', null],
    ['ArrowLeft', 'Russia', { goTo: at('Actors') }],
    ['ArrowLeft', 'Actors', { close: at('Actors') }],
    ['ArrowLeft', 'Old', null],
    ['x', 'Old', null],
  ])('%s on %s', (key, name, meant) => {
    expect(treeKey(rows, at(name), key)).toEqual(meant)
  })

  it('opens a closed line', () => {
    const closed = rowsOf(tags, [actors.id])
    const actorsRow = row(closed, 'Actors')
    expect(treeKey(closed, actorsRow, 'ArrowRight')).toEqual({ open: actorsRow })
    expect(treeKey(closed, actorsRow, 'ArrowLeft')).toBeNull()
  })
})

describe('letting a tag go on a line', () => {
  const outline = (name: string, target: string, zone: Parameters<typeof moveOfDrop>[3]) => {
    const rows = rowsOf()
    const move = moveOfDrop(rows, row(rows, name).tag.id, row(rows, target), zone)
    return tagsInTreeOrder(tagsAfterMove(tags, move))
      .map(({ tag, depth }) => '-'.repeat(depth) + tag.name)
      .join(' ')
  }

  it.each([
    ['Old', 'China', 'before', 'Actors -Russia -Old -China Themes -Trade'],
    ['Old', 'Russia', 'below', 'Actors -Russia --Old -China Themes -Trade'],
    ['Old', 'Russia', 'after', 'Actors -Russia -Old -China Themes -Trade'],
    ['Old', 'China', 'after', 'Actors -Russia -China -Old Themes -Trade'],
    // An open line: right below it is its first place.
    ['Old', 'Actors', 'after', 'Actors -Old -Russia -China Themes -Trade'],
    ['China', 'Russia', 'before', 'Actors -China -Russia Themes -Trade Old'],
    ['Russia', 'China', 'after', 'Actors -China -Russia Themes -Trade Old'],
    ['Trade', 'Actors', 'before', 'Trade Actors -Russia -China Themes Old'],
  ] as const)('%s on %s, %s', (name, target, zone, expected) => {
    expect(outline(name, target, zone)).toBe(expected)
  })

  it.each([
    [0, 'before'],
    [8, 'before'],
    [9, 'below'],
    [21, 'below'],
    [22, 'after'],
    [30, 'after'],
  ])('at %d of 30 pixels means %s', (offset, zone) => {
    expect(dropZoneAt(offset, 30)).toBe(zone)
  })
})
