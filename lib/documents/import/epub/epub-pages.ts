import { nameIn } from '@/lib/documents/import/epub/epub-package'
import {
  attributeOf,
  elementsUnder,
  type HtmlElement,
  parseHtmlTree,
  textOf,
  wordsOfAttribute,
} from '@/lib/documents/import/html/html-tree'
import { elementsNamed, readXml } from '@/lib/documents/import/read-xml'

/** The labels of the printed pages that begin in a file of a book, by the id of the element they begin at. */
export type PagesOfFile = ReadonlyMap<string, string>

/** Pages of a book by the name of its file. */
export type PagesOfBook = ReadonlyMap<string, PagesOfFile>

/** The list of pages that an EPUB 2 has beside its contents (OPF 2.0.1, pageList of DAISY's NCX). */
export function pagesOfNcx(xml: string, name: string): PagesOfBook {
  return byFile(
    elementsNamed(readXml(xml), 'pageTarget').map((target) => ({
      href: elementsNamed(target, 'content')[0]?.attributes.get('src') ?? '',
      label: elementsNamed(target, 'text')[0]?.text ?? '',
    })),
    name,
  )
}

/** The list of pages in the navigation of an EPUB 3 (EPUB 3.3, section 7.4.4). */
export function pagesOfNavigation(html: string, name: string): PagesOfBook {
  const tree = parseHtmlTree(html)
  if (!tree.ok) return new Map()
  const lists = Array.from(elementsUnder(tree.body)).filter(isPageList)
  const links = lists.flatMap((list) => Array.from(elementsUnder(list)).filter(isLink))
  return byFile(
    links.map((link) => ({ href: attributeOf(link, 'href') ?? '', label: textOf(link) })),
    name,
  )
}

function isPageList(element: HtmlElement): boolean {
  return (
    wordsOfAttribute(element, 'epub:type').includes('page-list') ||
    wordsOfAttribute(element, 'role').includes('doc-pagelist')
  )
}

function isLink({ tagName }: HtmlElement): boolean {
  return tagName === 'a'
}

function byFile(targets: { href: string; label: string }[], name: string): PagesOfBook {
  const pages = new Map<string, Map<string, string>>()
  for (const { href, label } of targets) {
    const id = href.split('#')[1]
    if (!id) continue
    const file = nameIn(name, href)
    const known = pages.get(file) ?? new Map<string, string>()
    pages.set(file, known.set(id, label.trim()))
  }
  return pages
}
