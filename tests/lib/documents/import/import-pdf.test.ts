import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { importPdf } from '@/lib/documents/import/import-pdf'
import { contentOfBlocks, pagesOf } from '@/lib/documents/pages'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { buildPdf, drawText, type MadePdf } from '@/tests/support/build-pdf'

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
