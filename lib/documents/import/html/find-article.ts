import { Readability } from '@mozilla/readability'
import type { PageBlock } from '@/lib/documents/import/html/arrange-blocks'
import { isFurniture } from '@/lib/documents/import/html/furniture'
import {
  elementsUnder,
  type HtmlElement,
  setAttribute,
  textOf,
} from '@/lib/documents/import/html/html-tree'
import { readabilityDocument } from '@/lib/documents/import/html/readability-document'
import { countWords } from '@/lib/text/words'

/** A block of so many words is running text, not a label, a button or a headline of another article. */
const proseWordCount = 15

/**
 * If less than this share of a page's running text is found to be the article, the finding is not trusted. Of Readability's
 * own 130 test pages a lower one loses half an article, and a higher one keeps the teasers of five more pages.
 */
const smallestArticleShare = 0.5

/** A block of which less was found than this is none of the article. */
const smallestBlockShare = 0.5

/**
 * Among more children of one element the article is not looked for: Readability takes elements out one by one, in time
 * that grows with the number of those beside them. The paragraphs of a long book are half as many.
 */
const mostSiblings = 30_000

/** Where a page says nothing of its own address. */
const noAddress = 'https://address.invalid/'

/** The blocks of a page that are kept, and whether its article could be told from what is around it. */
export type FoundArticle = { kept: ReadonlySet<PageBlock>; isArticle: boolean }

/**
 * Which blocks of a page are its article: what Readability finds of each. Where it finds too little of the running
 * text, all but what the page itself marks as furniture.
 */
export function findArticle(
  html: HtmlElement,
  blocks: readonly PageBlock[],
  base: string | null,
): FoundArticle {
  const unmarked = blocks.filter(({ element }) => !isFurniture(element))
  const outside = unmarked.length > 0 ? unmarked : blocks
  const prose = proseWords(outside)
  const found = prose === 0 ? [] : findByReadability(html, blocks, base)
  const isArticle = prose > 0 && proseWords(found) >= prose * smallestArticleShare
  return { kept: new Set(isArticle ? found : outside), isArticle }
}

function findByReadability(
  html: HtmlElement,
  blocks: readonly PageBlock[],
  base: string | null,
): PageBlock[] {
  if (hasMoreSiblings(html, mostSiblings)) return []
  for (const [index, { element }] of blocks.entries()) {
    setAttribute(element, 'data-block', String(index))
  }
  const page = readabilityDocument(html, base ?? noAddress)
  const article = new Readability<Node>(page, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse()?.content
  if (!article) return []
  const letters = lettersByBlock(article)
  return blocks.filter(({ element }, index) => {
    const kept = letters.get(String(index))
    return kept !== undefined && kept >= countLetters(textOf(element)) * smallestBlockShare
  })
}

function hasMoreSiblings(root: HtmlElement, most: number): boolean {
  for (const { childNodes } of elementsUnder(root)) if (childNodes.length > most) return true
  return false
}

/** How many letters of each block are in an article, by its number; none for a block without text that is there. */
function lettersByBlock(article: Node): Map<string, number> {
  const letters = new Map<string, number>()
  const read = (node: Node, around: string | null) => {
    const own = 'getAttribute' in node ? (node as Element).getAttribute('data-block') : null
    const block = own ?? around
    if (own !== null) letters.set(own, letters.get(own) ?? 0)
    if (node.nodeType === 3 && block !== null) {
      letters.set(block, (letters.get(block) ?? 0) + countLetters(node.textContent ?? ''))
    }
    for (let child = node.firstChild; child; child = child.nextSibling) read(child, block)
  }
  read(article, null)
  return letters
}

function countLetters(text: string): number {
  return text.replace(/\s+/g, '').length
}

function proseWords(blocks: readonly PageBlock[]): number {
  return blocks
    .filter(({ element }) => !isOfLinks(element))
    .map(({ element }) => countWords(textOf(element)))
    .filter((words) => words >= proseWordCount)
    .reduce((sum, words) => sum + words, 0)
}

/** Most of a teaser of another article is a link to it. */
function isOfLinks(element: HtmlElement): boolean {
  const links = Array.from(elementsUnder(element)).filter(({ tagName }) => tagName === 'a')
  const linked = links.reduce((sum, link) => sum + countLetters(textOf(link)), 0)
  return links.length > 0 && linked * 2 > countLetters(textOf(element))
}
