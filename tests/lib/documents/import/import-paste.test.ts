import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { importPaste } from '@/lib/documents/import/import-paste'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'

async function read(html: string | null, text = '') {
  const imported = await importPaste({ kind: 'paste', text, html })
  if (!imported.ok) throw new Error(imported.message)
  const content = { type: 'doc', content: imported.blocks.map(({ node }) => node) }
  expect(isValidContent(content)).toBe(true)
  return { ...imported, html: renderDocument(content), text: canonicalTextOf(content) }
}

const item = (level: number, sign: string, text: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`

const fromWord = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`

describe('importPaste', () => {
  it.each([
    [
      'paragraphs of Word',
      "<p class=MsoNormal>a <b style='mso-bidi-font-weight:normal'>b</b><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>",
      '<p>a <strong>b</strong></p>',
    ],
    [
      'lists of Word',
      `${item(1, '1.', 'a')}${item(2, '·', 'b')}${item(2, '·', 'c')}${item(1, '2.', 'd')}`,
      '<ol><li><p>a</p><ul><li><p>b</p></li><li><p>c</p></li></ul></li><li><p>d</p></li></ol>',
    ],
    [
      'lists of Word that go on after a paragraph',
      `${item(1, '3)', 'a')}<p class=MsoNormal>b</p>${item(1, '4)', 'c')}`,
      '<ol start="3"><li><p>a</p></li></ol><p>b</p><ol start="4"><li><p>c</p></li></ol>',
    ],
    [
      'titles and quotations of Word',
      '<p class=MsoTitle>a</p><p class=MsoQuote>b</p>',
      '<h1>a</h1><blockquote><p>b</p></blockquote>',
    ],
    [
      'notes of Word',
      '<p class=MsoNormal>a<a href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></p>',
      '<p>a<sup>[1]</sup></p>',
    ],
    [
      'nothing that Word hides',
      "<p class=MsoNormal>a<span style='mso-hide:all;display:none'>b</span></p>",
      '<p>a</p>',
    ],
    [
      'text of Google Docs',
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">a </span><span style="font-weight:700;font-style:italic">b</span></p><ul><li aria-level="1"><p role="presentation"><span>c</span></p></li><ul><li aria-level="2"><p role="presentation">d</p></li></ul></ul></b>',
      '<p>a <strong><em>b</em></strong></p><ul><li><p>c</p><ul><li><p>d</p></li></ul></li></ul>',
    ],
    [
      'cells of a spreadsheet',
      '<table><!--StartFragment--><tr><td>1930<td>41,200</tr><!--EndFragment--></table>',
      '<table><tbody><tr><td colspan="1" rowspan="1"><p>1930</p></td><td colspan="1" rowspan="1"><p>41,200</p></td></tr></tbody></table>',
    ],
    [
      'lines of an editor of code',
      '<div style="white-space: pre;"><div><span>a</span></div><div><span>  b</span></div></div>',
      '<pre><code>a\n  b</code></pre>',
    ],
    [
      'a part of a page',
      '<meta charset="utf-8"><span style="color: rgb(0,0,0); display: inline !important">a</span> <a href="https://x.example/" onclick="x()">b</a><script>c</script>',
      '<p>a <a target="_blank" rel="noopener noreferrer nofollow" href="https://x.example/">b</a></p>',
    ],
  ])('reads %s', async (_, html, expected) => {
    expect((await read(fromWord(html))).html).toBe(expected)
    expect((await read(html)).html).toBe(expected)
  })

  it('has no name of its own, but that of its only heading', async () => {
    const { metadata, method } = await read('<title>x</title><h1>Ties</h1><p>a</p>')
    expect([metadata.title, method]).toEqual(['Ties', 'paste'])
  })

  it.each([
    ['is not there', null],
    ['holds nothing', '<meta charset="utf-8"><img src="x">'],
    ['holds a part of the words', '<p>One</p>'],
    ['cannot be read', '<div>'.repeat(10_000)],
  ])('takes the plain text where the formatted text %s', async (_, html) => {
    const { text, notes } = await read(html, 'One two three.\n\nFour <b>five</b>.')
    expect(text).toBe('One two three.\n\nFour <b>five</b>.')
    expect(notes).toHaveLength(html === null ? 0 : 1)
  })
})
