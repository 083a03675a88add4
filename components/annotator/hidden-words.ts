import type { Hidable } from '@/lib/comparison/view'

/** The switches, in the order of the menu. */
export const switchWords: readonly { what: Hidable; label: string }[] = [
  { what: 'readings', label: 'Hide others’ readings until I have mine' },
  { what: 'verdicts', label: 'Hide others’ verdicts until I have given mine' },
  { what: 'sources', label: 'Hide who the sources are' },
]

/** What a page says while something is hidden. */
export const hiddenWords: Record<Hidable, string> = {
  readings: 'Others’ readings are hidden until you have yours',
  verdicts: 'Others’ verdicts are hidden until you have given yours',
  sources: 'Sources are hidden',
}
