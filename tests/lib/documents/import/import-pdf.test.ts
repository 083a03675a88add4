import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { importPdf } from '@/lib/documents/import/import-pdf'
import { contentOfBlocks, pagesOf } from '@/lib/documents/pages'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { buildPdf, drawLines, drawText, type MadePdf } from '@/tests/support/build-pdf'
import { encryptPdf } from '@/tests/support/encrypt-pdf'

const read = (bytes: Uint8Array) =>
  importPdf({ kind: 'file', name: 'a.pdf', bytes, address: null }, {})

async function imported(pdf: MadePdf | Uint8Array) {
  const result = await read(pdf instanceof Uint8Array ? pdf : buildPdf(pdf))
  if (!result.ok) throw new Error(result.message)
  const { blocks } = result
  const content = contentOfBlocks(blocks)
  expect(isValidContent(content)).toBe(true)
  const leftOut = blocks.filter(({ isKept }) => !isKept).map(({ node }) => canonicalTextOf(node))
  const text = canonicalTextOf(content)
  return { ...result, content, text, paragraphs: text.split('\n\n'), leftOut }
}

/** The kinds of the blocks, with the levels of headings. */
const kindsOf = ({ content = [] }: EditorNode) =>
  content.map(({ type, attrs }) => (attrs?.level === undefined ? type : `${type} ${attrs.level}`))

const refusal = async (pdf: MadePdf | Uint8Array) => {
  const result = await read(pdf instanceof Uint8Array ? pdf : buildPdf(pdf))
  return result.ok ? null : result.message
}

const fixture = new Uint8Array(readFileSync('tests/fixtures/import/bridge.pdf'))

describe('importPdf, a report in two columns', () => {
  it('reads headings over both columns, then one column after the other', async () => {
    const { content, paragraphs } = await imported(fixture)
    expect(kindsOf(content).filter((kind) => kind.startsWith('heading'))).toEqual([
      'heading 1',
      'heading 2',
      'heading 2',
      'heading 2',
      'heading 2',
      'heading 2',
    ])
    expect(paragraphs[0]).toBe('The bridge at Alder, and two accounts of why it was closed')
    expect(paragraphs.findIndex((text) => text.startsWith('A reader of both'))).toBeLessThan(
      paragraphs.findIndex((text) => text.startsWith('The newspapers of the time')),
    )
  })

  it('joins words that were broken, and keeps hyphens that are their own', async () => {
    const { text } = await imported(fixture)
    expect(text).toContain('closed to freighters in the spring of 1931')
    expect(text).toContain('found to be unsafe. The owners')
    expect(text).toContain('What followed was a long-term quarrel about who would pay.')
    expect(text).not.toMatch(/[\u00ad\u2010]|- /)
  })

  it('goes on with a sentence over the page, with the page break within it', async () => {
    const { text, content } = await imported(fixture)
    const sentence = 'The council bought that copy and put it away, where it was found by chance.'
    expect(text).toContain(sentence)
    const second = pagesOf(content).find(({ label }) => label === '12')
    expect(text.slice(second?.start).startsWith('away, where')).toBe(true)
  })

  it('puts notes after the paragraph that goes on, on the page that they were on', async () => {
    const { paragraphs, text, content } = await imported(fixture)
    const index = paragraphs.findIndex((paragraph) => paragraph.startsWith('¹ Minutes'))
    expect(paragraphs[index - 1]).toMatch(/Nobody has explained why\.$/)
    expect(paragraphs[index + 1]).toBe('² A Reply to the Harbour Master (Alder, 1932), p. 7.')
    const start = text.indexOf('¹ Minutes')
    expect(pagesOf(content).findLast((page) => page.start <= start)?.label).toBe('11')
    expect(text).toContain('as a matter of rents.¹ What followed')
  })

  it('leaves out running heads that alternate, and the numbers of pages', async () => {
    const { leftOut, text } = await imported(fixture)
    expect(leftOut).toEqual([
      ...['Studies in Local History', '11', 'The Bridge at Alder', '12'],
      ...['Studies in Local History', '13', 'The Bridge at Alder', '14'],
    ])
    expect(text).not.toContain('Studies in Local History')
  })

  it('reads a list', async () => {
    const { content } = await imported(fixture)
    const list = content.content?.find(({ type }) => type === 'bulletList')
    expect(list?.content?.map(canonicalTextOf)).toEqual([
      'who asked for the first inspection;',
      'whether the railway paid for it;',
      'why the minutes of 1931 are missing.³',
    ])
  })

  it('calls pages by the numbers that are printed on them', async () => {
    const { content } = await imported(fixture)
    expect([...new Set(pagesOf(content).map(({ label }) => label))]).toEqual([
      '11',
      '12',
      '13',
      '14',
    ])
  })

  it('tells how far it is', async () => {
    const told: string[] = []
    await importPdf(
      { kind: 'file', name: 'a.pdf', bytes: fixture, address: null },
      { onProgress: ({ done, of }) => told.push(`${done}/${of}`) },
    )
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4'])
  })

  it('leaves the bytes as they are', async () => {
    const bytes = fixture.slice()
    await read(bytes)
    expect(bytes).toEqual(fixture)
  })
})

