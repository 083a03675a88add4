import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugOf, uniqueSlug } from '@/lib/text/slug'

const wellFormedSlug = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u

describe('slugOf', () => {
  it.each([
    [
      'Will Russia Commit to North Korea Connections?',
      'will-russia-commit-to-north-korea-connections',
    ],
    ['[Op-Ed] Rethink North Korea–Russia relations', 'op-ed-rethink-north-korea-russia-relations'],
    ['Russia’s “alliance”', 'russias-alliance'],
    ['  Zürich, café & Ångström  ', 'zürich-café-ångström'],
    ['북러 관계 2024', '북러-관계-2024'],
    ['Отношения России', 'отношения-россии'],
    ['朝俄关系', '朝俄关系'],
    ['???', 'untitled'],
    ['', 'untitled'],
    ['a'.repeat(100), 'a'.repeat(80)],
    [`${'word '.repeat(15)}overlong`, Array.from({ length: 15 }, () => 'word').join('-')],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('is a well-formed part of an address, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(slugOf(title)).toMatch(wellFormedSlug)
        expect(slugOf(title).length).toBeLessThanOrEqual(80)
        expect(slugOf(title).isWellFormed()).toBe(true)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(slugOf(slugOf(title))).toBe(slugOf(title))
      }),
    )
  })
})

describe('uniqueSlug', () => {
  it.each([
    ['is what is wanted if that is free', 'a-b', ['a'], 'a-b'],
    ['is numbered if it is taken', 'a', ['a'], 'a-2'],
    ['takes the first free number', 'a', ['a', 'a-2', 'a-4'], 'a-3'],
    ['stays short enough', 'a'.repeat(80), ['a'.repeat(80)], `${'a'.repeat(78)}-2`],
  ])('%s', (_, wanted, taken, slug) => {
    expect(uniqueSlug(wanted, taken)).toBe(slug)
  })
})
