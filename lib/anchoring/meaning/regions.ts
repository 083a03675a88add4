import type { MeaningLanguage } from '@/lib/anchoring/meaning/meaning-words'
import { plainWord } from '@/lib/anchoring/meaning/plain-word'

const known = new Map<MeaningLanguage, ReadonlySet<string>>()

/**
 * Whether a word in plain form names a country or region by itself. From Unicode CLDR, as the runtime has it: to ask for
 * all names of a language takes some milliseconds, once and only where a name begins a sentence.
 */
export function isRegion(plain: string, language: MeaningLanguage): boolean {
  const regions = known.get(language) ?? regionsOf(language)
  known.set(language, regions)
  return regions.has(plain)
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

function regionsOf(language: MeaningLanguage): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const shown = letters.flatMap((a) => letters.map((b) => names.of(a + b) ?? ''))
  return new Set(shown.filter((name) => /^[\p{L}\p{M}]+$/u.test(name)).map(plainWord))
}
