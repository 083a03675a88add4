import type { Hidable } from '@/lib/comparison/view'

/** The switches, in the order of the menu. */
export const switchWords: readonly { what: Hidable; label: string; hint?: string }[] = [
  { what: 'readings', label: 'Hide others’ readings until I have mine' },
  { what: 'verdicts', label: 'Hide others’ verdicts until I have given mine' },
  {
    what: 'sources',
    label: 'Hide who the sources are',
    hint: 'What people wrote about a claim and the texts themselves may still name a source.',
  },
]

/** What a page says while something is hidden. */
export const hiddenWords: Record<Hidable, string> = {
  readings: 'Others’ readings are hidden until you have yours',
  verdicts: 'Others’ verdicts are hidden until you have given yours',
  sources: 'Sources are hidden',
}

/** What claims add up to, for somebody from whom those of others may be hidden. The full stop comes after it. */
export function asFarAsRead(sentence: string, hides: readonly Hidable[]): string {
  return hides.includes('readings') ? `${sentence}, as far as you have read` : sentence
}

/** What counts beside it leave out; null where nothing that is counted is hidden. */
export function hiddenFromCounts(hides: readonly Hidable[]): string | null {
  const counted = switchWords.filter(({ what }) => what !== 'sources' && hides.includes(what))
  const names = counted.map(({ what }) => what)
  return names.length > 0 ? `Others’ ${names.join(' and ')} are hidden` : null
}
