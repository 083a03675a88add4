import type { Hidable } from '@/lib/comparison/view'

const words: Record<Hidable, string> = {
  readings: 'what others read in the documents',
  verdicts: 'others’ verdicts',
  sources: 'who the sources are',
}

/** What a file of the project shows although it is hidden here; null where nothing is. */
export function whatExportReveals(hides: readonly Hidable[]): string | null {
  const [last, ...others] = hides.map((what) => words[what]).toReversed()
  if (last === undefined) return null
  const list = others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
  return `A file has the whole project in it, ${list} included. Here that stays hidden.`
}
