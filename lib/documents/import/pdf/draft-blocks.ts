import { beginsBlock, type Draft } from '@/lib/documents/import/pdf/draft'
import type { Line } from '@/lib/documents/import/pdf/line'
import type { Measures } from '@/lib/documents/import/pdf/measures'
import { partNotes } from '@/lib/documents/import/pdf/notes-of-page'

/** A page as lines: those of its regions in reading order, and its running heads and feet. */
export type PageLines = { regions: Line[][]; heads: Line[]; feet: Line[] }

/**
 * The blocks of a document. A paragraph goes on over columns and pages: what stands at the foot of a page, and at the
 * head of the next, comes after it and not into the middle of its sentence.
 */
export function draftBlocks(pages: readonly PageLines[], measures: Measures): Draft[] {
  const drafts: Draft[] = []
  let open: Draft | null = null
  let waiting: Draft[] = []
  for (const { regions, heads, feet } of pages) {
    waiting.push(...heads.map(furniture))
    const notes: Draft[] = []
    for (const [index, lines] of regions.entries()) {
      const parts = partNotes(lines, index === 0, measures)
      notes.push(...parts.notes.map((note): Draft => ({ kind: 'note', lines: note })))
      for (const line of parts.text) {
        if (open && !beginsBlock(open, line, measures)) {
          open.lines.push(line)
          continue
        }
        open = { kind: 'text', lines: [line] }
        drafts.push(...waiting, open)
        waiting = []
      }
    }
    waiting.push(...notes, ...feet.map(furniture))
  }
  return drafts.concat(waiting)
}

function furniture(line: Line): Draft {
  return { kind: 'furniture', lines: [line] }
}
