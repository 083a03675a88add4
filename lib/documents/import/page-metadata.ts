import { z } from 'zod'
import type { FoundMetadata } from '@/lib/documents/import/import-result'
import { readPartialDate } from '@/lib/documents/import/read-partial-date'

/** What a page's head says of its article: Open Graph, Dublin Core, schema.org in JSON-LD, and plain HTML. */
export function pageMetadata(document: Document): FoundMetadata {
  const article = articleOfJsonLd(document)
  const contents = metaContents(document)
  const meta = (...names: string[]) =>
    names.flatMap((name) => contents.get(name.toLowerCase()) ?? [])
  const dates = [
    article?.datePublished,
    ...meta(
      'article:published_time',
      'datePublished',
      'dc.date',
      'dcterms.date',
      'date',
      'pubdate',
    ),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
  return {
    title: firstText([
      article?.headline,
      ...meta('og:title', 'dc.title', 'twitter:title'),
      onlyHeading(document),
      document.title,
    ]),
    standfirst: firstText([...meta('og:description', 'description'), article?.description]),
    authors: authorsOf([
      ...(article?.author ?? []),
      ...meta('author', 'article:author', 'dc.creator'),
    ]),
    publisher: firstText([...meta('og:site_name'), article?.publisher]),
    publishedOn:
      dates.map((date) => readPartialDate(date ?? '')).find((date) => date !== null) ?? null,
    url: addressOf([canonicalAddress(document), ...meta('og:url')]),
    language: firstText([
      document.documentElement.getAttribute('lang'),
      ...meta('og:locale', 'dc.language'),
    ]),
  }
}

/** What the page's meta elements say, by their name in lower case. */
function metaContents(document: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>()
  // Not by getElementsByTagName: jsdom counts a live list anew at each step.
  for (const meta of document.querySelectorAll('meta')) {
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (!name) continue
      const known = contents.get(name)
      if (known) known.push(meta.content)
      else contents.set(name, [meta.content])
    }
  }
  return contents
}

function onlyHeading(document: Document): string | null {
  const [heading, ...others] = document.querySelectorAll('h1')
  return heading && others.length === 0 ? heading.textContent : null
}

/** Names, once each. Some pages give addresses of profiles, or "By …". */
function authorsOf(names: string[]): string[] {
  const authors = names
    .map((name) => clean(name).replace(/^by\s+/i, ''))
    .filter((name) => name !== '' && name.length <= 200 && !/^https?:/i.test(name))
  return [...new Set(authors)]
}

function canonicalAddress(document: Document): string | null {
  return document.querySelector('head link[rel="canonical" i]')?.getAttribute('href') ?? null
}

function addressOf(stated: (string | null)[]): string | null {
  const isWebAddress = (address: string | null) =>
    address !== null && /^https?:\/\//i.test(address) && URL.canParse(address)
  return stated.find(isWebAddress) ?? null
}

function firstText(texts: (string | null | undefined)[]): string | null {
  return texts.map((text) => clean(text ?? '')).find((text) => text !== '') ?? null
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const nameSchema = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
])

const jsonLdArticleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).transform((type) => [type].flat()),
  headline: z.string().optional().catch(undefined),
  description: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z
    .union([nameSchema.transform((name) => [name]), z.array(nameSchema)])
    .optional()
    .catch(undefined),
  publisher: nameSchema.optional().catch(undefined),
})
type JsonLdArticle = z.infer<typeof jsonLdArticleSchema>

/** The first article that the page describes for search engines. What does not parse is not there. */
function articleOfJsonLd(document: Document): JsonLdArticle | undefined {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]'))
  return scripts
    .flatMap((script) => thingsIn(parseJson(script.textContent ?? '')))
    .map((thing) => jsonLdArticleSchema.safeParse(thing).data)
    .find((thing) => thing?.['@type'].some((type) => /Article$|Posting$|Report$/.test(type)))
}

function thingsIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(json)
  return graph.success ? graph.data['@graph'] : [json]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
