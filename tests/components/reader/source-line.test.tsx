import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SourceLine } from '@/components/reader/source-line'
import type { RevisionSource } from '@/lib/documents/document'

const source: RevisionSource = {
  ...{ fileName: 'Annual <report>.pdf', mediaType: 'application/pdf', byteLength: 2_340_000 },
  ...{ sha256: 'a'.repeat(64), address: null },
}

function drawn(fields: Partial<RevisionSource> | null) {
  const revision = {
    ...{ number: 2, createdAt: '2026-11-26T04:00:00.000Z' },
    source: fields && { ...source, ...fields },
  }
  return renderToStaticMarkup(
    <SourceLine project="a-project" document="a-document" revision={revision} />,
  )
}

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, '')

describe('the line on where a text came from', () => {
  it('names the file, its size, and the way to its bytes', () => {
    const html = drawn({})
    expect(wordsOf(html)).toBe('From Annual &lt;report&gt;.pdf, 2.3 MB · Download the original')
    expect(html).toContain(
      'href="/api/v1/projects/a-project/documents/a-document/revisions/2/original"',
    )
  })

  it('names the address and the day of a page', () => {
    const html = drawn({ address: 'https://example.org/a?b=c' })
    expect(wordsOf(html)).toContain('Read from https://example.org/a?b=c on 26 November 2026')
    expect(html).toContain('href="https://example.org/a?b=c"')
  })

  it('leads to no address that a link may not lead to', () => {
    expect(drawn({ address: 'javascript:alert(1)' })).not.toContain('href="javascript')
  })

  it('is not there for what was pasted', () => {
    expect(drawn(null)).toBe('')
  })
})
