import type { EditorNode } from '@/lib/documents/document'

/** The words of a note: one line for each block, without its formatting. */
export function noteText(note: EditorNode): string {
  return linesOf(note).join('\n')
}

function linesOf({ type, text, content = [] }: EditorNode): string[] {
  if (text !== undefined) return [text]
  if (type === 'hardBreak') return ['\n']
  const isTextBlock = content.every(
    (child) => child.text !== undefined || child.type === 'hardBreak',
  )
  const lines = content.map((child) => linesOf(child))
  return isTextBlock ? [lines.flat().join('')] : lines.flat()
}
