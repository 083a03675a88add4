import { type Citation, citationOf } from '@/lib/briefs/brief-nodes'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'

/** Words within a block, or what stands among them. */
export type BriefInline =
  | { kind: 'text'; text: string; marks: ReadonlySet<BriefMark>; href: string | null }
  | { kind: 'break' }
  | { kind: 'mention'; citation: Citation; withSource: boolean }

export const briefMarks = ['bold', 'italic', 'strike', 'code'] as const
export type BriefMark = (typeof briefMarks)[number]

export type BriefCell = { isHead: boolean; blocks: BriefBlock[] }

/** What a brief is made of, for whoever writes one in another format. */
export type BriefBlock =
  | { kind: 'heading'; level: number; inline: BriefInline[] }
  | { kind: 'paragraph'; inline: BriefInline[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: BriefBlock[][] }
  | { kind: 'quotation'; blocks: BriefBlock[] }
  | { kind: 'table'; rows: BriefCell[][] }
  | { kind: 'code'; text: string }
  | { kind: 'rule' }
  | { kind: 'citation'; citation: Citation }

/** Reads the content of a brief. A node of a kind that there is not is read as its text: nothing is lost. */
export function blocksOfBrief({ content = [] }: EditorNode): BriefBlock[] {
  return content.map(blockOf)
}

function blockOf(node: EditorNode): BriefBlock {
  const citation = citationOf(node)
  if (citation) return { kind: 'citation', citation }
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', inline: inlineOf(node) }
    case 'heading':
      return { kind: 'heading', level: numberOf(node, 'level', 2), inline: inlineOf(node) }
    case 'bulletList':
    case 'orderedList':
      return {
        kind: 'list',
        isOrdered: node.type === 'orderedList',
        start: numberOf(node, 'start', 1),
        items: (node.content ?? []).map(blocksOfBrief),
      }
    case 'blockquote':
      return { kind: 'quotation', blocks: blocksOfBrief(node) }
    case 'table':
      return { kind: 'table', rows: (node.content ?? []).map(cellsOf) }
    case 'codeBlock':
      return { kind: 'code', text: canonicalTextOf(node) }
    case 'horizontalRule':
      return { kind: 'rule' }
    default:
      return { kind: 'paragraph', inline: [plain(canonicalTextOf(node))] }
  }
}

function cellsOf({ content = [] }: EditorNode): BriefCell[] {
  return content.map((cell) => ({
    isHead: cell.type === 'tableHeader',
    blocks: blocksOfBrief(cell),
  }))
}

function inlineOf({ content = [] }: EditorNode): BriefInline[] {
  return content.map((node) => {
    const citation = citationOf(node)
    if (citation) {
      return { kind: 'mention', citation, withSource: node.attrs?.withSource === true }
    }
    if (node.type === 'hardBreak') return { kind: 'break' }
    return textOf(node)
  })
}

function textOf({ text = '', marks = [] }: EditorNode): BriefInline {
  const types = new Set(marks.map(({ type }) => type))
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href
  return {
    kind: 'text',
    text,
    marks: new Set(briefMarks.filter((mark) => types.has(mark))),
    href: typeof href === 'string' ? href : null,
  }
}

function plain(text: string): BriefInline {
  return { kind: 'text', text, marks: new Set(), href: null }
}

function numberOf({ attrs }: EditorNode, name: string, otherwise: number): number {
  const value = attrs?.[name]
  return typeof value === 'number' ? value : otherwise
}
