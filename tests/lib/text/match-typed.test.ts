import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForTyping, matchTyped } from '@/lib/text/match-typed'

const match = (typed: string, text: string) => matchTyped(foldForTyping(typed), foldForTyping(text))

describe('what was typed fits', () => {
  it.each([
    ['nothing typed', '', 'Review'],
    ['the whole', 'review', 'Review'],
    ['a beginning', 'rev', 'Review'],
    ['the beginning of a later word', 'doc', 'Add a document'],
    ['a part inside', 'ocum', 'Add a document'],
    ['words in any order', 'document add', 'Add a document'],
    ['letters left out', 'rvw', 'Review'],
    ['first letters', 'aad', 'Add a document'],
    ['another case and no accents', 'presidente', 'La PRÉSIDENTE'],
    ['Korean, half a syllable', '하', '한국의 계획'],
    ['Chinese, from inside', '关系', '俄朝关系'],
    ['Arabic without vowel signs', 'محمد', 'مُحَمَّد'],
    ['an emoji', '🎯', 'Goal 🎯'],
  ])('with %s', (_, typed, text) => {
    expect(match(typed, text)).not.toBeNull()
  })
})

describe('what was typed does not fit', () => {
  it.each([
    ['another word', 'pair', 'Review'],
    ['one word of two', 'review pair', 'Review'],
    ['two letters from afar', 'rw', 'Review'],
    ['letters in another order', 'rwv', 'Review'],
    ['letters that begin elsewhere', 'vew', 'Review'],
  ])('with %s', (_, typed, text) => {
    expect(match(typed, text)).toBeNull()
  })
})

it('a nearer fit scores higher', () => {
  const texts = ['Tag', 'Tags of the project', 'Add a tag', 'Add untagged', 'Track all gains']
  const scores = texts.map((text) => match('tag', text) ?? -1)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(new Set(scores).size).toBe(texts.length)
})

it('every text is found by itself, by its beginning and by each of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
      expect(match(text, text)).not.toBeNull()
      const folded = foldForTyping(text)
      for (const word of folded.whole.split(/\s+/u)) {
        expect(matchTyped({ whole: word, words: [word], initials: '' }, folded)).not.toBeNull()
      }
    }),
  )
})
