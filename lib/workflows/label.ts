import { clipText } from '@/lib/text/clip-text'

/** So long a name still fits into a line that says "Undone: …". */
const longestName = 60

/** A title or a question within a label. */
export function quoted(name: string): string {
  return `“${clipText(name, longestName)}”`
}

export function claimName(number: number): string {
  return `C-${number}`
}
