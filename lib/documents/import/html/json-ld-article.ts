import { parseFragment } from 'parse5'
import { z } from 'zod'
import {
  attributeOf,
  elementsUnder,
  type HtmlDocument,
  textOf,
} from '@/lib/documents/import/html/html-tree'

/** What a page tells search engines of its article, by schema.org in JSON-LD. */
export type DescribedArticle = {
  headline: string | null
  description: string | null
  datePublished: string | null
  authors: string[]
  publisher: string | null
  language: string | null
}

type Thing = Record<string, unknown>

/** Descriptions of articles have a thousandth of it; a whole text may stand in one. */
const longestScript = 2_000_000

/** Things may stand in things, and be told once and pointed at elsewhere: no deeper than this. */
const deepestThing = 8

const articleType = /(?:Article|Posting|Report|Book|Chapter|Thesis|CreativeWork)$/

/** The first article that a page describes. What does not parse, or is of another kind than it should be, is not there. */
export function jsonLdArticle(document: HtmlDocument): DescribedArticle | null {
  const things = Array.from(elementsUnder(document))
    .filter(isJsonLd)
    .flatMap((script) => thingsIn(parseJson(textOf(script))))
  const byId = new Map(things.map((thing) => [thing['@id'], thing]))
  const article = things.find((thing) => typesOf(thing).some((type) => articleType.test(type)))
  if (!article) return null
  const namesIn = (value: unknown) => namesOf(value, byId, 0)
  return {
    headline: textIn(article.headline) ?? textIn(article.name),
    description: textIn(article.description),
    datePublished: textIn(article.datePublished),
    authors: namesIn(article.author ?? article.creator),
    publisher: namesIn(article.publisher)[0] ?? null,
    language: textIn(article.inLanguage),
  }
}

function isJsonLd(element: Parameters<typeof attributeOf>[0]): boolean {
  const type = attributeOf(element, 'type')?.trim().toLowerCase()
  return element.tagName === 'script' && type === 'application/ld+json'
}

/** What some pages put around a script, for readers of XML and of very old HTML. */
const wrapping = /^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*$/g

function parseJson(text: string): unknown {
  if (text.length > longestScript) return null
  try {
    return JSON.parse(text.replace(wrapping, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const thingSchema = z.record(z.string(), z.unknown())

/** Lists of things, things with a graph of others, and what a page says that it is about. */
function thingsIn(json: unknown, depth = 0): Thing[] {
  if (depth > deepestThing) return []
  if (Array.isArray(json)) return json.flatMap((part) => thingsIn(part, depth + 1))
  const thing = thingSchema.safeParse(json).data
  if (!thing) return []
  const inner = [thing['@graph'], thing.mainEntity].filter((part) => part !== undefined)
  return [thing, ...inner.flatMap((part) => thingsIn(part, depth + 1))]
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string')
}

/** The names of people and organisations: a name, a thing with a name, the id of one, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>, depth: number): string[] {
  if (depth > deepestThing) return []
  if (Array.isArray(value)) return value.flatMap((part) => namesOf(part, byId, depth + 1))
  const thing = thingSchema.safeParse(value).data
  if (!thing) return [textIn(value)].filter((name) => name !== null)
  const told = byId.get(thing['@id'])
  const name = thing.name ?? (told === thing ? undefined : told?.name)
  return namesOf(name, byId, depth + 1)
}

/** Many pages write references to characters into JSON, which knows none. */
function textIn(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return /&(?:#?\w+);/.test(value) && value.length < 10_000 ? textOf(parseFragment(value)) : value
}
