import { Readability } from '@mozilla/readability'
import {
  hasTooManyOpenTags,
  isPageNestedTooDeep,
  longestHtml,
} from '@/lib/documents/import/html-limits'
import {
  type FoundMetadata,
  type ImportRefusal,
  type ImportReport,
  refuse,
} from '@/lib/documents/import/import-result'
import { pageMetadata } from '@/lib/documents/import/page-metadata'
import { parseHtml } from '@/lib/documents/import/parse-html'
import { invisibleElements, textBlocksOf } from '@/lib/documents/import/text-blocks'
import { tidyArticle } from '@/lib/documents/import/tidy-article'
import { countWords } from '@/lib/text/words'

/** What is to be kept of a page: the article alone, or everything on it. */
export type Scope = ImportReport['scope']

export type Article = {
  ok: true
  html: string
  metadata: FoundMetadata
  report: Omit<ImportReport, 'encoding'>
}

/** A block of so many words is running text, not a label, a button or a headline of another article. */
const proseWordCount = 15

/** If less than this share of a page's running text is found to be the article, the finding is not trusted. */
const smallestArticleShare = 0.7

/** Where running text is not the article's own. */
const furniture = 'nav, aside, footer, form, dialog, [id*="comment" i], [class*="comment" i]'

/**
 * The text of an HTML page, without what nobody sees. Only the article is kept unless everything is asked for, or
 * too much running text would go. Nothing runs and nothing is fetched; which elements are allowed is for the schema.
 */
export function readArticle(html: string, scope: Scope): Article | ImportRefusal {
  const source = html.replace(/\bdata:[^"'()\s<>]{1000,}/gi, '')
  if (source.length > longestHtml) return refuse(tooLongMessage)
  if (hasTooManyOpenTags(source)) return refuse(tooDeepMessage)
  const page = parseHtml(source)
  if (isPageNestedTooDeep(page)) return refuse(tooDeepMessage)
  const metadata = pageMetadata(page)
  for (const element of page.querySelectorAll(invisibleElements)) element.remove()
  const article = scope === 'article' ? findArticle(page) : null
  const root = article ?? page.body
  const report = reportOf(textBlocksOf(page.body), textBlocksOf(root), metadata.title)
  tidyArticle(root, metadata.url)
  return {
    ok: true,
    html: root.innerHTML,
    metadata,
    report: { scope: article ? 'article' : 'everything', ...report },
  }
}

const tooLongMessage =
  'This page has more than 3 MB of HTML, which is more than can be read. Copy the text of the article and paste it.'

const tooDeepMessage =
  'This HTML is nested too deep to be read. Copy the text of the article and paste it.'

/** The element with the article, in a copy of the page; null where it cannot be told from the rest. */
function findArticle(page: Document): Element | null {
  const copy = page.implementation.createHTMLDocument()
  copy.documentElement.replaceWith(copy.importNode(page.documentElement, true))
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content
  if (!isElement(found)) return null
  const share = proseWords(found) / Math.max(1, proseWords(withoutFurniture(page)))
  return share >= smallestArticleShare ? found : null
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}

function withoutFurniture(page: Document): Element {
  const copy = page.importNode(page.body, true)
  for (const element of copy.querySelectorAll(furniture)) element.remove()
  return copy
}

function proseWords(root: Element): number {
  return textBlocksOf(root)
    .map(countWords)
    .filter((words) => words >= proseWordCount)
    .reduce((sum, words) => sum + words, 0)
}

/** The title is dropped from the text, not from the document: it is in the metadata. */
function reportOf(
  all: string[],
  kept: string[],
  title: string | null,
): Omit<ImportReport, 'scope' | 'encoding'> {
  const left = new Map<string, number>()
  for (const block of kept) left.set(block, (left.get(block) ?? 0) + 1)
  const dropped = all.filter((block) => {
    const count = left.get(block) ?? 0
    left.set(block, count - 1)
    return count <= 0 && block !== title
  })
  return {
    keptWordCount: countWords(kept.join('\n')),
    totalWordCount: countWords(all.join('\n')),
    dropped,
  }
}
