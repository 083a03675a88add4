import { arrangeBlocks } from '@/lib/documents/import/html/arrange-blocks'
import { dropUnseen } from '@/lib/documents/import/html/drop-unseen'
import { findArticle } from '@/lib/documents/import/html/find-article'
import {
  attributeOf,
  elementsUnder,
  type HtmlTree,
  parseHtmlTree,
} from '@/lib/documents/import/html/html-tree'
import { pageMetadata } from '@/lib/documents/import/html/page-metadata'
import { spellOut } from '@/lib/documents/import/html/spell-out'
import {
  type FoundMetadata,
  type ImportedBlock,
  type ImportRefusal,
  noTextMessage,
  refuse,
} from '@/lib/documents/import/import-result'

export type ReadPage = {
  ok: true
  blocks: ImportedBlock[]
  metadata: FoundMetadata
  notes: string[]
}

type Options = {
  /** Where the page was fetched, for its relative links. */
  address?: string | null
  /** Changes the tree before it is read: what a program that made it means by it. */
  tidy?: (tree: HtmlTree) => void
}

/** A page of the web: all its blocks, of which those of the article are kept, and what it says of itself. */
export function readPage(html: string, options: Options = {}): ReadPage | ImportRefusal {
  const tree = parseHtmlTree(html)
  if (!tree.ok) return tree
  const { metadata, base, blocks } = readTree(tree, options)
  if (blocks.length === 0) return refuse(noTextMessage)
  const article = findArticle(tree.html, blocks, base)
  return {
    ok: true,
    blocks: blocks.map((block) => ({ node: block.node, isKept: article.kept.has(block) })),
    metadata,
    notes: article.isArticle ? [] : [noArticleNote],
  }
}

const noArticleNote =
  'No article could be told from what is around it, so that all of the page is kept but its menus and the like.'

/** HTML that is text from its beginning to its end, as of a word processor: every block of it is kept. */
export function readText(html: string, options: Options = {}): ReadPage | ImportRefusal {
  const tree = parseHtmlTree(html)
  if (!tree.ok) return tree
  const { metadata, blocks } = readTree(tree, options)
  if (blocks.length === 0) return refuse(noTextMessage)
  return {
    ok: true,
    blocks: blocks.map(({ node }) => ({ node, isKept: true })),
    metadata,
    notes: [],
  }
}

/** The blocks of a tree, with their elements in it, and what it says of itself. It is taken apart for it. */
export function readTree(tree: HtmlTree, { address = null, tidy }: Options) {
  const metadata = pageMetadata(tree)
  const base = baseOf(tree, address ?? metadata.url)
  tidy?.(tree)
  dropUnseen(tree.body)
  spellOut(tree.body)
  return { metadata, base, blocks: arrangeBlocks(tree.body, base) }
}

/** Where relative links lead from: what the page says, else where it was found. */
function baseOf({ head }: HtmlTree, address: string | null): string | null {
  for (const element of elementsUnder(head)) {
    const href = element.tagName === 'base' ? attributeOf(element, 'href') : null
    if (href !== null) return URL.parse(href, address ?? undefined)?.href ?? address
  }
  return address
}
