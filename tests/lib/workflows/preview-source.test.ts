import { expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { InvalidInput } from '@/lib/errors'
import { previewSource } from '@/lib/workflows/preview-source'

type Source = Parameters<typeof previewSource>[0]

const bytes = (text: string) => new TextEncoder().encode(text)
const source = (fields: Partial<Source>): Source => ({
  ...{ method: 'paste', bytes: bytes(''), fileName: '' },
  ...fields,
})

const sentences = 'The relationship will likely stay strictly transactional for years. '.repeat(8)
const page = `<!doctype html><html lang="en"><head><title>Shells for oil</title></head><body>
  <nav><a href="/">Home</a></nav><article><h1>Shells for oil</h1>
  <p>${sentences}</p><p>${sentences}</p><script>alert(1)</script></article></body></html>`

it('shows pasted text as it will read', async () => {
  const preview = await previewSource(source({ bytes: bytes('One.\n\nTwo 👩‍🔬.') }))
  expect(preview).toMatchObject({
    ...{ html: '<p>One.</p><p>Two 👩‍🔬.</p>', keptWords: 2, sourceWords: 2 },
    metadata: { title: '', authors: [], publishedOn: null, language: 'en' },
  })
  expect(canonicalTextOf(preview.content)).toBe('One.\n\nTwo 👩‍🔬.')
})

it.each([
  ['“It is unlikely,” said 김민수.', 'en'],
  ['Россия и КНДР сближаются, пишет IISS.', ''],
  ['조러 관계는 거래적이다.', ''],
])('takes no text of another script for English: %s', async (text, language) => {
  const preview = await previewSource(source({ bytes: bytes(text) }))
  expect(preview.metadata.language).toBe(language)
})

it('leaves the furniture of a page out', async () => {
  const article = await previewSource(
    source({ method: 'html', fileName: 'page.html', bytes: bytes(page) }),
  )
  expect(article.metadata.title).toBe('Shells for oil')
  expect(article.html).not.toMatch(/script|alert|Home/)
})

it.each<[string, Partial<Source>, string]>([
  ['nothing', {}, 'There is no text in it'],
  ['a kind for later', { method: 'txt', fileName: 'a.docx', bytes: bytes('PK') }, 'Word, PDF'],
  [
    'bytes that are no text',
    { method: 'txt', fileName: 'a.txt', bytes: Uint8Array.from({ length: 900 }, (_, i) => i % 7) },
    'text',
  ],
  ['an empty page', { method: 'html', fileName: 'a.html', bytes: bytes('<html></html>') }, 'text'],
])('refuses %s in plain words', async (_, fields, message) => {
  const refused = previewSource(source(fields))
  await expect(refused).rejects.toThrow(InvalidInput)
  await expect(refused).rejects.toThrow(message)
})
