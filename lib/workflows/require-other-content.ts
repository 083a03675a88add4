import type { EditorNode, Revision } from '@/lib/documents/document'
import { isSameContent } from '@/lib/editor/is-same-content'
import { InvalidInput } from '@/lib/errors'

/** Refuses content that is the newest revision's over again. The same words in other formatting can be a new text. */
export function requireOtherContent(
  newest: Pick<Revision, 'number' | 'content'>,
  content: EditorNode,
): void {
  if (!isSameContent(newest.content, content)) return
  throw new InvalidInput(
    `This is the same as revision ${newest.number}, in its words and in its formatting: there is nothing to save. Go back to change the text or to choose another source, or leave the document as it is.`,
  )
}
