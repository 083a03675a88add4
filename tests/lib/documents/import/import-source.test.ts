import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { importSource } from '@/lib/documents/import/import-source'
import type { Source } from '@/lib/documents/import/source'
import { isValidContent } from '@/lib/editor/is-valid-content'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const file = (name: string, text: string): Source => ({
  ...{ kind: 'file', name, bytes: bytesOf(text), address: null },
})
const paste = (text: string): Source => ({ kind: 'paste', text, html: null })

async function imported(source: Source) {
  const result = await importSource(source)
  if (!result.ok) throw new Error(result.message)
  const blocks = result.blocks.filter(({ isKept }) => isKept)
  const content = { type: 'doc', content: blocks.map(({ node }) => node) }
  expect(isValidContent(content)).toBe(true)
  return { ...result, content, text: canonicalTextOf(content) }
}

const refusal = async (source: Source) => {
  const result = await importSource(source)
  return result.ok ? null : result.message
}

const sentence =
  'The relationship between both countries will outlast the war that brought them together.'
const paragraphs = Array.from(
  { length: 12 },
  (_, index) => `Point ${index}. ${sentence} ${sentence}`,
)

const page = `<!doctype html><html lang="en-GB"><head>
<title>Ties that last | The Paper</title>
<meta property="og:title" content="Ties that last">
<meta property="og:site_name" content="The Paper">
<meta property="og:description" content="Why it is no short story.">
<meta name="author" content="By Ana Ruiz">
<meta property="article:published_time" content="2024-10-25T23:30:00-04:00">
<link rel="canonical" href="https://paper.example/ties">
<script>document.write('no')</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<aside><p>Subscribe to our newsletter.</p></aside>
<article><h1>Ties that last</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
<p>See <a href="/other">another</a> and <a href="https://x.example/">one more</a>, of the same kind and tone.</p></article>
<footer><p>Copyright The Paper. All rights reserved.</p></footer></body></html>`

describe('importSource, a page of HTML', () => {
  it('keeps the article, every word of it, and nothing of the page', async () => {
    const { text } = await imported(file('page.html', page))
    for (const paragraph of paragraphs) expect(text).toContain(paragraph)
    expect(text).not.toMatch(/Subscribe|Home|Copyright|document\.write/)
  })

  it('finds what the page says about itself', async () => {
    expect((await imported(file('page.html', page))).metadata).toEqual({
      title: 'Ties that last',
      standfirst: 'Why it is no short story.',
      authors: ['Ana Ruiz'],
      publisher: 'The Paper',
      publishedOn: '2024-10-25',
      url: 'https://paper.example/ties',
      language: 'en-GB',
    })
  })

  it('keeps links to the web, also those that were relative', async () => {
    const { content } = await imported(file('page.html', page))
    expect(JSON.stringify(content)).toContain('"href":"https://paper.example/other"')
    expect(JSON.stringify(content)).toContain('"href":"https://x.example/"')
  })

  it('keeps everything when the article cannot be told from the rest', async () => {
    const { text } = await imported(
      file('a.html', '<nav>Home</nav><h1>Short</h1><p>One.</p><p>Two.</p><ul><li>Three'),
    )
    expect(text).toContain('Short\n\nOne.\n\nTwo.\n\nThree')
  })

  it('reads HTML in a text file as HTML', async () => {
    expect((await imported(file('page.txt', page))).text).not.toContain('<p>')
  })
})

describe('importSource, text and Markdown', () => {
  it('keeps pasted text', async () => {
    const { text, method, encoding } = await imported(paste('One.\r\n\r\nTwo  words.\n'))
    expect(text).toBe('One.\n\nTwo  words.')
    expect([method, encoding]).toEqual(['paste', null])
  })

  it('does not take pasted angle brackets for elements', async () => {
    expect((await imported(paste('<p>a</p> & 1 < 2'))).text).toBe('<p>a</p> & 1 < 2')
  })

  it('reads Markdown', async () => {
    const { text, metadata, method } = await imported(
      file(
        'a.md',
        '# Title\n\nOne *two* [three](https://x.example).\n\n- a\n- b\n\n| h | i |\n|-|-|\n| j | k |\n\n```\ncode\n```\n',
      ),
    )
    expect(text).toBe('Title\n\nOne two three.\n\na\n\nb\n\nh\n\ni\n\nj\n\nk\n\ncode')
    expect([metadata.title, method]).toEqual(['Title', 'md'])
  })
})

