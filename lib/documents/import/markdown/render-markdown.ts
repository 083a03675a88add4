import { Marked, type Tokens } from 'marked'
import { parseFragment, serialize } from 'parse5'
import { footnotes } from '@/lib/documents/import/markdown/footnotes'

/** Elements within a line that mean something to a document, or let a line or a word break. */
const inlineTags =
  /^<\/?(?:a|b|i|em|strong|s|del|ins|u|sup|sub|code|kbd|samp|q|cite|mark|small|span|abbr|ruby|rt|rp|br|wbr|img)\b[^>]*>$/i

/**
 * Markdown as HTML; null where it is nested so deep that it exhausts the stack. GitHub's tables, and notes as most
 * programs write them. HTML within it keeps to its place: an element that is not closed ends with its block.
 */
export function renderMarkdown(markdown: string): string | null {
  try {
    const marked = new Marked(footnotes(), { renderer: { html: renderHtml } })
    return marked.parse(markdown, { async: false })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function renderHtml({ text, block }: Tokens.HTML | Tokens.Tag): string {
  if (block) return serialize(parseFragment(text))
  return inlineTags.test(text) ? text : ''
}
