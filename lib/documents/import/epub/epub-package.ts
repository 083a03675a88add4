import { parseFragment } from 'parse5'
import { textOf } from '@/lib/documents/import/html/html-tree'
import { type FoundMetadata, noMetadata } from '@/lib/documents/import/import-result'
import { readLanguage } from '@/lib/documents/import/read-language'
import { readPartialDate } from '@/lib/documents/import/read-partial-date'
import { elementsNamed, readXml, type XmlElement } from '@/lib/documents/import/read-xml'

/** A file of a book: what it is called in the ZIP, and what the package says that it is. */
export type EpubItem = {
  name: string
  mediaType: string
  isNavigation: boolean
  isFrontMatter: boolean
}

/** What a book is made of, in the order in which it is read. */
export type EpubPackage = {
  spine: EpubItem[]
  /** The list of pages of an EPUB 2, if the book has one. */
  ncx: string | null
  navigation: string | null
  metadata: FoundMetadata
}

/** Where the package is (OCF 3.3, section 4.2.6.3.1); null where the container names none. */
export function packageName(container: string): string | null {
  const files = elementsNamed(readXml(container), 'rootfile')
  const file =
    files.find(
      ({ attributes }) => attributes.get('media-type') === 'application/oebps-package+xml',
    ) ?? files[0]
  return file?.attributes.get('full-path') ?? null
}

/** Reads a package of EPUB 2 or 3. Files that are elsewhere than in the book are not part of it. */
export function readPackage(xml: string, name: string): EpubPackage {
  const root = readXml(xml)
  const frontMatter = new Set(
    elementsNamed(root, 'reference')
      .filter(({ attributes }) =>
        furnitureOfGuides.has(attributes.get('type')?.toLowerCase() ?? ''),
      )
      .map(({ attributes }) => nameIn(name, attributes.get('href') ?? '')),
  )
  const items = new Map(
    elementsNamed(root, 'item').map(({ attributes }) => [
      attributes.get('id') ?? '',
      itemOf(attributes, name, frontMatter),
    ]),
  )
  const spine = elementsNamed(root, 'itemref').map(({ attributes }) =>
    items.get(attributes.get('idref') ?? ''),
  )
  const all = [...items.values()]
  return {
    // Once each: nobody reads a chapter twice.
    spine: [...new Set(spine.filter((item) => item !== undefined))],
    ncx: all.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')?.name ?? null,
    navigation: all.find(({ isNavigation }) => isNavigation)?.name ?? null,
    metadata: metadataOf(root),
  }
}

/** What the guide of an EPUB 2 calls what stands before a text (OPF 2.0.1, section 2.6). */
const furnitureOfGuides = new Set(['cover', 'title-page', 'toc', 'copyright-page', 'loi', 'lot'])

function itemOf(
  attributes: ReadonlyMap<string, string>,
  packageFile: string,
  frontMatter: ReadonlySet<string>,
): EpubItem {
  const name = nameIn(packageFile, attributes.get('href') ?? '')
  return {
    name,
    mediaType: attributes.get('media-type') ?? '',
    isNavigation: attributes.get('properties')?.split(/\s+/).includes('nav') ?? false,
    isFrontMatter: frontMatter.has(name) || isCoverByName(name),
  }
}

/** Many books say of their cover nothing but that. */
function isCoverByName(name: string): boolean {
  return /(?:^|\/)cover(?:page)?\.x?html?$/i.test(name)
}

/** The name in the ZIP of what a file points at, without what follows "#". A name, never a place on a disk. */
export function nameIn(file: string, href: string): string {
  const base = `https://book.invalid/${file.split('/').map(encodeURIComponent).join('/')}`
  const address = URL.parse(href, base)
  if (address?.host !== 'book.invalid') return ''
  try {
    return decodeURIComponent(address.pathname.slice(1))
  } catch (error) {
    // "50%.xhtml": a name that is written as it is.
    if (error instanceof URIError) return address.pathname.slice(1)
    throw error
  }
}

function metadataOf(root: XmlElement): FoundMetadata {
  const [metadata] = elementsNamed(root, 'metadata')
  if (!metadata) return noMetadata
  const texts = (name: string) =>
    elementsNamed(metadata, name)
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  const languages = texts('language').map(readLanguage)
  return {
    title: texts('title')[0] ?? null,
    standfirst: texts('description').map(plainText)[0] ?? null,
    authors: authorsOf(metadata),
    publisher: texts('publisher')[0] ?? null,
    publishedOn: dateOf(metadata),
    url:
      texts('identifier').find((text) => /^https?:\/\//i.test(text) && URL.canParse(text)) ?? null,
    language: languages.find((language) => language !== null) ?? null,
  }
}

/** Descriptions are often written in HTML. */
function plainText(description: string): string {
  return textOf(parseFragment(description)).replace(/\s+/g, ' ').trim()
}

/** Those who made the text: who translated or drew is named in the same place, with another role. */
function authorsOf(metadata: XmlElement): string[] {
  const roles = new Map(
    elementsNamed(metadata, 'meta')
      .filter(({ attributes }) => attributes.get('property') === 'role')
      .map(({ attributes, text }) => [attributes.get('refines'), text.trim()]),
  )
  const creators = elementsNamed(metadata, 'creator').map(({ attributes, text }) => ({
    name: text.replace(/\s+/g, ' ').trim(),
    role: attributes.get('role') ?? roles.get(`#${attributes.get('id')}`) ?? 'aut',
  }))
  const authors = creators.filter(({ role }) => role === 'aut')
  const names = (authors.length > 0 ? authors : creators).map(({ name }) => name)
  return [...new Set(names.filter(Boolean))]
}

/** The date of publishing among others. Some programs write the year 101 where they know none. */
function dateOf(metadata: XmlElement): string | null {
  const dates = elementsNamed(metadata, 'date')
  const published = dates.find(({ attributes }) => attributes.get('event') === 'publication')
  const unnamed = dates.find(({ attributes }) => !attributes.has('event'))
  const date = readPartialDate((published ?? unnamed)?.text ?? '')
  return date !== null && date >= '1000' ? date : null
}
