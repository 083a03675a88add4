import { otherNameOf } from '@/lib/anchoring/meaning/lexicon'
import type { MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import { plainWord } from '@/lib/anchoring/meaning/plain-word'
import { isSameName } from '@/lib/anchoring/meaning/same-name'

const known = new Map<MeaningLanguage, ReadonlySet<string>>()

/**
 * Whether a word in plain form names a country or region by itself, or says that something is from there: "Norway",
 * "Norwegian". From Unicode CLDR, as the runtime has it: to ask for all names of a language takes some milliseconds, once
 * and only where a name begins a sentence.
 */
export function isOfRegion(plain: string, language: MeaningLanguage): boolean {
  const regions = known.get(language) ?? regionsOf(language)
  known.set(language, regions)
  if (regions.has(plain) || otherNameOf(plain, language) !== null) return true
  return Array.from(regions).some((region) => isSameName(region, plain, language))
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

function regionsOf(language: MeaningLanguage): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const shown = letters.flatMap((a) => letters.map((b) => names.of(a + b) ?? ''))
  return new Set(shown.filter((name) => /^[\p{L}\p{M}]+$/u.test(name)).map(plainWord))
}
