import { describe, expect, it } from 'vitest'
import { joinLines } from '@/lib/documents/import/pdf/join-lines'
import type { Vocabulary } from '@/lib/documents/import/pdf/vocabulary'

/** The words that a document has elsewhere, each once. */
function vocabulary(words: string[], fields: Partial<Vocabulary> = {}): Vocabulary {
  return {
    countOf: (word) => words.filter((known) => known === word.toLowerCase()).length,
    hasTrueHyphens: false,
    breaksWords: true,
    ...fields,
  }
}

function joined(line: string, next: string, known: Vocabulary): string {
  const { cut, between } = joinLines(line, next, known)
  return `${line.slice(0, line.length - cut)}${between}${next}`
}

const none = vocabulary([])

describe('joinLines', () => {
  it.each<[line: string, next: string, known: Vocabulary, text: string]>([
    ['of the', 'harbour', none, 'of the harbour'],
    ['the inter-', 'national law', none, 'the international law'],
    ['the inter\u00ad', 'national law', none, 'the international law'],
    ['the inter\u2010', 'national law', vocabulary(['inter', 'national']), 'the international law'],
    [
      'a long-',
      'term plan',
      vocabulary(['long-term', 'longterm', 'long-term']),
      'a long-term plan',
    ],
    ['a long-', 'term plan', vocabulary(['long', 'term']), 'a long-term plan'],
    ['the some-', 'thing of', vocabulary(['something', 'some', 'thing']), 'the something of'],
    ['North-', 'Korea', none, 'North-Korea'],
    ['the self-', 'made man', none, 'the self-made man'],
    ['in 1914-', '1918 it', none, 'in 1914-1918 it'],
    ['a 152-', 'millimetre shell', none, 'a 152-millimetre shell'],
    ['two-', 'way', vocabulary([], { breaksWords: false }), 'two-way'],
    ['he said—', 'and left', none, 'he said—and left'],
    ['he said —', 'and left', none, 'he said — and left'],
    ['see https://example.org/', 'report', none, 'see https://example.org/report'],
    ['朝鲜与俄罗斯的', '关系', none, '朝鲜与俄罗斯的关系'],
    ['일부 분석', '가들은', vocabulary(['분석가들은']), '일부 분석가들은'],
    ['두 나라', '관계', vocabulary(['나라', '관계']), '두 나라 관계'],
  ])('makes of “%s” and “%s” what was meant', (line, next, known, text) => {
    expect(joined(line, next, known)).toBe(text)
  })
})