describe('importPdf, pages', () => {
  const page = (text: string) => ({ content: drawText(text, { y: 300 }) })

  it('calls them as the file does', async () => {
    const { content } = await imported({
      pages: [page('Preface.'), page('One.'), page('Two.')],
      catalog: '/PageLabels << /Nums [0 << /S /r /St 14 >> 1 << /S /D /P (A-) >>] >>',
    })
    expect(pagesOf(content).map(({ label }) => label)).toEqual(['xiv', 'A-1', 'A-2'])
  })

  it('calls them by their place in the file where it gives no names', async () => {
    const { content } = await imported({ pages: [page('One.'), page('Two.')] })
    expect(pagesOf(content)).toEqual([
      { start: 0, label: '1' },
      { start: 6, label: '2' },
    ])
  })
})

const sentence = 'The relationship will outlast the war that brought them together.'

describe('importPdf, lines and words', () => {
  const onePage = (content: string, entries = ''): MadePdf => ({ pages: [{ content, entries }] })

  it.each<[name: string, content: string, text: string]>([
    [
      'a number above the line with its word',
      drawText('In 1914', { y: 200 }) +
        drawText('3', { x: 105.3, y: 196, size: 7 }) +
        drawText('it began.', { x: 112, y: 200 }),
      'In 1914³ it began.',
    ],
    [
      'a large initial with its line',
      drawText('T', { y: 228, size: 40 }) +
        drawLines(['he first line of it,', 'the second and', 'the third.'], { x: 98, y: 200 }),
      'The first line of it, the second and the third.',
    ],
    [
      'words that are drawn one by one, in any order',
      drawText('together.', { x: 113, y: 200 }) +
        drawText('drawn', { x: 82, y: 200 }) +
        drawText('All', { x: 66, y: 200 }),
      'All drawn together.',
    ],
    [
      'letters that are set apart',
      `BT /F1 11 Tf 6 Tc 1 0 0 1 72 600 Tm (ABSTRACT) Tj 0 Tc ET\n${drawText(sentence, { y: 280 })}`,
      `ABSTRACT\n\n${sentence}`,
    ],
    [
      'bold text that is drawn twice',
      drawText('Twice', { y: 200 }) + drawText('Twice', { x: 72.3, y: 200 }),
      'Twice',
    ],
    [
      'signs of lists from Symbol',
      drawText('\x95 one', { y: 200 }) + drawText('\x95 two', { y: 214 }),
      'one\n\ntwo',
    ],
  ])('reads %s', async (_, content, text) => {
    expect((await imported(onePage(content))).text).toBe(text)
  })

  it.each([90, 180, 270])('reads a page that is turned by %i degrees', async (turn) => {
    const lines = [sentence, 'And it goes on.']
    const { text } = await imported(onePage(drawLines(lines, { y: 300 }), `/Rotate ${turn}`))
    expect(text).toContain(sentence)
  })

  it('keeps everything where all there is looks like running heads', async () => {
    const head = drawText('Studies in Local History', { y: 40, size: 8 })
    const { text } = await imported({ pages: [{ content: head }, { content: head }] })
    expect(text).toContain('Studies in Local History')
  })

  it('leaves out a watermark, so that it can be brought back', async () => {
    const watermark = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (DRAFT) Tj ET\n'
    const { text, leftOut } = await imported(onePage(watermark + drawText(sentence, { y: 300 })))
    expect(text).toBe(sentence)
    expect(leftOut).toEqual(['DRAFT'])
  })

  it('reads emphasis', async () => {
    const { content } = await imported(
      onePage(
        drawText('So it', { y: 200 }) +
          drawText('must', { x: 98, y: 200, font: 'F3' }) +
          drawText('be.', { x: 121, y: 200 }),
      ),
    )
    expect(content.content?.[0]?.content?.slice(1)).toEqual([
      { type: 'text', text: 'So it ' },
      { type: 'text', text: 'must', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' be.' },
    ])
  })

  it('reads Korean whose font is not in the file', async () => {
    const hangul = Array.from('북한과 러시아', (sign) =>
      sign.charCodeAt(0).toString(16).padStart(4, '0'),
    ).join('')
    const { text } = await imported({
      pages: [{ content: `BT /F9 12 Tf 1 0 0 1 72 600 Tm <${hangul}> Tj ET`, fonts: '/F9 10 0 R' }],
      objects: [
        '<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [11 0 R] >>',
        '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /DW 1000 /FontDescriptor 12 0 R >>',
        '<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [0 -148 1001 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>',
      ],
    })
    expect(text).toBe('북한과 러시아')
  })
})

