import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { InvalidInput } from '@/lib/errors'

/** The canonical text of content that is to be stored as a revision. Refuses what a document cannot hold, or no text. */
export function requireText(content: EditorNode): string {
  if (!isValidContent(content)) {
    throw new InvalidInput(
      'This text has parts that a document cannot hold. Paste it as plain text.',
    )
  }
  const text = canonicalTextOf(content)
  if (text.trim() === '') throw new InvalidInput('There is no text in the document.')
  return text
}
