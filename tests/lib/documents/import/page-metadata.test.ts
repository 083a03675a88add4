import { describe, expect, it } from 'vitest'
import { noMetadata } from '@/lib/documents/import/import-result'
import { pageMetadata } from '@/lib/documents/import/page-metadata'
import { parseHtml } from '@/lib/documents/import/parse-html'

const metadataOf = (html: string) => pageMetadata(parseHtml(html))
const jsonLd = (json: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`

describe('pageMetadata', () => {
  it('finds nothing where nothing is said', () => {
    expect(metadataOf('<p>Words.</p>')).toEqual(noMetadata)
  })

  it('reads ten thousand names as quickly as they are parsed', () => {
    const page = parseHtml('<meta name="a" content="b">'.repeat(10_000))
    const startMs = performance.now()
    expect(pageMetadata(page)).toEqual(noMetadata)
    expect(performance.now() - startMs).toBeLessThan(4000)
  })

  it('reads what a page describes for search engines', () => {
    const article = {
      '@type': ['NewsArticle', 'Report'],
      headline: 'Ties  that last',
      datePublished: '2024-10',
      author: [{ '@type': 'Person', name: 'Ana Ruiz' }, 'Ben Okoye', { name: 'Ana Ruiz' }],
      publisher: { name: 'The Paper' },
      description: 'No short story.',
    }
    expect(metadataOf(jsonLd({ '@graph': [{ '@type': 'WebPage' }, article] }))).toEqual({
      ...noMetadata,
      title: 'Ties that last',
      standfirst: 'No short story.',
      authors: ['Ana Ruiz', 'Ben Okoye'],
      publisher: 'The Paper',
      publishedOn: '2024-10',
    })
  })

  it.each<[name: string, html: string, found: object]>([
    ['the title of the page', '<title>A | B</title>', { title: 'A | B' }],
    ['its only heading before that', '<title>A | B</title><h1>A</h1>', { title: 'A' }],
    ['not one of several headings', '<title>T</title><h1>A</h1><h1>B</h1>', { title: 'T' }],
    [
      'a date in the text',
      '<time datetime="2023-11-05">5 Nov</time>',
      { publishedOn: '2023-11-05' },
    ],
    [
      'authors without "by"',
      '<meta name="author" content="by Ana Ruiz">',
      { authors: ['Ana Ruiz'] },
    ],
    [
      'no profile for an author',
      '<meta property="article:author" content="https://x.example/ana">',
      { authors: [] },
    ],
    [
      'a web address',
      '<meta property="og:url" content="https://x.example/a">',
      { url: 'https://x.example/a' },
    ],
    ['no other address', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    ['no relative address', '<link rel="canonical" href="/a">', { url: null }],
  ])('finds %s', (_, html, found) => {
    expect(metadataOf(html)).toMatchObject(found)
  })

  it.each([
    '{',
    'null',
    '[]',
    '"x"',
    '{"@type":5}',
    '{"@graph":{}}',
    '{"@type":"Article","author":5}',
  ])('bears JSON-LD that is none: %s', (json) => {
    const html = `<script type="application/ld+json">${json}</script>`
    expect(metadataOf(html)).toEqual(noMetadata)
  })
})
