import type { EditorNode } from '@/lib/documents/document'
import { toCanonicalText } from '@/lib/text/to-canonical-text'

/**
 * What an editor holds as a document can hold it: characters that nobody sees are taken out of its text, and of its
 * links the address is kept, since how they open and look is for us to say. All of that can come with a paste.
 */
export function tidyContent(node: EditorNode): EditorNode {
  return {
    ...node,
    ...(node.text !== undefined && { text: toCanonicalText(node.text) }),
    ...(node.marks && { marks: node.marks.map(tidyMark) }),
    ...(node.content && { content: node.content.map(tidyContent).filter(hasSomething) }),
  }
}

type Mark = NonNullable<EditorNode['marks']>[number]

function tidyMark({ type, attrs }: Mark): Mark {
  if (type !== 'link') return attrs ? { type, attrs } : { type }
  return { type, attrs: { href: attrs?.href } }
}

/** A text node that is empty is none. */
function hasSomething({ type, text }: EditorNode): boolean {
  return type !== 'text' || text !== ''
}
