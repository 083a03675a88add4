import type { BriefBlock, BriefCell, BriefInline, BriefMark } from '@/lib/briefs/brief-blocks'
import { blocksOfBrief } from '@/lib/briefs/brief-blocks'
import type { Citation } from '@/lib/briefs/brief-nodes'
import type { EditorNode } from '@/lib/documents/document'
import { isSafeAddress } from '@/lib/documents/safe-address'
import { mentionedClaimHtml, quotedClaimHtml } from '@/lib/exchange/brief/citation-html'
import { type CitedClaim, citationState, type FindCited } from '@/lib/exchange/brief/cited-claim'
import { escapeHtml } from '@/lib/text/escape-html'

/** The content of a brief as HTML, citations as their claims are now. Everything from people is escaped. */
export function briefHtml(content: EditorNode, find: FindCited): string {
  return blocksHtml(blocksOfBrief(content), find)
}

function blocksHtml(blocks: readonly BriefBlock[], find: FindCited): string {
  return blocks.map((block) => blockHtml(block, find)).join('')
}

function blockHtml(block: BriefBlock, find: FindCited): string {
  switch (block.kind) {
    case 'heading': {
      // The title of the page is the only heading above them.
      const level = Math.min(Math.max(block.level, 2), 6)
      return `<h${level} dir="auto">${inlineHtml(block.inline, find)}</h${level}>`
    }
    case 'paragraph':
      return `<p dir="auto">${inlineHtml(block.inline, find)}</p>`
    case 'list':
      return listHtml(block, find)
    case 'quotation':
      return `<blockquote>${blocksHtml(block.blocks, find)}</blockquote>`
    case 'table':
      return tableHtml(block.rows, find)
    case 'code':
      return `<pre dir="auto"><code>${escapeHtml(block.text)}</code></pre>`
    case 'rule':
      return '<hr>'
    case 'citation':
      return figureHtml(block, find)
  }
}

function figureHtml({ citation }: Extract<BriefBlock, { kind: 'citation' }>, find: FindCited) {
  const cited = find(citation.claim)
  const attributes = `data-quoted-claim="${citation.claim}" ${stateHtml(citation, cited)}`
  return `<figure ${attributes}>${quotedClaimHtml(citation, cited)}</figure>`
}

function listHtml(
  { isOrdered, start, items }: Extract<BriefBlock, { kind: 'list' }>,
  find: FindCited,
): string {
  const tag = isOrdered ? 'ol' : 'ul'
  const begin = isOrdered && start !== 1 ? ` start="${Math.trunc(start)}"` : ''
  const entries = items.map((blocks) => `<li>${blocksHtml(blocks, find)}</li>`)
  return `<${tag}${begin}>${entries.join('')}</${tag}>`
}

/** Wide tables scroll in a box of their own, which the keyboard reaches. */
function tableHtml(rows: readonly BriefCell[][], find: FindCited): string {
  const html = rows.map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, find)).join('')}</tr>`)
  const table = `<table><tbody>${html.join('')}</tbody></table>`
  return `<div data-table role="group" aria-label="Table" tabindex="0">${table}</div>`
}

function cellHtml({ isHead, blocks }: BriefCell, find: FindCited): string {
  const tag = isHead ? 'th' : 'td'
  return `<${tag}>${blocksHtml(blocks, find)}</${tag}>`
}

function inlineHtml(inline: readonly BriefInline[], find: FindCited): string {
  return inline
    .map((part) => {
      if (part.kind === 'break') return '<br>'
      if (part.kind === 'text') return textHtml(part)
      const cited = find(part.citation.claim)
      const html = mentionedClaimHtml(part.citation, cited, part.withSource)
      const source = part.withSource ? ' data-source=""' : ''
      return `<span data-mentioned-claim="${part.citation.claim}"${source} ${stateHtml(part.citation, cited)}>${html}</span>`
    })
    .join('')
}

/** With its key, so that a citation that is copied into another brief says what it was. */
function stateHtml(citation: Citation, cited: CitedClaim | null): string {
  return `data-key="${escapeHtml(citation.key)}" data-state="${citationState(citation, cited)}"`
}

const tags: Record<BriefMark, string> = { bold: 'strong', italic: 'em', strike: 's', code: 'code' }

function textHtml({ text, marks, href }: Extract<BriefInline, { kind: 'text' }>): string {
  const words = [...marks].reduce(
    (html, mark) => `<${tags[mark]}>${html}</${tags[mark]}>`,
    escapeHtml(text),
  )
  if (href === null || !isSafeAddress(href)) return words
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${words}</a>`
}