describe('importPdf, what a file says of itself', () => {
  const pages = [{ content: drawText(sentence, { y: 300 }) }]

  it('takes title, authors and language', async () => {
    const { metadata } = await imported({
      pages,
      info: '/Title (Ties that last) /Author (Ana Ruiz; Bo Lind)',
      catalog: '/Lang (en-GB)',
    })
    expect(metadata).toMatchObject({
      title: 'Ties that last',
      authors: ['Ana Ruiz', 'Bo Lind'],
      language: 'en-GB',
      publishedOn: null,
    })
  })

  it.each([
    'Microsoft Word - draft7.docx',
    'draft7.docx',
    'Untitled',
    'Document1',
    'C:\\\\temp\\\\report.indd',
    'report_final.pdf',
  ])('takes “%s” for no title', async (title) => {
    expect((await imported({ pages, info: `/Title (${title})` })).metadata.title).toBeNull()
  })

  it('says when the file was made, and claims nothing of when it was published', async () => {
    const made = async (date: string) =>
      (await imported({ pages, info: `/CreationDate (${date})` })).notes
    expect(await made('D:20241025120000Z')).toEqual([
      'The file was made on 25 October 2024; it does not say when its text was published.',
    ])
    expect(await made('D:202410')).toEqual([
      'The file was made in October 2024; it does not say when its text was published.',
    ])
    expect(await made('D:19700101000000Z')).toEqual([])
    expect(await made('yesterday')).toEqual([])
  })
})

