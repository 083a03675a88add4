import { Readability } from '@mozilla/readability'
import {
  hasTooManyOpenTags,
  isPageNestedTooDeep,
  longestHtml,
} from '@/lib/documents/import/html-limits'
import {
  type FoundMetadata,
  type ImportRefusal,
  noTextMessage,
  refuse,
} from '@/lib/documents/import/import-result'
import { pageMetadata } from '@/lib/documents/import/page-metadata'
import { parseHtml } from '@/lib/documents/import/parse-html'
import { invisibleElements, textBlocksOf } from '@/lib/documents/import/text-blocks'
import { tidyArticle } from '@/lib/documents/import/tidy-article'
import { countWords } from '@/lib/text/words'

/** What is to be kept of a page: the article alone, or everything on it. */
export type Scope = 'article' | 'everything'

export type Article = {
  ok: true
  html: string
  metadata: FoundMetadata
}

/** A block of so many words is running text, not a label, a button or a headline of another article. */
const proseWordCount = 15

/** If less than this share of a page's running text is found to be the article, the finding is not trusted. */
const smallestArticleShare = 0.7

/**
 * Among more elements the article is not looked for: the time grows with the square of their number where they are
 * all side by side. The longest articles of Wikipedia have about as many.
 */
const mostElementsSearched = 20_000

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
  const page = parsePage(source)
  if (!page || isPageNestedTooDeep(page)) return refuse(tooDeepMessage)
  const metadata = pageMetadata(page)
  for (const element of page.querySelectorAll(invisibleElements)) element.remove()
  const everything = page.body.outerHTML
  const article = scope === 'article' ? extractArticle(page) : null
  const root = article ?? parseHtml(everything).body
  if (!root.textContent?.trim()) return refuse(noTextMessage)
  tidyArticle(root, metadata.url)
  return {
    ok: true,
    html: root.innerHTML,
    metadata,
  }
}

function parsePage(html: string): Document | null {
  try {
    return parseHtml(html)
  } catch (error) {
    // The stack of calls was exhausted: tags that look closed and are not.
    if (error instanceof RangeError) return null
    throw error
  }
}

const tooLongMessage =
  'This page has more than 3 MB of HTML, which is more than can be read. Copy the text of the article and paste it.'

const tooDeepMessage =
  'This HTML is nested too deep to be read. Copy the text of the article and paste it.'

/** The element with the article; null where it cannot be told from the rest. The page is taken apart for it. */
function extractArticle(page: Document): Element | null {
  if (page.querySelectorAll('*').length > mostElementsSearched) return null
  const proseOfPage = proseWords(page.body, new Set(page.querySelectorAll(furniture)))
  if (proseOfPage === 0) return null
  const found = new Readability<Node>(page, { serializer: (node) => node }).parse()?.content
  if (!isElement(found)) return null
  return proseWords(found) >= proseOfPage * smallestArticleShare ? found : null
}

function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1
}

function proseWords(root: Element, skipped?: ReadonlySet<Node>): number {
  return textBlocksOf(root, skipped)
    .map(countWords)
    .filter((words) => words >= proseWordCount)
    .reduce((sum, words) => sum + words, 0)
}
