import {
  chineseAndJapaneseParts,
  numeralCharacters,
} from '@/lib/anchoring/meaning/chinese-and-japanese'
import { koreanParts } from '@/lib/anchoring/meaning/korean'
import {
  cuesOfList,
  type MeaningKind,
  type MeaningParts,
} from '@/lib/anchoring/meaning/meaning-words'
import { thaiParts } from '@/lib/anchoring/meaning/thai'

/** A cue within a word: its offsets there, from the beginning of what was searched. */
export type PartCue = {
  kind: MeaningKind
  key: string
  isWeak: boolean
  start: number
  end: number
}

type Form = Omit<PartCue, 'start' | 'end'>
type Scanner = { script: RegExp; pattern: RegExp; forms: ReadonlyMap<string, Form | null> }

const numeral = `[${Object.keys(numeralCharacters).join('')}]+`

const scanners: readonly Scanner[] = [
  scannerOf(chineseAndJapaneseParts, numeral),
  scannerOf(koreanParts),
  scannerOf(thaiParts),
]

/** The cues within a word of a script whose words are not told apart by spaces, or end in their negation; in order. */
export function findParts(word: string): PartCue[] {
  const scanner = scanners.find(({ script }) => script.test(word))
  if (!scanner) return []
  return [...word.matchAll(scanner.pattern)].flatMap(({ 0: found, index }) => {
    const form = scanner.forms.get(found)
    if (form === null) return []
    return { ...(form ?? numeralCue(found)), start: index, end: index + found.length }
  })
}

/** A single one, ten or thousand is a part of too many words: it counts when another number takes its place. */
function numeralCue(characters: string): Form {
  const isWeak = characters.length === 1 && /[一十百千万萬億亿兆]/u.test(characters)
  return { kind: 'number', key: String(valueOfNumeral(characters)), isWeak }
}

/** Characters of digits in a row are digits (二〇二四); with powers of ten they are added up (二十四). */
function valueOfNumeral(characters: string): number {
  const values = Array.from(characters, (character) => numeralCharacters[character] ?? 0)
  if (values.every((value) => value < 10)) return Number(values.join(''))
  let [total, section, digit] = [0, 0, 0]
  for (const value of values) {
    if (value < 10) digit = value
    else if (value < 10_000) {
      section += (digit || 1) * value
      digit = 0
    } else {
      total += (section + digit || 1) * value
      section = 0
      digit = 0
    }
  }
  return total + section + digit
}

function scannerOf(parts: MeaningParts, others = ''): Scanner {
  const forms = new Map<string, Form | null>()
  const add = (kind: MeaningKind, list: string | undefined, isWeak = false) => {
    for (const { key, forms: written } of cuesOfList(list)) {
      for (const form of written) {
        const [first = '', last = ''] = [form.join(' '), form.at(-1)]
        // A number stands after the last form of its cue.
        if (kind !== 'number') forms.set(first.normalize('NFKC'), { kind, key, isWeak })
        else forms.set((form[0] ?? '').normalize('NFKC'), { kind, key: last, isWeak })
      }
    }
  }
  add('hedge', parts.weakHedges, true)
  add('hedge', parts.hedges)
  add('number', parts.numbers)
  add('date', parts.dates, true)
  add('negation', parts.negations)
  for (const { key } of cuesOfList(parts.namesakes)) forms.set(key.normalize('NFKC'), null)
  const longestFirst = [...forms.keys()].toSorted((a, b) => b.length - a.length)
  const alternatives = others === '' ? longestFirst : [...longestFirst, others]
  // Most letters begin no form: to ask for the first letter alone is several times quicker.
  const first = [...new Set(longestFirst.map((form) => form.slice(0, 1)))].join('')
  const begins = others === '' ? `[${first}]` : `(?:[${first}]|${others})`
  const pattern = new RegExp(`(?=${begins})(?:${alternatives.join('|')})`, 'gu')
  return { script: parts.script, pattern, forms }
}
