import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { readText } from '@/lib/documents/import/html/read-page'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'
import { everyBlock, requireRead } from '@/tests/support/read-blocks'

const contentOf = (html: string) => everyBlock(requireRead(readText(html)))
const cell = (text: string, spans = 'colspan="1" rowspan="1"') => `<td ${spans}><p>${text}</p></td>`

const cases: [name: string, html: string, rendered: string][] = [
  ['paragraphs', '<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
  ['text without a block', 'a <b>b</b>', '<p>a <strong>b</strong></p>'],
  ['text between blocks', '<div>a<p>b</p>c</div>', '<p>a</p><p>b</p><p>c</p>'],
  ['white space that HTML does not show', '<p> a\n   b </p>', '<p>a b</p>'],
  [
    'space across elements',
    '<p>a <b> b</b> <i>c </i> d</p>',
    '<p>a <strong>b</strong> <em>c </em>d</p>',
  ],
  [
    'indents of any kind as none',
    '<p>&nbsp;&nbsp;a <b>b&nbsp;</b> &nbsp;</p><p>　　第一段</p>',
    '<p>a <strong>b</strong></p><p>第一段</p>',
  ],
  ['spaces of no break', '<p>10&nbsp;000</p>', '<p>10&nbsp;000</p>'],
  [
    'no places where a word may be broken',
    '<p>demo&shy;cracy, demo<wbr>cratic</p>',
    '<p>democracy, democratic</p>',
  ],
  ['white space of code', '<pre>a\n  b\n</pre>', '<pre><code>a\n  b</code></pre>'],
  [
    'lines of code in elements',
    '<pre><div>a</div><div>b<br>c</div></pre>',
    '<pre><code>a\nb\nc</code></pre>',
  ],
  ['headings', '<h1>a</h1><h6>b</h6>', '<h1>a</h1><h6>b</h6>'],
  ['headings with blocks in them', '<h2><div>a</div><div>b</div></h2>', '<h2>a b</h2>'],
  [
    'headings that fold what is under them',
    '<h2><button>a</button></h2><p>b</p>',
    '<h2>a</h2><p>b</p>',
  ],
  ['line breaks', '<p>a <br> b<br></p>', '<p>a<br>b</p>'],
  ['two line breaks as the end of a paragraph', 'a<br>b<br> <br>c', '<p>a<br>b</p><p>c</p>'],
  [
    'nested lists',
    '<ul><li>a<ol start=2><li>b</ol></ul>',
    '<ul><li><p>a</p><ol start="2"><li><p>b</p></li></ol></li></ul>',
  ],
  [
    'lists that stand in lists where they belong into an item',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
  ],
  [
    'the number of the first item',
    '<ol><li value="7">a</ol>',
    '<ol start="7"><li><p>a</p></li></ol>',
  ],
  [
    'no item without words',
    '<ul><li>a<li> <li>b</ul>',
    '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
  ],
  ['a list of articles as articles', '<ul><li><h2>a</h2><p>b</p></li></ul>', '<h2>a</h2><p>b</p>'],
  ['quotations', '<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
  [
    'quotations within quotations',
    '<blockquote>a<blockquote><p>b</p></blockquote></blockquote>',
    '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>',
  ],
  [
    'quotation marks that browsers draw',
    '<p>He said <q>no <q>yes</q></q>.</p>',
    '<p>He said “no ‘yes’”.</p>',
  ],
  [
    'tables',
    '<table><caption>d</caption><thead><tr><th colspan=2>a<tbody><tr><td>b<td>c</table>',
    `<p>d</p><table><tbody><tr><th colspan="2" rowspan="1"><p>a</p></th></tr><tr>${cell('b')}${cell('c')}</tr></tbody></table>`,
  ],
  [
    'the foot of a table at its end',
    '<table><tfoot><tr><td>c<td>d</tfoot><tr><td rowspan=2>a<td></table>',
    `<table><tbody><tr>${cell('a', 'colspan="1" rowspan="2"')}${cell('')}</tr><tr>${cell('c')}${cell('d')}</tr></tbody></table>`,
  ],
  [
    'a table that lays out a page as what it holds',
    '<table><tr><td>a<td><table><tr><td>b<td>c</table></table>',
    `<p>a</p><table><tbody><tr>${cell('b')}${cell('c')}</tr></tbody></table>`,
  ],
  ['a table of single cells as blocks', '<table><tr><td><p>a<p>b</table>', '<p>a</p><p>b</p>'],
  [
    'a table of one column',
    '<table><tr><td>a<tr><td><p>b</table>',
    `<table><tbody><tr>${cell('a')}</tr><tr>${cell('b')}</tr></tbody></table>`,
  ],
  [
    'a column that lays out a page as what it holds',
    '<table><tr><td>a<tr><td><p>b<p>c</table>',
    '<p>a</p><p>b</p><p>c</p>',
  ],
  ['lists of definitions', '<dl><dt>a<dd>b<dd><p>c</p></dl>', '<p>a</p><p>b</p><p>c</p>'],
  ['what is folded', '<details><summary>a</summary>b</details>', '<p>a</p><p>b</p>'],
  [
    'raised and lowered text',
    '<p>CO<sub>2</sub><sup>1</sup></p>',
    '<p>CO<sub>2</sub><sup>1</sup></p>',
  ],
  [
    'emphasis by style',
    '<p><span style="font-weight:700;font-style:italic">a</span> <span style="vertical-align:super">b</span></p>',
    '<p><strong><em>a</em></strong> <sup>b</sup></p>',
  ],
  ['no emphasis that a style takes back', '<p><b style="font-weight:normal">a</b></p>', '<p>a</p>'],
  ['struck text', '<p><del>a</del> <ins>b</ins></p>', '<p><s>a</s> b</p>'],
  ['code in a line', '<p>a <b><code>b</code></b></p>', '<p>a <code>b</code></p>'],
  [
    'emphasis around blocks',
    '<b><p>a</p><p>b</p></b>',
    '<p><strong>a</strong></p><p><strong>b</strong></p>',
  ],
  ['ruby', '<p><ruby>漢<rt>かん</rt></ruby></p>', '<p>漢(かん)</p>'],
  [
    'ruby with brackets of its own',
    '<p><ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby></p>',
    '<p>漢（かん）</p>',
  ],
  [
    'formulas',
    '<p><math><msup><mi>x</mi><mn>2</mn></msup><mfrac><mn>1</mn><mn>2</mn></mfrac><annotation>x^2</annotation></math></p>',
    '<p>x<sup>2</sup>1/2</p>',
  ],
  ['captions', '<figure><img alt="b"><figcaption>a</figcaption></figure>', '<p>a</p>'],
  [
    'descriptions of pictures without caption',
    '<p>a</p><img src=x alt="A tank  in a street">',
    '<p>a</p><p>A tank in a street</p>',
  ],
  [
    'descriptions before the line they stand in',
    '<p>a <img alt="A tank in a street"> b</p>',
    '<p>A tank in a street</p><p>a b</p>',
  ],
  ['pictures that are letters', '<p>a <img class="emoji" alt="👨‍👩‍👧"> b</p>', '<p>a 👨‍👩‍👧 b</p>'],
  [
    'no names of files',
    '<p>a</p><img alt="IMG_12.jpg"><img alt="counter" width=1 height=1>',
    '<p>a</p>',
  ],
  [
    'no signs of the page',
    '<h2>a<a href="#a">¶</a> <span class="mw-editsection">[edit]</span></h2>',
    '<h2>a</h2>',
  ],
  ['the text of elements that it does not know', '<p>a <u>b</u> <x-y>c</x-y></p>', '<p>a b c</p>'],
  ['blocks in elements that it does not know', '<x-y>a<p>b</p></x-y>', '<p>a</p><p>b</p>'],
  [
    'links, opened the way we open them',
    '<a href="https://x.org/" target=_self class=x onclick="alert(1)">a</a>',
    '<p><a target="_blank" rel="noopener noreferrer nofollow" href="https://x.org/">a</a></p>',
  ],
  [
    'links around blocks',
    '<a href="https://x.org/"><p>a</p></a>',
    '<p><a target="_blank" rel="noopener noreferrer nofollow" href="https://x.org/">a</a></p>',
  ],
  ['no links to scripts', '<p><a href="javascript:alert(1)">a</a></p>', '<p>a</p>'],
  ['no links into our own pages', '<p><a href="/projects">a</a></p>', '<p>a</p>'],
  ['no links into the page itself', '<p><a href="#note-1">a</a></p>', '<p>a</p>'],
  [
    'no scripts, styles, frames and images',
    '<script>x</script><style>x</style><p>a<img src=x onerror="x()"></p><iframe>x</iframe>',
    '<p>a</p>',
  ],
  [
    'nothing that is hidden or filled in',
    '<p hidden>x</p><p class="title sr-only">x</p><p style="display: none">x</p><p>a<span aria-hidden="true">x</span></p><!-- x --><select><option>x</select><textarea>x</textarea><button>x</button><template>x</template>',
    '<p>a</p>',
  ],
  [
    'where pages of the source begin',
    '<p><span data-page-break="xiv"></span>a <b>b<span data-page-break=" A\n1 ">no text</span></b></p>',
    '<p><span role="separator" aria-label="Page xiv" data-page-break="xiv"></span>a <strong>b</strong><span role="separator" aria-label="Page A 1" data-page-break="A 1"></span></p>',
  ],
  ['no page without a number', '<p>a<span data-page-break=" "> b</span></p>', '<p>a b</p>'],
  [
    'emoji, combining marks and right-to-left text',
    '<p>👨‍👩‍👧 e\u0301 היחסים</p>',
    '<p>👨‍👩‍👧 e\u0301 היחסים</p>',
  ],
]

describe('readText', () => {
  it.each(cases)('reads %s', (_, html, rendered) => {
    const content = contentOf(html)
    expect(renderDocument(content)).toBe(rendered)
    expect(isValidContent(content)).toBe(true)
  })

  it('has canonical text, whatever character references say', () => {
    const content = contentOf('<p>a&#0;b&#1;c&#xD800;d&#13;e</p><pre>f\r\ng</pre>')
    expect(canonicalTextOf(content)).toBe('a\ufffdbc\ufffdd e\n\nf\ng')
    expect(isValidContent(content)).toBe(true)
  })

  it('leads links where they led on the page', () => {
    const linksOf = (html: string) => {
      const read = requireRead(readText(html, { address: 'https://paper.example/news/a' }))
      return JSON.stringify(everyBlock(read)).match(/(?<="href":")[^"]+/g)
    }
    expect(linksOf('<a href="b?c">x</a>')).toEqual(['https://paper.example/news/b?c'])
    expect(linksOf('<base href="/z/"><a href="b">x</a>')).toEqual(['https://paper.example/z/b'])
    expect(linksOf('<base href="javascript:"><a href="b">x</a>')).toBeNull()
  })

  it.each([
    ['nothing', '', /no text/],
    [
      'what shows nothing',
      '<hr hidden><p> &nbsp; </p><table><tr><td></table><ul><li></ul>',
      /no text/,
    ],
    ['frames', '<frameset><frame src="a"></frameset>', /frames.*copy/],
    [
      'a table of a million cells',
      '<tr><td>1<td>2'.repeat(500_000),
      /400,000 elements or cells.*paste/,
    ],
    [
      'emphasis that is opened anew in every paragraph',
      `<p>${Array.from({ length: 100 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(10_000)}`,
      /400,000/,
    ],
    ['long HTML', 'a'.repeat(20_000_001), /20 MB.*paste/],
  ])('refuses %s', (_, html, message) => {
    const read = readText(html.startsWith('<tr>') ? `<table>${html}</table>` : html)
    expect(read.ok ? null : read.message).toMatch(message)
  })
})
