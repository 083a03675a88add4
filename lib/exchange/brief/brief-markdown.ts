import {
  type BriefBlock,
  type BriefCell,
  type BriefInline,
  blocksOfBrief,
} from '@/lib/briefs/brief-blocks'
import { isSafeAddress } from '@/lib/documents/safe-address'
import { type BriefExport, checkLines } from '@/lib/exchange/brief/brief-export'
import { mentionWords } from '@/lib/exchange/brief/citation-html'
import {
  type CitationState,
  type CitedClaim,
  citationState,
  type FindCited,
  stateNotices,
} from '@/lib/exchange/brief/cited-claim'
import {
  inlineMarkdown,
  linkMarkdown,
  quoteMarkdown,
} from '@/lib/exchange/markdown/escape-markdown'

/** The brief in Markdown, quotes as quotations with their source and a link. It has no HTML of anybody's in it. */
export function briefMarkdown(given: BriefExport): string {
  const { brief, find, projectTitle, address } = given
  const [checked = '', ...problems] = checkLines(given)
  const blocks = [
    `# ${inlineMarkdown(brief.title)}`,
    `From the project ${linkMarkdown(projectTitle, address)}, made by ${inlineMarkdown(brief.createdBy)} on ${brief.createdAt.slice(0, 10)}, last changed on ${brief.updatedAt.slice(0, 10)}.`,
    ...blocksMarkdown(blocksOfBrief(brief.content), find),
    '## Quotes',
    inlineMarkdown(checked),
    ...(problems.length === 0
      ? []
      : [problems.map((line) => `- ${inlineMarkdown(line)}`).join('\n')]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function blocksMarkdown(blocks: readonly BriefBlock[], find: FindCited): string[] {
  return blocks.map((block) => blockMarkdown(block, find))
}

function blockMarkdown(block: BriefBlock, find: FindCited): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(block.level, 2), 6))} ${oneLine(inlineOf(block.inline, find))}`
    case 'paragraph':
      return inlineOf(block.inline, find).trim()
    case 'list':
      return listMarkdown(block, find)
    case 'quotation':
      return prefixed(blocksMarkdown(block.blocks, find).join('\n\n'), '> ')
    case 'table':
      return tableMarkdown(block.rows, find)
    case 'code':
      return prefixed(block.text, '    ')
    case 'rule':
      return '---'
    case 'citation':
      return citationMarkdown(block, find)
  }
}

function citationMarkdown(
  { citation }: Extract<BriefBlock, { kind: 'citation' }>,
  find: FindCited,
): string {
  const cited = find(citation.claim)
  const notice = noticeMarkdown(citationState(citation, cited))
  if (cited === null) return `C-${citation.claim}${notice}`
  const quote = cited.quotes.map(quoteMarkdown).join('\n>\n> […]\n>\n')
  return `${quote}\n\n— ${sourceMarkdown(cited)}${notice}`
}

function sourceMarkdown({ title, facts, number, href }: CitedClaim): string {
  return [
    `*${inlineMarkdown(title)}*`,
    ...facts.map(inlineMarkdown),
    linkMarkdown(`C-${number}`, href),
  ].join(', ')
}

function noticeMarkdown(state: CitationState): string {
  return state === 'current' ? '' : ` **\\[${stateNotices[state]}\\]**`
}

function listMarkdown(
  { isOrdered, start, items }: Extract<BriefBlock, { kind: 'list' }>,
  find: FindCited,
): string {
  return items
    .map((blocks, place) => {
      const mark = isOrdered ? `${start + place}. ` : '- '
      const text = blocksMarkdown(blocks, find).join('\n\n')
      return mark + prefixed(text, ' '.repeat(mark.length)).slice(mark.length)
    })
    .join('\n')
}

/** A table of Markdown has one head and one line a row, so that blocks in a cell stand one after the other. */
function tableMarkdown(rows: readonly BriefCell[][], find: FindCited): string {
  const width = Math.max(...rows.map((cells) => cells.length), 1)
  const lines = rows.map((cells) => {
    const texts = Array.from({ length: width }, (_, place) => cellMarkdown(cells[place], find))
    return `| ${texts.join(' | ')} |`
  })
  const [head = '', ...rest] = lines
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')
}

function cellMarkdown(cell: BriefCell | undefined, find: FindCited): string {
  return oneLine(blocksMarkdown(cell?.blocks ?? [], find).join(' '))
}

function inlineOf(inline: readonly BriefInline[], find: FindCited): string {
  return inline.map((part) => partMarkdown(part, find)).join('')
}

function partMarkdown(part: BriefInline, find: FindCited): string {
  if (part.kind === 'break') return '\\\n'
  if (part.kind === 'text') return textMarkdown(part)
  const cited = find(part.citation.claim)
  const notice = noticeMarkdown(citationState(part.citation, cited))
  if (cited === null) return `C-${part.citation.claim}${notice}`
  const words = part.withSource ? mentionWords(cited) : `C-${cited.number}`
  return `${linkMarkdown(words, cited.href)}${notice}`
}

/** Spaces at an end would keep a mark from being one: they stand outside of it. */
function textMarkdown({ text, marks, href }: Extract<BriefInline, { kind: 'text' }>): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (words === '') return before === '' ? '' : ' '
  const marked = (['strike', 'italic', 'bold'] as const).reduce(
    (markdown, mark) => (marks.has(mark) ? signs[mark] + markdown + signs[mark] : markdown),
    inlineMarkdown(words),
  )
  const linked = href !== null && isSafeAddress(href) ? linkMarkdown(words, href) : marked
  return `${before && ' '}${linked}${after && ' '}`
}

const signs = { bold: '**', italic: '*', strike: '~~' }

function oneLine(text: string): string {
  return text.replace(/\\?\n/g, ' ').trim()
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
}
