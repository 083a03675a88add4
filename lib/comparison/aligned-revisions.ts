import { alignTexts, type TextChange } from '@/lib/anchoring/align-texts'
import type { Revision } from '@/lib/documents/document'

/** Two long texts take a second to align, and their comparison has many pages. They never change. */
const aligned = new WeakMap<Revision, WeakMap<Revision, TextChange[]>>()

/** What alignTexts says of two revisions, worked out once for as long as both are kept. */
export function alignedRevisions(from: Revision, to: Revision): readonly TextChange[] {
  const known = aligned.get(from) ?? new WeakMap<Revision, TextChange[]>()
  const changes = known.get(to) ?? alignTexts(from.text, to.text)
  aligned.set(from, known.set(to, changes))
  return changes
}
