import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { EditorNode } from '@/lib/documents/document'
import { blocksFromHtml } from '@/lib/editor/blocks-from-html'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'

const cases: [name: string, html: string, rendered: string][] = [
  ['paragraphs', '<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['text without a block', 'a <b>b</b>', '<p>a <strong>b</strong></p>'],
  ['white space that HTML does not show', '<p> a\n   b </p>', '<p>a b</p>'],
  ['white space of code', '<pre>a\n  b</pre>', '<pre><code>a\n  b</code></pre>'],
  ['headings', '<h1>a</h1><h6>b</h6>', '<h1>a</h1><h6>b</h6>'],
  ['line breaks', '<p>a<br>b</p>', '<p>a<br>b</p>'],
  [
    'nested lists',
    '<ul><li>a<ol start=2><li>b</ol></ul>',
    '<ul><li><p>a</p><ol start="2"><li><p>b</p></li></ol></li></ul>',
  ],
  ['quotations', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
  [
    'tables',
    '<table><thead><tr><th colspan=2>a<tbody><tr><td>b<td>c</table>',
    '<table><tbody><tr><th colspan="2" rowspan="1"><p>a</p></th></tr><tr><td colspan="1" rowspan="1"><p>b</p></td><td colspan="1" rowspan="1"><p>c</p></td></tr></tbody></table>',
  ],
  ['the text of elements that it does not know', '<p>a <u>b</u> <x-y>c</x-y></p>', '<p>a b c</p>'],
  [
    'links, opened the way we open them',
    '<a href="https://x.org/" target=_self class=x onclick="alert(1)">a</a>',
    '<p><a target="_blank" rel="noopener noreferrer nofollow" href="https://x.org/">a</a></p>',
  ],
  ['no links to scripts', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
  ['no links into our own pages', '<p><a href="/projects">a</a></p>', '<p>a</p>'],
  [
    'no scripts, styles, frames and images',
    '<script>x</script><style>x</style><p>a<img src=x onerror="x()"></p>',
    '<p>a</p>',
  ],
  [
    'where pages of the source begin',
    '<p><span data-page-break="xiv"></span>a <b>b<span data-page-break=" A\n1 ">no text</span></b></p>',
    '<p><span role="doc-pagebreak" aria-label="Page xiv" data-page-break="xiv"></span>a <strong>b<span role="doc-pagebreak" aria-label="Page A 1" data-page-break="A 1"></span></strong></p>',
  ],
  ['no page without a number', '<p>a<span data-page-break=" "> b</span></p>', '<p>a b</p>'],
  [
    'emoji, combining marks and right-to-left text',
    '<p>👨‍👩‍👧 e\u0301 היחסים</p>',
    '<p>👨‍👩‍👧 e\u0301 היחסים</p>',
  ],
]

const contentFromHtml = (html: string): EditorNode => ({
  type: 'doc',
  content: blocksFromHtml(html).map(({ node }) => node),
})

describe('blocksFromHtml', () => {
  it.each(cases)('reads %s', (_, html, rendered) => {
    const content = contentFromHtml(html)
    expect(renderDocument(content)).toBe(rendered)
    expect(isValidContent(content)).toBe(true)
  })

  it('has canonical text, whatever character references say', () => {
    const content = contentFromHtml('<p>a&#0;b&#1;c&#xD800;d&#13;e</p><pre>f\r\ng</pre>')
    expect(canonicalTextOf(content)).toBe('a\ufffdbc\ufffdd e\n\nf\ng')
    expect(isValidContent(content)).toBe(true)
  })

  it('is made of plain objects, which alone can be sent to a page', () => {
    const content = contentFromHtml('<h2>a</h2><p><a href="https://example.org">b</a></p>')
    const parts = [content, ...(content.content ?? [])]
    const objects = parts.flatMap((part) => [
      part,
      part.attrs,
      part.content?.[0]?.marks?.[0]?.attrs,
    ])
    for (const object of objects.filter((known) => known !== undefined)) {
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
    }
  })

  it('tells what is left out from what is kept, block by block, and takes loose text together', () => {
    const blocks = blocksFromHtml(
      '<nav data-left-out><p>a</p><p>b</p></nav>c <b>d</b><ul><li>e</ul> \n<p></p>',
    )
    expect(
      blocks.map(({ node, isKept }) => [canonicalTextOf({ type: 'doc', content: [node] }), isKept]),
    ).toEqual([
      ['a', false],
      ['b', false],
      ['c d', true],
      ['e', true],
    ])
  })

  it('runs no script', () => {
    contentFromHtml('<script>globalThis.ran = true</script><p onload="globalThis.ran = true">a</p>')
    expect(Reflect.has(globalThis, 'ran')).toBe(false)
  })
})
