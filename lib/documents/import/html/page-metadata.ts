import { isFurniture } from '@/lib/documents/import/html/furniture'
import {
  attributeOf,
  elementsUnder,
  type HtmlElement,
  type HtmlTree,
  textOf,
  wordsOfAttribute,
} from '@/lib/documents/import/html/html-tree'
import { jsonLdArticle } from '@/lib/documents/import/html/json-ld-article'
import type { FoundMetadata } from '@/lib/documents/import/import-result'
import { readLanguage } from '@/lib/documents/import/read-language'
import { readPartialDate } from '@/lib/documents/import/read-partial-date'

/**
 * What a page says of its article: schema.org in JSON-LD and in attributes, the names that libraries read (Highwire
 * Press's citation_…, Dublin Core), Open Graph, and plain HTML. What it does not say is null.
 */
export function pageMetadata(tree: HtmlTree): FoundMetadata {
  const article = jsonLdArticle(tree.document)
  const page = readPage(tree)
  const meta = (...names: string[]) => names.flatMap((name) => page.meta.get(name) ?? [])
  return {
    title: firstText([
      article?.headline,
      ...meta('citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'),
      page.headings.length === 1 ? page.headings[0] : null,
      ...page.titles,
    ]),
    standfirst: firstText([
      ...meta('og:description', 'description', 'dc.description', 'dcterms.abstract'),
      article?.description,
    ]),
    authors: firstNames([
      article?.authors ?? [],
      meta('citation_author', 'citation_authors'),
      meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'),
      page.authors,
    ]),
    publisher: firstText([
      ...meta('citation_journal_title', 'og:site_name'),
      article?.publisher,
      ...meta('dc.publisher', 'dcterms.publisher', 'citation_publisher'),
    ]),
    publishedOn: firstDate([article?.datePublished, ...meta(...namesOfDates), ...page.dates]),
    url: firstAddress([...page.canonical, ...meta('og:url', 'citation_public_url')]),
    language: firstLanguage([
      attributeOf(tree.html, 'lang') ?? attributeOf(tree.html, 'xml:lang'),
      article?.language,
      ...meta('og:locale', 'dc.language', 'dcterms.language', 'citation_language'),
      ...meta('content-language'),
    ]),
  }
}

const namesOfDates = [
  ...['article:published_time', 'datepublished', 'citation_publication_date', 'citation_date'],
  ...['citation_online_date', 'dc.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date'],
  ...['date', 'pubdate', 'parsely-pub-date', 'sailthru.date'],
]

type Page = {
  /** What its meta elements say, by their name in lower case. */
  meta: Map<string, string[]>
  titles: string[]
  headings: string[]
  authors: string[]
  dates: string[]
  canonical: string[]
}

/** Everything that is looked for, found in one walk. */
function readPage({ document }: HtmlTree): Page {
  const page: Page = {
    ...{ meta: new Map(), titles: [], headings: [], authors: [], dates: [], canonical: [] },
  }
  for (const element of elementsUnder(document)) {
    const { tagName } = element
    if (tagName === 'meta') addMeta(page.meta, element)
    else if (tagName === 'title') page.titles.push(textOf(element))
    else if (tagName === 'h1') page.headings.push(textOf(element))
    else if (tagName === 'link') addCanonical(page.canonical, element)
    else if (tagName === 'time') addDate(page.dates, element)
    if (isAuthor(element)) page.authors.push(textOf(element))
  }
  return page
}

function addMeta(known: Page['meta'], meta: HtmlElement): void {
  const content = attributeOf(meta, 'content')
  if (content === null) return
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attributeOf(meta, attribute)?.trim().toLowerCase()
    if (!name) continue
    const contents = known.get(name)
    if (contents) contents.push(content)
    else known.set(name, [content])
  }
}

function addCanonical(addresses: string[], link: HtmlElement): void {
  const href = attributeOf(link, 'href')
  if (href && wordsOfAttribute(link, 'rel').includes('canonical')) addresses.push(href)
}

/** The date that is said to be that of publishing comes before any other in the text. */
function addDate(dates: string[], time: HtmlElement): void {
  const date = attributeOf(time, 'datetime')
  if (!date || isFurniture(time)) return
  const isOfPublishing =
    attributeOf(time, 'pubdate') !== null ||
    wordsOfAttribute(time, 'itemprop').includes('datepublished')
  if (isOfPublishing) dates.unshift(date)
  else dates.push(date)
}

/** A profile of the author that the page links to. What is around a whole text is no name. */
function isAuthor(element: HtmlElement): boolean {
  return element.tagName === 'a' && wordsOfAttribute(element, 'rel').includes('author')
}

/** Names, once each, of the first who says any. Some pages give addresses of profiles, or "By …". */
function firstNames(statements: string[][]): string[] {
  for (const names of statements) {
    const authors = names
      .map((name) => clean(name).replace(/^by\s+/i, ''))
      .filter((name) => name !== '' && name.length <= 200 && !/^https?:/i.test(name))
    if (authors.length > 0) return [...new Set(authors)].slice(0, 100)
  }
  return []
}

function firstText(texts: (string | null | undefined)[]): string | null {
  return texts.map((text) => clean(text ?? '')).find((text) => text !== '') ?? null
}

function firstDate(dates: (string | null | undefined)[]): string | null {
  return dates.map((date) => readPartialDate(date ?? '')).find((date) => date !== null) ?? null
}

function firstLanguage(languages: (string | null | undefined)[]): string | null {
  return languages.map((name) => readLanguage(name ?? '')).find((name) => name !== null) ?? null
}

function firstAddress(stated: string[]): string | null {
  const isWebAddress = (address: string) => /^https?:\/\//i.test(address) && URL.canParse(address)
  return stated.find(isWebAddress) ?? null
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
