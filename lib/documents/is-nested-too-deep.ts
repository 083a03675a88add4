import type { EditorNode } from '@/lib/documents/document'

/** No text that people wrote nests deeper; what does is made to exhaust the stack of whoever walks over it. */
export const deepestNesting = 200

/** Whether content nests deeper than anything that reads it has to bear. */
export function isNestedTooDeep(content: EditorNode): boolean {
  let level = [content]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true
    level = level.flatMap((node) => node.content ?? [])
  }
  return false
}
