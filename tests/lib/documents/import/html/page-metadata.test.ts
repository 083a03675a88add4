import { describe, expect, it } from 'vitest'
import { parseHtmlTree } from '@/lib/documents/import/html/html-tree'
import { pageMetadata } from '@/lib/documents/import/html/page-metadata'
import { noMetadata } from '@/lib/documents/import/import-result'

function metadataOf(html: string) {
  const tree = parseHtmlTree(html)
  if (!tree.ok) throw new Error(tree.message)
  return pageMetadata(tree)
}
const jsonLd = (json: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`

describe('pageMetadata', () => {
  it('finds nothing where nothing is said', () => {
    expect(metadataOf('<p>Words.</p>')).toEqual(noMetadata)
  })

  it('reads ten thousand names as quickly as they are parsed', () => {
    const startMs = performance.now()
    expect(metadataOf('<meta name="a" content="b">'.repeat(10_000))).toEqual(noMetadata)
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
    [
      'what libraries read',
      '<meta name="citation_title" content="A"><meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Okoye, Ben"><meta name="citation_publication_date" content="2024/3"><meta name="DC.publisher" content="P">',
      { title: 'A', authors: ['Ruiz, Ana', 'Okoye, Ben'], publishedOn: '2024-03', publisher: 'P' },
    ],
    [
      'a profile of the author',
      '<p>By <a rel="author" href="/ana">Ana Ruiz</a></p>',
      { authors: ['Ana Ruiz'] },
    ],
    [
      'the date of publishing among others',
      '<time datetime="2020-01-01"></time><time itemprop="datePublished" datetime="2023-11-05">',
      { publishedOn: '2023-11-05' },
    ],
    [
      'no date of what is beside the text',
      '<aside><time datetime="2020-01-01">',
      { publishedOn: null },
    ],
    [
      'a language as the web names it',
      '<meta property="og:locale" content="pt_BR">',
      { language: 'pt-BR' },
    ],
    ['no language that is none', '<html lang="English, mostly">', { language: null }],
    ['no other address', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    ['no relative address', '<link rel="canonical" href="/a">', { url: null }],
  ])('finds %s', (_, html, found) => {
    expect(metadataOf(html)).toMatchObject(found)
  })

  it('follows descriptions that point at each other', () => {
    const graph = [
      { '@type': 'WebPage', '@id': '#page', publisher: { '@id': '#paper' } },
      { '@type': 'Organization', '@id': '#paper', name: 'The Paper &amp; Sons' },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
      {
        ...{ '@type': 'NewsArticle', headline: 'Ties &#8211; that last', inLanguage: 'en_GB' },
        author: [{ '@id': '#ana' }, { '@type': 'Person', name: ['Ben Okoye'] }],
        publisher: { '@id': '#paper' },
      },
    ]
    expect(metadataOf(jsonLd([{ '@graph': graph }]))).toEqual({
      ...noMetadata,
      title: 'Ties – that last',
      authors: ['Ana Ruiz', 'Ben Okoye'],
      publisher: 'The Paper & Sons',
      language: 'en-GB',
    })
  })

  it.each([
    ['<![CDATA[', ']]>'],
    ['//<![CDATA[\n', '\n//]]>'],
    ['<!--', '-->'],
  ])('reads descriptions within %s', (before, after) => {
    const html = `<script type="application/ld+json">\n${before}{"@type":"Article","headline":"A"}${after}</script>`
    expect(metadataOf(html).title).toBe('A')
  })

  it('is not led in circles', () => {
    const article = { '@type': 'Article', '@id': '#a', headline: 'A', author: { '@id': '#a' } }
    expect(metadataOf(jsonLd(article))).toEqual({ ...noMetadata, title: 'A' })
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const html = `<script type="application/ld+json">${deep}</script>`
    expect(metadataOf(html)).toEqual(noMetadata)
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
