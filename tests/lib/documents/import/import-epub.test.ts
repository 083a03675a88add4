import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { importEpub } from '@/lib/documents/import/import-epub'
import { contentOfBlocks, pageLabelOf, pagesOf } from '@/lib/documents/pages'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { claimSize, cutOff, zipOf } from '@/tests/support/hostile-zip'
import { bridgeEpub } from '@/tests/support/import-fixtures/bridge-epub'

const fileOf = (bytes: Uint8Array) => ({
  ...({ kind: 'file', address: null } as const),
  name: 'a.epub',
  bytes,
})

async function read(bytes: Uint8Array) {
  const imported = await importEpub(fileOf(bytes))
  if (!imported.ok) throw new Error(imported.message)
  const { blocks } = imported
  const content = contentOfBlocks(blocks)
  expect(isValidContent(content)).toBe(true)
  const outline = blocks.map(({ node, isKept }) => {
    const text = canonicalTextOf({ type: 'doc', content: [node] }).replace(/\n+/g, ' / ')
    return isKept ? text : `[${text}]`
  })
  return { ...imported, content, outline }
}

const container = (path: string) =>
  `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${path}" media-type="application/oebps-package+xml"/></rootfiles></container>`

/** A book of one file, as it was made before EPUB 3, with other metadata. */
function oldBook({ metadata = '', chapter = '<p>One.</p>', more = {}, guide = '', manifest = '' }) {
  return zipOf({
    'META-INF/container.xml': container('content.opf'),
    'content.opf': `<!DOCTYPE package PUBLIC "+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN" "http://openebook.org/dtds/oeb-1.2/oebpkg12.dtd"><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>${manifest}</manifest><spine toc="ncx"><itemref idref="a"/></spine><guide>${guide}</guide></package>`,
    'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${chapter}</body></html>`,
    ...more,
  })
}

