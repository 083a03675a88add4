import { describe, expect, it } from 'vitest'
import type { Source } from '@/lib/documents/import/source'
import type { PreviewBlock } from '@/lib/documents/import/source-preview'
import { readSource } from '@/lib/import-worker/read-source'
import { readSourceInWorker } from '@/lib/import-worker/read-source-in-worker'
import type { SourceReading } from '@/lib/import-worker/source-reading'
import { sha256 } from '@/lib/text/sha256'

const bytes = (text: string) => new TextEncoder().encode(text)
const pasted = (text: string): Source => ({ kind: 'paste', text, html: null })
const file = (name: string, text: string, address: string | null = null): Source => ({
  ...{ kind: 'file', name, bytes: bytes(text), address },
})

const sentences = 'The relationship will likely stay strictly transactional for years. '.repeat(8)
const page = `<!doctype html><html lang="en"><head><title>Shells for oil</title></head><body>
  <nav><a href="/">Home</a></nav><article><h1>Shells for oil</h1>
  <p>${sentences}</p><p>${sentences}</p><script>alert(1)</script></article></body></html>`

async function read(source: Source): Promise<SourceReading> {
  const reading = await readSource(source, () => {})
  if (!reading.ok) throw new Error(reading.message)
  return reading
}

const blocksOf = ({ blocksJson }: SourceReading): PreviewBlock[] =>
  JSON.parse(new TextDecoder().decode(blocksJson))

describe('readSource', () => {
  it('shows pasted text as it will read', async () => {
    const reading = await read(pasted('One.\n\nTwo 👩‍🔬 three.'))
    expect(blocksOf(reading)).toEqual([
      {
        node: { type: 'paragraph', content: [{ type: 'text', text: 'One.' }] },
        ...{ isKept: true, html: '<p>One.</p>', words: 1 },
      },
      {
        node: { type: 'paragraph', content: [{ type: 'text', text: 'Two 👩‍🔬 three.' }] },
        ...{ isKept: true, html: '<p>Two 👩‍🔬 three.</p>', words: 2 },
      },
    ])
    expect(reading).toMatchObject({
      ...{ method: 'paste', notes: [], textSha256: sha256('One.\n\nTwo 👩‍🔬 three.') },
      metadata: { title: '', authors: [], publishedOn: null, url: null, language: 'en' },
    })
  })

  it.each([
    ['“It is unlikely,” said 김민수.', 'en'],
    ['Россия и КНДР сближаются, пишет IISS.', ''],
    ['조러 관계는 거래적이다.', ''],
  ])('takes no text of another script for English: %s', async (text, language) => {
    expect((await read(pasted(text))).metadata.language).toBe(language)
  })

  it('keeps the article of a page, and shows nothing that could run', async () => {
    const reading = await read(file('page.html', page))
    expect(reading.metadata.title).toBe('Shells for oil')
    const kept = blocksOf(reading).filter(({ isKept }) => isKept)
    expect(kept.map(({ html }) => html).join('')).not.toMatch(/script|alert|Home/)
  })

  it('knows where a page was fetched, unless the page says better', async () => {
    const address = 'https://example.org/shells?utm_source=a'
    expect((await read(file('page.html', page, address))).metadata.url).toBe(address)
    const canonical = page.replace(
      '<title>',
      '<link rel="canonical" href="https://example.org/shells"><title>',
    )
    expect((await read(file('page.html', canonical, address))).metadata.url).toBe(
      'https://example.org/shells',
    )
  })

  it('cuts what a source says of itself to what the fields hold', async () => {
    const long = page.replace('Shells for oil</title>', `${'Shells '.repeat(1000)}</title>`)
    const { metadata } = await read(file('page.html', long))
    expect(metadata.title.length).toBeLessThanOrEqual(500)
    expect(metadata.title).toMatch(/^Shells /)
  })

  it.each<[string, Source, RegExp]>([
    ['nothing', pasted(''), /There is no text in it/],
    ['white space', pasted(' \n\n \u00a0'), /There is no text in it/],
    ['an empty page', file('a.html', '<html></html>'), /text/],
    ['a picture', file('a.png', '\u0089PNG'), /cannot be loaded/],
    ['more than one document holds', pasted(`${'语'.repeat(1000)}\n\n`.repeat(4500)), /more than/],
  ])('refuses %s in plain words', async (_, source, message) => {
    const reading = await readSource(source, () => {})
    expect(reading.ok ? 'it was read' : reading.message).toMatch(message)
  })
})

describe('readSourceInWorker', () => {
  it('reads as readSource does, in another process', async () => {
    const source = file('page.html', page)
    expect(await readSourceInWorker(source)).toEqual(await read(source))
  })

  it('hands refusals on', async () => {
    expect(await readSourceInWorker(pasted(''))).toMatchObject({ ok: false })
  })
})
