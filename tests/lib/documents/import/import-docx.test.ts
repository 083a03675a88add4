import { readFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import fc from 'fast-check'
import { strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { importDocx } from '@/lib/documents/import/import-docx'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'
import { claimSize, cutOff, zipOf } from '@/tests/support/hostile-zip'

const bridge = new Uint8Array(readFileSync('tests/fixtures/import/bridge.docx'))
const fileOf = (bytes: Uint8Array, name = 'a.docx') => ({
  ...({ kind: 'file', address: null } as const),
  name,
  bytes,
})

async function read(bytes: Uint8Array) {
  const imported = await importDocx(fileOf(bytes))
  if (!imported.ok) throw new Error(imported.message)
  const content = { type: 'doc', content: imported.blocks.map(({ node }) => node) }
  expect(isValidContent(content)).toBe(true)
  return { ...imported, html: renderDocument(content), text: canonicalTextOf(content) }
}

/** The Word file with other parts, or with some of them changed. */
function changed(changes: Record<string, (xml: string) => string>): Uint8Array {
  const files = unzipSync(bridge)
  for (const [name, change] of Object.entries(changes)) {
    files[name] = strToU8(change(new TextDecoder().decode(files[name])))
  }
  return zipOf(files)
}

const document = (body: string) => ({
  'word/document.xml': (xml: string) =>
    xml.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${body}</w:body>`),
})

const paragraph = (inner: string) => `<w:p>${inner}</w:p>`
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

describe('importDocx', () => {
  it('keeps headings, emphasis, notes, links, lists, tables and quotations', async () => {
    const { html } = await read(bridge)
    expect(html).toBe(
      [
        '<h1>The closing</h1>',
        '<p>The Alder bridge closed in <strong>1931</strong>, not 1932.<sup>[1]</sup> The river carries H<sub>2</sub>O and little else.</p>',
        '<p>The council twice asked the <a target="_blank" rel="noopener noreferrer nofollow" href="https://alder.example/engineers">engineers</a>.</p>',
        '<blockquote><p>Nobody may cross after dusk.</p></blockquote>',
        '<h2>What was done</h2>',
        '<ol start="1"><li><p>Gates were set at both ends.</p><ul><li><p>One of iron,</p></li><li><p>one of wood.</p></li></ul></li><li><p>A boat took passengers across.</p></li></ol>',
        '<table><tbody>',
        ...[
          ['Year', 'Crossings'],
          ['1930', '41,200'],
          ['1931', '12,050'],
        ].map(
          (cells) =>
            `<tr>${cells.map((cell) => `<td colspan="1" rowspan="1"><p>${cell}</p></td>`).join('')}</tr>`,
        ),
        '</tbody></table>',
        '<p>The gates are still there.</p>',
        '<ol start="1"><li><p>Minutes of the council, 4 May 1931.</p></li></ol>',
      ]
        .join('')
        .replaceAll('<ol start="1">', '<ol>'),
    )
  })

  it('says what it left out, and what the file says of itself', async () => {
    const { metadata, notes } = await read(bridge)
    expect(metadata).toMatchObject({
      publishedOn: null,
      title: 'The closing of the Alder bridge',
      authors: ['Ana Ruiz'],
      publisher: null,
    })
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^The file was made on .* 20\d\d.*; it does not say when its text was published/,
      ),
    )
    expect(notes.slice(0, 3)).toEqual([
      '1 deletion is left out that was tracked in the file.',
      '1 insertion is kept that was tracked in the file.',
      '1 comment is left out.',
    ])
  })

  it('takes no name that a program gave for an author, and no made-up title', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        title: 'Document1',
        creator: 'Microsoft Office User; Ben Okoye',
        sections: [
          {
            children: [
              new Paragraph({ text: 'Ties', heading: HeadingLevel.HEADING_1 }),
              new Paragraph('a'),
            ],
          },
        ],
      }),
    )
    expect((await read(new Uint8Array(bytes))).metadata).toMatchObject({
      title: 'Ties',
      authors: ['Ben Okoye'],
    })
  })

  it.each([
    [
      'hyphens that break no line, and none of those that may',
      '<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op demo</w:t><w:softHyphen/><w:t>cracy</w:t></w:r>',
      'co\u2011op democracy',
    ],
    [
      'tabs and line breaks',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>',
      'a b\nc',
    ],
    [
      'equations',
      `${run('x is ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>2+3</m:t></m:r></m:oMath>${run('.')}`,
      'x is 2+3.',
    ],
    [
      'what was moved, once',
      `<w:moveFrom w:id="1">${run('gone ')}</w:moveFrom><w:moveTo w:id="2">${run('here')}</w:moveTo>`,
      'here',
    ],
    [
      'fields as what they show',
      `<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>${run('a')}`,
      'a',
    ],
    ['right-to-left text and emoji', run('היחסים 👨‍👩‍👧 e\u0301'), 'היחסים 👨‍👩‍👧 e\u0301'],
  ])('reads %s', async (_, inner, text) => {
    expect((await read(changed(document(paragraph(inner))))).text).toBe(text)
  })

  it('reads pictures as what they are described by', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr descr="A gate of iron"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const { text } = await read(changed(document(`${paragraph(picture)}${paragraph(run('b'))}`)))
    expect(text).toBe('A gate of iron\n\nb')
  })

  it('looks at no macros', async () => {
    const withMacros = zipOf({ ...unzipSync(bridge), 'word/vbaProject.bin': 'Sub AutoOpen()' })
    expect((await read(withMacros)).text).toContain('The Alder bridge closed')
  })

  it('reads what is in UTF-16', async () => {
    const files = unzipSync(bridge)
    const xml = new TextDecoder().decode(files['word/document.xml']).replace('UTF-8', 'UTF-16')
    const bytes = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'))
    expect((await read(zipOf({ ...files, 'word/document.xml': bytes }))).text).toContain('1931')
  })

  const oldOffice = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(`....${name}`, 'utf16le')])
  const nested = '<w:tbl><w:tr><w:tc>'.repeat(10_000)

  it.each<[name: string, bytes: Uint8Array, message: RegExp]>([
    ['a locked file', oldOffice('EncryptedPackage'), /password.*save it without/],
    ['a file of an older Word', oldOffice('WordDocument'), /97 to 2003.*\.docx/],
    ['text by another name', new TextEncoder().encode('Dear Sir'), /no Word file/],
    ['a ZIP of something else', zipOf({ 'a.txt': 'a' }), /no Word file/],
    [
      'a spreadsheet',
      zipOf({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
      /Excel or PowerPoint/,
    ],
    ['one that is cut off', cutOff(bridge), /damaged or cut off/],
    ['a bomb', claimSize(bridge, 2 ** 30), /200 MB/],
    ['a document without text', changed(document('')), /no text/],
    [
      'XML that is none',
      changed({ 'word/document.xml': () => '<w:document' }),
      /damaged.*save it again/,
    ],
    [
      'a package without a document',
      changed({
        '_rels/.rels': () =>
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        '[Content_Types].xml': () =>
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        'word/document.xml': () => '<a/>',
      }),
      /damaged/,
    ],
    [
      'entities',
      changed({
        'word/document.xml': (xml) =>
          xml.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
      }),
      /declares entities/,
    ],
    [
      'a document type in another part',
      changed({
        'word/styles.xml': (xml) =>
          xml.replace(/<w:styles/, '<!DOCTYPE a SYSTEM "http://x.example/a"><w:styles'),
      }),
      /declares entities/,
    ],
    ['tables in tables in tables', changed(document(nested)), /damaged/],
    [
      'a table of a million cells',
      changed(
        document(
          `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(1000)}</w:tr>`.repeat(1000)}</w:tbl>`,
        ),
      ),
      /200,000 cells/,
    ],
  ])('refuses %s', async (_, bytes, message) => {
    const imported = await importDocx(fileOf(bytes))
    expect(imported.ok ? null : imported.message).toMatch(message)
  })

  it('keeps every word of any text, in its order, and glues none to another', async () => {
    const word = fc.constantFrom(
      'one',
      'Grün',
      '三',
      'не',
      'שלום',
      'e\u0301',
      '<b>',
      '&amp;',
      '👨‍👩‍👧',
    )
    const run = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `${words.join(' ')} `),
      ...{ bold: fc.boolean(), italics: fc.boolean(), superScript: fc.boolean() },
    })
    const paragraphs = fc.array(fc.array(run, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const children = texts.map(
          (runs) => new Paragraph({ children: runs.map((known) => new TextRun(known)) }),
        )
        const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
        const expected = texts.map((runs) =>
          runs
            .map(({ text }) => text)
            .join('')
            .trim(),
        )
        expect((await read(new Uint8Array(bytes))).text).toBe(expected.join('\n\n'))
      }),
      { numRuns: 30 },
    )
  })
})