describe('importEpub', () => {
  it('reads chapters in order, and leaves out cover, rights and contents', async () => {
    expect((await read(bridgeEpub())).outline).toEqual([
      '[The Alder Bridge]',
      '[Copyright 2019 Alder Town Press.]',
      '[Contents]',
      '[One / Two]',
      'One: the river',
      'The Alder is a slow river.1 It floods in March.',
      'The first bridge was of wood. It burned in 1802.',
      'A map of the Alder with its two bridges',
      '1 Measured at the mill.',
      'Two: the closing',
      'The bridge closed in 1931, not 1932.',
      'Nobody may cross after dusk.',
    ])
  })

  it('finds what the package says of the book', async () => {
    expect((await read(bridgeEpub())).metadata).toEqual({
      title: 'The Alder Bridge',
      standfirst: 'A history of a crossing.',
      authors: ['Ana Ruiz', 'Ben Okoye'],
      publisher: 'Alder Town Press',
      publishedOn: '2019-06',
      url: 'https://alder.example/book',
      language: 'en-GB',
    })
  })

  it('knows the printed pages', async () => {
    const { content } = await read(bridgeEpub())
    const text = canonicalTextOf(content)
    const pageOf = (quote: string) => {
      const start = text.indexOf(quote)
      return pageLabelOf(pagesOf(content), { start, end: start + quote.length })
    }
    expect([pageOf('slow river'), pageOf('burned'), pageOf('Measured'), pageOf('1931')]).toEqual([
      '7',
      '8',
      '8',
      '9',
    ])
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await importEpub(fileOf(bridgeEpub()), { onProgress: ({ done, of }) => told.push(done / of) })
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  })

  it('keeps all of a book that has nothing but contents', async () => {
    const book = oldBook({ chapter: '<nav epub:type="toc"><ol><li>One</li></ol></nav>' })
    expect((await read(book)).outline).toEqual(['One'])
  })

  it.each([
    [
      'elements that XML closes at once',
      '<p>a<a id="x"/>b <b/>c</p><div/><p>d<script src="x"/>e</p>',
      ['ab c', 'de'],
    ],
    [
      'pages that stand between blocks',
      '<p>a</p><div epub:type="pagebreak" title="2"/><p>b</p>',
      ['a', 'b'],
    ],
    ['CDATA', '<p><![CDATA[a < b & c]]></p><p>d<![CDATA[e</p>', ['a < b & c', 'de']],
    ['characters by name', '<p>a&nbsp;b&eacute;</p>', ['a\u00a0bé']],
    [
      'notes that are hidden until they are asked for',
      '<p>a<a epub:type="noteref" href="#n"><sup>*</sup></a></p><aside epub:type="footnote" id="n" hidden="hidden">b</aside><p>c</p>',
      ['a*', 'c', '* b'],
    ],
    [
      'notes that stand in a list',
      '<ol epub:type="footnotes"><li epub:type="footnote" id="n"><p>1. b</p></li></ol><p>c</p>',
      ['1. b', 'c'],
    ],
  ])('reads %s', async (_, chapter, expected) => {
    expect((await read(oldBook({ chapter }))).outline).toEqual(expected)
  })

  it('reads the pages and the guide of EPUB 2', async () => {
    const ncx =
      '<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><pageList><pageTarget><navLabel><text>12</text></navLabel><content src="a.xhtml#p12"/></pageTarget></pageList></ncx>'
    const { content, outline } = await read(
      oldBook({
        chapter: '<p>One.</p><p id="p12">Two.</p>',
        manifest: '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        more: { 'toc.ncx': ncx },
      }),
    )
    expect(pagesOf(content)).toEqual([{ start: 6, label: '12' }])
    expect(outline).toEqual(['One.', 'Two.'])
    const cover = oldBook({
      guide: '<reference type="cover" href="a.xhtml#x"/>',
      chapter: '<p>Cover</p>',
    })
    expect((await read(cover)).outline).toEqual(['Cover'])
  })

  it.each([
    [
      'the title and names as they are written',
      '<dc:title>A &amp;\n B</dc:title><dc:creator opf:role="aut">Ana Ruiz</dc:creator><dc:creator opf:role="trl">Ben Okoye</dc:creator>',
      { title: 'A & B', authors: ['Ana Ruiz'] },
    ],
    [
      'the date of publishing among others',
      '<dc:date opf:event="modification">2024-01-01</dc:date><dc:date opf:event="publication">1998-03</dc:date>',
      { publishedOn: '1998-03' },
    ],
    [
      'no date that a program made up',
      '<dc:date>0101-01-01T00:00:00+00:00</dc:date>',
      { publishedOn: null },
    ],
    [
      'a description without its markup',
      '<dc:description>&lt;p&gt;A &lt;b&gt;history&lt;/b&gt;.&lt;/p&gt;</dc:description>',
      { standfirst: 'A history.' },
    ],
    ['no number for an address', '<dc:identifier>urn:isbn:123</dc:identifier>', { url: null }],
  ])('finds %s', async (_, metadata, found) => {
    expect((await read(oldBook({ metadata }))).metadata).toMatchObject(found)
  })

  it('reads a chapter once, however often the book names it', async () => {
    const book = oldBook({})
    const files = unzipSync(book)
    const opf = new TextDecoder().decode(files['content.opf'])
    const twice = opf.replace('<itemref idref="a"/>', '<itemref idref="a"/>'.repeat(1000))
    expect((await read(zipOf({ ...files, 'content.opf': twice }))).outline).toEqual(['One.'])
  })

  it('says which chapters are missing', async () => {
    expect((await read(bridgeEpub({ 'EPUB/text/one.xhtml': null }))).notes).toEqual([
      '1 chapter is missing: the book names it, and does not hold it.',
    ])
  })

  it('reads a book whose fonts alone are obfuscated', async () => {
    expect(
      (
        await read(
          bridgeEpub({
            'META-INF/encryption.xml': encrypted('http://www.idpf.org/2008/embedding'),
          }),
        )
      ).ok,
    ).toBe(true)
  })

  it.each<[name: string, bytes: Uint8Array, message: RegExp]>([
    [
      'a protected book',
      bridgeEpub({
        'META-INF/encryption.xml': encrypted('http://www.w3.org/2001/04/xmlenc#aes128-cbc'),
      }),
      /protected.*without protection/,
    ],
    [
      'a book without chapters',
      bridgeEpub({ 'EPUB/package.opf': '<package><metadata/><manifest/><spine/></package>' }),
      /which chapters/,
    ],
    [
      'a package that is not there',
      bridgeEpub({ 'META-INF/container.xml': container('x.opf') }),
      /no EPUB/,
    ],
    [
      'a package that leads out of the book',
      bridgeEpub({ 'META-INF/container.xml': container('../../etc/passwd') }),
      /no EPUB/,
    ],
    ['no container', zipOf({ 'a.xhtml': 'a' }), /no EPUB/],
    ['text by another name', new TextEncoder().encode('Dear Sir'), /no EPUB/],
    ['broken XML', bridgeEpub({ 'EPUB/package.opf': '<package><metadata>' }), /damaged/],
    [
      'entities in the package',
      bridgeEpub({ 'EPUB/package.opf': '<!DOCTYPE a [<!ENTITY b "c">]><package/>' }),
      /damaged/,
    ],
    [
      'entities in a chapter',
      bridgeEpub({ 'EPUB/text/one.xhtml': '<!DOCTYPE html [<!ENTITY a "b">]><html><body>&a;' }),
      /declares entities/,
    ],
    [
      'a chapter that is nested too deep',
      bridgeEpub({ 'EPUB/text/one.xhtml': '<div>'.repeat(10_000) }),
      /nested too deep/,
    ],
    ['a book without words', oldBook({ chapter: '<p> </p>' }), /no text/],
    ['a bomb', claimSize(bridgeEpub(), 2 ** 30), /200 MB/],
    ['a book that is cut off', cutOff(bridgeEpub()), /damaged or cut off/],
    ['a book of 21 MB', oldBook({ chapter: 'a '.repeat(10_500_000) }), /20 MB.*chapter/],
  ])('refuses %s', async (_, bytes, message) => {
    const imported = await importEpub(fileOf(bytes))
    expect(imported.ok ? null : imported.message).toMatch(message)
  })
})

function encrypted(algorithm: string): string {
  return `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="EPUB/text/one.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>`
}