describe('importPdf, what cannot be read', () => {
  const page = { content: drawText(sentence, { y: 300 }) }
  const pictured = { content: 'q 500 0 0 700 40 40 cm /Im1 Do Q' }
  const whole = buildPdf({ pages: [page] })

  it.each<[name: string, pdf: MadePdf | Uint8Array, message: RegExp]>([
    ['a scan', { pages: [pictured, pictured] }, /holds no text: its pages are pictures.*OCR/],
    ['blank pages', { pages: [{ content: '' }] }, /holds no text: its pages are blank/],
    ['what is no PDF', new TextEncoder().encode(`%PDF-1.7 ${sentence}`), /damaged or incomplete/],
    ['nothing but a beginning', whole.slice(0, 60), /damaged or incomplete/],
    ['a locked file', encryptPdf(whole, 'secret'), /locked with a password/],
    [
      'more pages than can be read',
      { pages: Array.from({ length: 2001 }, () => ({ content: '' })) },
      /2,001 pages\. Up to 2,000/,
    ],
    [
      'a page with a million pieces of text',
      {
        pages: [
          {
            content: deflateSync(
              `BT /F1 9 Tf ${'1 0 0 1 72 700 Tm (a) Tj 1 0 0 1 300 90 Tm (b) Tj '.repeat(500_000)}ET`,
            ),
            filter: '/Filter /FlateDecode',
          },
        ],
      },
      /more than 100,000 pieces of text/,
    ],
    [
      'content that is packed a thousand times',
      {
        pages: [
          { content: deflateSync(Buffer.alloc(300_000_000, ' ')), filter: '/Filter /FlateDecode' },
        ],
      },
      /holds more than 200 MB/,
    ],
    [
      'content that is packed twice',
      {
        pages: [
          {
            content: deflateSync(deflateSync(Buffer.alloc(300_000_000, ' '))),
            filter: '/Filter [/FlateDecode /FlateDecode]',
          },
        ],
      },
      /holds more than 200 MB/,
    ],
  ])('refuses %s', async (_, pdf, message) => {
    const started = performance.now()
    expect(await refusal(pdf)).toMatch(message)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('reads a file that is encrypted for everybody to read', async () => {
    expect((await imported(encryptPdf(whole, ''))).text).toBe(sentence)
  })

  it('reads what is left of a file without its end', async () => {
    const pdf = buildPdf({ pages: [page, page] })
    expect((await imported(pdf.slice(0, -30))).text).toContain(sentence)
  })

  it('names the pages that are pictures', async () => {
    const { notes } = await imported({ pages: [page, pictured, page, pictured, { content: '' }] })
    expect(notes).toEqual([
      'Pages 2 and 4 hold no text: pictures of text have to be recognised first (OCR).',
    ])
  })

  it('never shows what fonts without letters draw', async () => {
    const garbled = {
      content:
        'BT /F9 12 Tf 1 0 0 1 72 600 Tm <0037004b00480003005a0044005500030048005100470056> Tj 0 -14 Td <0037004b0048000300550048004f00440057004c00520051> Tj ET',
      fonts: '/F9 10 0 R',
    }
    const objects = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Some /Encoding /Identity-H /DescendantFonts [11 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Some /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 12 0 R >>',
      '<< /Type /FontDescriptor /FontName /ABCDEF+Some /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ]
    expect(await refusal({ pages: [garbled], objects })).toMatch(/do not say which letters/)
    const { notes, text } = await imported({ pages: [page, garbled], objects })
    expect(notes).toEqual(['Page 2 is left out: its fonts do not say which letters they draw.'])
    expect(text).toBe(sentence)
  })
})

describe('importPdf, text from right to left', () => {
  it.each<[file: string, paragraphs: string[]]>([
    [
      'hebrew.pdf',
      [
        'היחסים בין קוריאה הצפונית לרוסיה',
        'יש פרשנים הסבורים כי היחסים בין קוריאה הצפונית לרוסיה יימשכו גם לאחר המלחמה. אחרים טוענים כי המניעים של שתי המדינות הם עסקיים בלבד, כפי שנכתב ב-The Diplomat בשנת 2023. מוסקבה זקוקה לפגזים ופיונגיאנג זקוקה למזון.',
        'סין עוקבת בשקט אחר היחסים הללו (עד 25 באוקטובר 2024 לא פורסמה כל תגובה). הפרשנים מעריכים שהשתיקה לא תימשך זמן רב.',
      ],
    ],
    [
      'arabic.pdf',
      [
        'العلاقات بين كوريا الشمالية وروسيا',
        'يرى بعض المحللين أن العلاقات بين كوريا الشمالية وروسيا ستستمر بعد انتهاء الحرب. ويقول آخرون إن دوافع البلدين تجارية بحتة كما جاء في The Diplomat عام 2023. تحتاج موسكو إلى القذائف وتحتاج بيونغ يانغ إلى الغذاء.',
      ],
    ],
  ])('reads every word of %s in order', async (file, paragraphs) => {
    const bytes = new Uint8Array(readFileSync(`tests/fixtures/import/${file}`))
    expect((await imported(bytes)).paragraphs).toEqual(paragraphs)
  })
})