describe('importSource refuses, and says what to do', () => {
  it.each<[name: string, source: Source, message: RegExp]>([
    ['nothing', paste(''), /no text/],
    ['white space', paste(' \n\u00a0\n'), /no text/],
    ['an empty file', file('a.docx', ''), /empty.*choose/i],
    ['HTML without text', file('a.html', '<script>x</script><img>'), /no text/],
    ['a text of six million characters', paste('a'.repeat(6_000_000)), /5,000,000/],
    ['a file of 51 MB', file('a.txt', 'a'.repeat(51 * 2 ** 20)), /51 MB.*50 MB/],
    ['HTML of 21 MB', file('a.html', 'a '.repeat(10_500_000)), /20 MB/],
    ['Word that is none', file('a.docx', 'PK'), /damaged.*save it again/],
    ['an older kind of Word', file('a.odt', 'x'), /\.odt.*save it as \.docx/],
    ['a PDF that is cut off', file('a.PDF', '%PDF-1.7'), /damaged or incomplete/],
    ['such a PDF by another name', file('a.txt', '%PDF-1.7'), /damaged or incomplete/],
    ['a picture', file('a.png', 'x'), /\.png.*paste/],
    ['a kind that every object has', file('a.constructor', 'Text'), /\.constructor.*paste/],
    [
      'bytes',
      {
        ...{ kind: 'file', name: 'a.txt', address: null },
        bytes: Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
      },
      /no plain text/,
    ],
    ['deep HTML', file('a.html', '<div>'.repeat(100_000)), /nested too deep/],
    ['HTML that is deep enough to harm', file('a.html', '<div>'.repeat(400)), /nested too deep/],
    ['deep HTML in a closed form', file('a.html', `${'<ul><li>'.repeat(300)}a`), /nested too deep/],
    ['deep HTML behind stray end tags', file('a.html', '<div></x>'.repeat(100_000)), /too deep/],
    [
      'deep HTML behind end tags that close nothing',
      file('a.html', `${'<i>'.repeat(9)}<div>${'</i>'.repeat(9)}`.repeat(1100)),
      /nested too deep/,
    ],
    ['deep Markdown', file('a.md', `${'> '.repeat(20_000)}a`), /nested too deep/],
    [
      'deep Markdown that can still be rendered',
      file('a.md', `${'> '.repeat(300)}a`),
      /nested too deep/,
    ],
  ])('%s', async (_, source, message) => {
    expect(await refusal(source)).toMatch(message)
  })

  it('bears nesting that people write', async () => {
    expect((await imported(file('a.html', `${'<div>'.repeat(100)}deep`))).text).toBe('deep')
  })

  it.each([
    ['drawings whose tags close themselves', '<svg><path d="M0 0"/><path d="M1 1" /></svg>'],
    ['tags in scripts and comments', '<script>s = "<div><div>"</script><!-- <div><div> -->'],
  ])('takes %s for no nesting', async (_, html) => {
    expect((await imported(file('a.html', `<p>Words.</p>${html.repeat(1000)}`))).text).toBe(
      'Words.',
    )
  })

  it('keeps everything of a page with more elements side by side than can be searched', async () => {
    const rules = '<hr>'.repeat(40_000)
    const { text } = await imported(file('a.html', `${rules}<p>${'word '.repeat(100)}</p>`))
    expect(text).toMatch(/^word word/)
  })

  it('bears lone surrogates and control characters', async () => {
    expect((await imported(paste('a\ud800b\u0000c'))).text).toBe('a\ufffdbc')
  })
})
