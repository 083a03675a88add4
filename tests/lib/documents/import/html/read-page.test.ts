import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { readPage } from '@/lib/documents/import/html/read-page'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { arbitraryPage } from '@/tests/support/arbitrary-page'
import { everyBlock, requireRead } from '@/tests/support/read-blocks'

const sentence =
  'The relationship between both countries will outlast the war that brought them together.'
const paragraphs = Array.from(
  { length: 12 },
  (_, index) => `<p>Point ${index}. ${sentence} ${sentence}</p>`,
)

/** The blocks of a page, those that are left out in brackets. */
function outline(html: string): string[] {
  return requireRead(readPage(html)).blocks.map(({ node, isKept }) => {
    const text = canonicalTextOf({ type: 'doc', content: [node] })
      .replace(/\n+/g, ' / ')
      .slice(0, 24)
    return isKept ? text : `[${text}]`
  })
}

const points = paragraphs.map((_, index) => `Point ${index}. The relationship`.slice(0, 24))

describe('readPage', () => {
  it('keeps the article, and has every other block of the page in its place', () => {
    const html = `<body><header>The Paper</header><nav><ul><li>Home<li>World</ul></nav>
      <div class="content"><article><h1>Ties</h1>${paragraphs.slice(0, 6).join('')}
      <aside class="newsletter"><p>Subscribe now.</p></aside>${paragraphs.slice(6).join('')}</article></div>
      <div class="sidebar related"><h3>Most read</h3><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul></div>
      <footer>All rights reserved.</footer>`
    expect(outline(html)).toEqual([
      ...['[The Paper]', '[Home / World]', 'Ties'],
      ...points.slice(0, 6),
      '[Subscribe now.]',
      ...points.slice(6),
      ...['[Most read]', '[One / Two]', '[All rights reserved.]'],
    ])
  })

  it.each([
    [
      'what the page marks as such',
      '<nav>Home</nav><h1>A</h1><p>One.<footer>Imprint</footer>',
      ['[Home]', 'A', 'One.', '[Imprint]'],
    ],
    [
      'no footer of a part of the text',
      '<section><p>One.<footer>Two</footer></section>',
      ['One.', 'Two'],
    ],
    ['parts by their role', '<div role="navigation">Home</div><p>One.', ['[Home]', 'One.']],
    ['comments', '<p>One.<div id="comments"><p>First!</div>', ['One.', '[First!]']],
    ['nothing where all is marked so', '<nav><p>One.</nav>', ['One.']],
    [
      'no form that holds the whole page',
      '<form><p>One.</p><nav>Home</nav></form>',
      ['One.', '[Home]'],
    ],
  ])('leaves out of a short page %s', (_, html, expected) => {
    expect(outline(html)).toEqual(expected)
  })

  it('keeps all of a page of which the article would be too small a part', () => {
    const [few, many] = [paragraphs.slice(0, 4), paragraphs.slice(4)]
    const html = `<article>${few.join('')}</article><div class="sidebar">${many.join('')}</div>`
    expect(outline(html)).toEqual(points)
  })

  it('says where the article could not be told from the rest', () => {
    const notesOn = (html: string) => requireRead(readPage(html)).notes
    expect(notesOn(`<article>${paragraphs.join('')}</article>`)).toEqual([])
    expect(notesOn('<nav>Home</nav><p>One.')).toEqual([
      expect.stringMatching(/all of the page is kept/),
    ])
  })

  it('does not take teasers of other articles for running text', () => {
    const teaser = (index: number) => `<p><a href="/${index}">${sentence}</a> Yesterday.</p>`
    const teasers = Array.from({ length: 20 }, (_, index) => teaser(index)).join('')
    const html = `<article>${paragraphs.slice(0, 5).join('')}</article><div class="more">${teasers}</div>`
    const kept = outline(html).filter((text) => !text.startsWith('['))
    expect(kept).toEqual(points.slice(0, 5))
  })

  it('reads a page of 20,000 paragraphs in seconds', () => {
    const html = `<article>${'<p>One <b>two</b> <i>three</i> <a href="/x">four</a>, five.</p>'.repeat(20_000)}</article>`
    const startMs = performance.now()
    expect(requireRead(readPage(html)).blocks).toHaveLength(20_000)
    expect(performance.now() - startMs).toBeLessThan(15_000)
  })
})

describe('readPage, of any page', () => {
  it('has every word that can be seen in one block, in order, and none glued to another', () => {
    fc.assert(
      fc.property(arbitraryPage, ({ html, words }) => {
        const read = readPage(html)
        const text = read.ok ? canonicalTextOf(everyBlock(read)) : ''
        expect(text.split(/\s+/).filter(Boolean)).toEqual(words)
      }),
    )
  })

  it('makes what a document can hold, with nothing in it that does anything', () => {
    fc.assert(
      fc.property(arbitraryPage, ({ html }) => {
        const read = readPage(html)
        if (!read.ok) return
        const content = everyBlock(read)
        expect(isValidContent(content)).toBe(true)
        expect(JSON.stringify(content)).not.toMatch(/javascript:|onclick|<script|unseen/i)
      }),
    )
  })

  it('leaves out only whole blocks: what is kept and what is not is all of it', () => {
    fc.assert(
      fc.property(arbitraryPage, ({ html }) => {
        const read = readPage(html)
        if (!read.ok) return
        const texts = read.blocks.map(({ node }) =>
          canonicalTextOf({ type: 'doc', content: [node] }),
        )
        expect(texts.filter(Boolean).join('\n\n')).toBe(canonicalTextOf(everyBlock(read)))
      }),
    )
  })
})
