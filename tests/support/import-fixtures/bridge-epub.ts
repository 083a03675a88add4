import { strToU8, type Zippable, zipSync } from 'fflate'

const xhtml = (title: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en-GB">
<head><title>${title}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body></html>`

const container = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

const packageFile = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">https://alder.example/book</dc:identifier>
<dc:title id="main">The Alder Bridge</dc:title>
<dc:creator>Ana Ruiz</dc:creator><dc:creator>Ben Okoye</dc:creator>
<dc:publisher>Alder Town Press</dc:publisher><dc:date>2019-06</dc:date><dc:language>en-GB</dc:language>
<dc:description>A history of a crossing.</dc:description>
<meta property="dcterms:modified">2020-01-01T00:00:00Z</meta></metadata>
<manifest>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="rights" href="rights.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine><itemref idref="cover"/><itemref idref="rights"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine>
</package>`

const files: Record<string, string> = {
  'META-INF/container.xml': container,
  'EPUB/package.opf': packageFile,
  'EPUB/style.css': 'p { margin: 0 }',
  'EPUB/cover.xhtml': xhtml(
    'Cover',
    '<section epub:type="cover"><p>The Alder Bridge</p></section>',
  ),
  'EPUB/rights.xhtml': xhtml(
    'Rights',
    '<section epub:type="copyright-page"><p>Copyright 2019 Alder Town Press.</p></section>',
  ),
  'EPUB/nav.xhtml': xhtml(
    'Contents',
    '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="text/one.xhtml">One</a></li><li><a href="text/two%20b.xhtml">Two</a></li></ol></nav>',
  ),
  'EPUB/text/one.xhtml': xhtml(
    'One',
    `<section epub:type="chapter"><h1>One: the river</h1>
<p><span epub:type="pagebreak" role="doc-pagebreak" id="p7" title="7"/>The Alder is a slow river.<a epub:type="noteref" href="#n1">1</a> It floods in March.</p>
<aside epub:type="footnote" id="n1"><p>Measured at the mill.</p></aside>
<p>The first bridge was of wood.<span epub:type="pagebreak" id="p8" title="8"></span> It burned in 1802.</p>
<img src="map.png" alt="A map of the Alder with its two bridges"/></section>`,
  ),
  'EPUB/text/two b.xhtml': xhtml(
    'Two',
    `<section epub:type="chapter"><h1>Two: the closing</h1>
<p><span epub:type="pagebreak" title="9"/>The bridge closed in 1931, not 1932.</p>
<blockquote><p>Nobody may cross after dusk.</p></blockquote></section>`,
  ),
}

/** A book in EPUB 3 with a cover, rights, contents, two chapters, a note and pages. */
export function bridgeEpub(changes: Record<string, string | Uint8Array | null> = {}): Uint8Array {
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] }
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    if (content !== null) entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries, { mtime: '2024-01-01T00:00:00' })
}
