import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { importSource, type Source } from '@/lib/documents/import/import-source'
import { contentOfImport } from '@/lib/editor/content-of-import'
import { isValidContent } from '@/lib/editor/is-valid-content'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const file = (name: string, text: string): Source => ({ kind: 'file', name, bytes: bytesOf(text) })

function imported(source: Source, scope?: 'article' | 'everything') {
  const result = importSource(source, scope ? { scope } : {})
  if (!result.ok) throw new Error(result.message)
  const content = contentOfImport(result.body)
  expect(isValidContent(content)).toBe(true)
  return { ...result, content, text: canonicalTextOf(content) }
}

const refusal = (source: Source) => {
  const result = importSource(source)
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
  it('keeps the article, every word of it, and nothing of the page', () => {
    const { text, report } = imported(file('page.html', page))
    for (const paragraph of paragraphs) expect(text).toContain(paragraph)
    expect(text).not.toMatch(/Subscribe|Home|Copyright|document\.write/)
    expect(report.scope).toBe('article')
  })

  it('says what it dropped', () => {
    const { report } = imported(file('page.html', page))
    expect(report.dropped).toEqual([
      'Home World',
      'Subscribe to our newsletter.',
      'Copyright The Paper. All rights reserved.',
    ])
    expect(report.totalWordCount).toBeGreaterThan(report.keptWordCount)
  })

  it('keeps everything that can be seen when asked to', () => {
    const { text, report } = imported(file('page.html', page), 'everything')
    expect(text).toMatch(/^Home World\n\nSubscribe to our newsletter\.\n\nTies that last/)
    expect(text).not.toContain('document.write')
    expect(report).toMatchObject({ scope: 'everything', dropped: [] })
    expect(report.keptWordCount).toBe(report.totalWordCount)
  })

  it('finds what the page says about itself', () => {
    expect(imported(file('page.html', page)).metadata).toEqual({
      title: 'Ties that last',
      standfirst: 'Why it is no short story.',
      authors: ['Ana Ruiz'],
      publisher: 'The Paper',
      publishedOn: '2024-10-25',
      url: 'https://paper.example/ties',
      language: 'en-GB',
    })
  })

  it('keeps links to the web, also those that were relative', () => {
    const { content } = imported(file('page.html', page))
    expect(JSON.stringify(content)).toContain('"href":"https://paper.example/other"')
    expect(JSON.stringify(content)).toContain('"href":"https://x.example/"')
  })

  it('keeps everything when the article cannot be told from the rest', () => {
    const { text, report } = imported(
      file('a.html', '<nav>Home</nav><h1>Short</h1><p>One.</p><p>Two.</p><ul><li>Three'),
    )
    expect(report.scope).toBe('everything')
    expect(text).toContain('Short\n\nOne.\n\nTwo.\n\nThree')
  })

  it('reads HTML in a text file as HTML', () => {
    expect(imported(file('page.txt', page)).text).not.toContain('<p>')
  })
})

describe('importSource, text and Markdown', () => {
  it('keeps pasted text', () => {
    const { text, method, report } = imported({ kind: 'paste', text: 'One.\r\n\r\nTwo  words.\n' })
    expect(text).toBe('One.\n\nTwo  words.')
    expect([method, report.keptWordCount, report.encoding]).toEqual(['paste', 3, null])
  })

  it('does not take pasted angle brackets for elements', () => {
    expect(imported({ kind: 'paste', text: '<p>a</p> & 1 < 2' }).text).toBe('<p>a</p> & 1 < 2')
  })

  it('reads Markdown', () => {
    const { text, metadata, method } = imported(
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
    ['nothing', { kind: 'paste', text: '' }, /no text/],
    ['white space', { kind: 'paste', text: ' \n\u00a0\n' }, /no text/],
    ['an empty file', file('a.txt', ''), /no text/],
    ['HTML without text', file('a.html', '<script>x</script><img>'), /no text/],
    ['a text of 11 MB', { kind: 'paste', text: 'a'.repeat(11 * 2 ** 20) }, /11 MB.*10 MB/],
    ['a file of 11 MB', file('a.txt', 'a'.repeat(11 * 2 ** 20)), /11 MB.*10 MB/],
    ['HTML of 4 MB', file('a.html', '<p>a</p>'.repeat(500_000)), /3 MB/],
    ['Word', file('a.docx', 'PK'), /Word, PDF and EPUB.*paste/],
    ['PDF', file('a.PDF', '%PDF-1.7'), /Word, PDF and EPUB.*paste/],
    ['PDF by another name', file('a.txt', '%PDF-1.7'), /no plain text.*paste/],
    ['a picture', file('a.png', ''), /\.png.*paste/],
    ['a kind that every object has', file('a.constructor', 'Text'), /\.constructor.*paste/],
    [
      'bytes',
      {
        kind: 'file',
        name: 'a.txt',
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
  ])('%s', (_, source, message) => {
    expect(refusal(source)).toMatch(message)
  })

  it('bears nesting that people write', () => {
    expect(imported(file('a.html', `${'<div>'.repeat(100)}deep`)).text).toBe('deep')
  })

  it.each([
    ['drawings whose tags close themselves', '<svg><path d="M0 0"/><path d="M1 1" /></svg>'],
    ['tags in scripts and comments', '<script>s = "<div><div>"</script><!-- <div><div> -->'],
  ])('takes %s for no nesting', (_, html) => {
    expect(imported(file('a.html', `<p>Words.</p>${html.repeat(1000)}`)).text).toBe('Words.')
  })

  it('keeps everything of a page with more elements than can be searched', () => {
    const rules = '<hr>'.repeat(20_000)
    const { report } = imported(file('a.html', `${rules}<p>${'word '.repeat(100)}</p>`))
    expect(report).toMatchObject({ scope: 'everything', dropped: [] })
  })

  it('bears lone surrogates and control characters', () => {
    expect(imported({ kind: 'paste', text: 'a\ud800b\u0000c' }).text).toBe('a\ufffdbc')
  })
})
