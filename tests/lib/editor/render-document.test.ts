import { DOMSerializer } from '@tiptap/pm/model'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { EditorNode } from '@/lib/documents/document'
import { renderDocument } from '@/lib/editor/render-document'
import { documentSchema } from '@/lib/editor/schema'
import { arbitraryContent } from '@/tests/support/arbitrary-content'

const { document } = new JSDOM().window

/** What ProseMirror itself renders into a DOM. */
function renderedByProseMirror(content: EditorNode): HTMLElement {
  const fragment = documentSchema.nodeFromJSON(content).content
  const target = document.createElement('div')
  DOMSerializer.fromSchema(documentSchema).serializeFragment(fragment, { document }, target)
  target.normalize()
  return target
}

/** What a browser makes of our HTML. */
function renderedByUs(content: EditorNode): HTMLElement {
  const target = document.createElement('div')
  target.innerHTML = renderDocument(content)
  return target
}

const docOf = (...content: EditorNode[]): EditorNode => ({ type: 'doc', content })

describe('renderDocument', () => {
  it('renders the elements that ProseMirror renders, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const ours = renderedByUs(content)
        const theirs = renderedByProseMirror(content)
        expect(ours.innerHTML).toBe(theirs.innerHTML)
        expect(ours.isEqualNode(theirs)).toBe(true)
      }),
    )
  })

  it('escapes text and attributes', () => {
    const html = renderDocument(
      docOf({
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: '<script>alert("1")</script> & more',
            marks: [{ type: 'link', attrs: { href: 'https://x.org/"onclick="alert(1)' } }],
          },
        ],
      }),
    )
    expect(html).toContain('&lt;script&gt;alert("1")&lt;/script&gt; &amp; more')
    expect(html).toContain('href="https://x.org/&quot;onclick=&quot;alert(1)"')
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' jAvascript:alert(1)',
    '/relative',
    'file:///etc',
  ])('renders no address for %s', (href) => {
    const marks = [{ type: 'link', attrs: { href } }]
    const html = renderDocument(
      docOf({ type: 'paragraph', content: [{ type: 'text', text: 'x', marks }] }),
    )
    expect(html).toContain('href=""')
  })

  it('keeps marks open around neighbours that share them', () => {
    const bold = { type: 'bold' }
    const italic = { type: 'italic' }
    const html = renderDocument(
      docOf({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: [bold] },
          { type: 'text', text: 'b', marks: [bold, italic] },
          { type: 'text', text: 'c' },
        ],
      }),
    )
    expect(html).toBe('<p><strong>a<em>b</em></strong>c</p>')
  })

  it('renders tables, code and breaks', () => {
    const html = renderDocument(
      docOf(
        { type: 'codeBlock', attrs: { language: 'js' }, content: [{ type: 'text', text: '\na' }] },
        { type: 'horizontalRule' },
        { type: 'paragraph', content: [{ type: 'hardBreak' }] },
      ),
    )
    expect(html).toBe('<pre><code class="language-js">\na</code></pre><hr><p><br></p>')
  })
})
