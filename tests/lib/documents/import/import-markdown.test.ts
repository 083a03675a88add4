import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { importMarkdown } from '@/lib/documents/import/import-markdown'
import { noMetadata } from '@/lib/documents/import/import-result'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { renderDocument } from '@/lib/editor/render-document'

async function read(text: string) {
  const bytes = new TextEncoder().encode(text)
  const imported = await importMarkdown({ kind: 'file', name: 'a.md', bytes, address: null })
  if (!imported.ok) throw new Error(imported.message)
  const content = { type: 'doc', content: imported.blocks.map(({ node }) => node) }
  expect(isValidContent(content)).toBe(true)
  return {
    ...imported,
    text: canonicalTextOf(content),
    html: renderDocument(content).replace(/ (?:colspan|rowspan|target|rel)="[^"]*"/g, ''),
  }
}

describe('importMarkdown', () => {
  it.each([
    [
      'headings and emphasis',
      '# a\n\n*b* **c** ~~d~~ `e`',
      '<h1>a</h1><p><em>b</em> <strong>c</strong> <s>d</s> <code>e</code></p>',
    ],
    [
      'lists in lists',
      '3. a\n   - b\n4. c',
      '<ol start="3"><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ol>',
    ],
    [
      'tables',
      '| a | b |\n|---|---|\n| c | d |',
      '<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>',
    ],
    [
      'quotations and code',
      '> a\n\n```js\nb\n  c\n```',
      '<blockquote><p>a</p></blockquote><pre><code>b\n  c</code></pre>',
    ],
    ['pictures as what they are described by', '![A gate](x.png)', '<p>A gate</p>'],
    [
      'notes, numbered as they are referred to',
      'a[^z] b[^y].\n\n[^y]: Second *note*.\n[^z]: First note,\n    and more of it.\n\nc',
      '<p>a<sup>[1]</sup> b<sup>[2]</sup>.</p><p>c</p><ol><li><p>First note, and more of it.</p></li><li><p>Second <em>note</em>.</p></li></ol>',
    ],
    ['notes that nothing refers to', 'a\n\n[^1]: b', '<p>a</p><ol><li><p>b</p></li></ol>'],
    ['marks that refer to no note', 'a[^1] [^2]', '<p>a[^1] [^2]</p>'],
    [
      'HTML that means something',
      'H<sub>2</sub>O<br>b <a href="https://x.example/">c</a>',
      '<p>H<sub>2</sub>O<br>b <a href="https://x.example/">c</a></p>',
    ],
    [
      'HTML that is not closed, as far as its block',
      '<title>\n\na\n\n<div hidden>\n\nb\n\n<form><select>\n\nc',
      '<p>a</p><p>b</p><p>c</p>',
    ],
    ['HTML in a line that is none', 'a <script>b</script> <plaintext> c', '<p>a b c</p>'],
    ['a line of hyphens', '---\n\na', '<hr><p>a</p>'],
  ])('reads %s', async (_, markdown, html) => {
    expect((await read(markdown)).html).toBe(html)
  })

  it('takes front matter for what the text is, and not for text', async () => {
    const { html, metadata } = await read(
      [
        '---',
        'title: "Who closed: the bridge?" # a comment',
        "subtitle: 'Ninety years''" + " on'",
        'author:',
        '  - name: Ana Ruiz',
        '    email: ana@x.example',
        '  - Ben Okoye',
        'date: 2021-05-04T08:00:00Z',
        'lang: en_GB',
        'url: https://x.example/a',
        'tags: [a, b]',
        'abstract: |',
        '  Not read.',
        '---',
        '# Bridge',
      ].join('\n'),
    )
    expect(html).toBe('<h1>Bridge</h1>')
    expect(metadata).toEqual({
      ...noMetadata,
      title: 'Who closed: the bridge?',
      standfirst: "Ninety years' on",
      authors: ['Ana Ruiz', 'Ben Okoye'],
      publishedOn: '2021-05-04',
      language: 'en-GB',
      url: 'https://x.example/a',
    })
  })

  it.each([
    [
      'authors in brackets',
      'authors: [Ana Ruiz, "Okoye, Ben"]',
      { authors: ['Ana Ruiz', 'Okoye, Ben'] },
    ],
    ['authors in a line', 'author: Ana Ruiz and Ben Okoye', { authors: ['Ana Ruiz', 'Ben Okoye'] }],
    ['no address of anything else', 'url: javascript:alert(1)', { url: null }],
    ['the heading where no title is given', 'lang: de', { title: 'A', language: 'de' }],
  ])('finds %s', async (_, yaml, found) => {
    expect((await read(`---\n${yaml}\n---\n# A\n`)).metadata).toMatchObject(found)
  })

  it.each([
    ['text between two rules', '---\nThis is a text, and no field.\n---\nb'],
    ['rules around nothing', '---\n---\nb'],
  ])('takes for no front matter %s', async (_, markdown) => {
    expect((await read(markdown)).html).toContain('<hr>')
  })

  it('keeps every word of any text, once', async () => {
    const word = fc.integer({ min: 1000, max: 9999 }).map((number) => `w${number}`)
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((known) => known.join(' '))
    const line = fc
      .array(
        fc.tuple(
          fc.constantFrom(
            '_',
            '*__*',
            '**__**',
            '`__`',
            '[__](https://x.example)',
            '<sup>__</sup>',
            '__[^n]',
          ),
          words,
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.map(([mark, text]) => mark.replace(/__?/, text)).join(' '))
    const block = fc
      .tuple(
        fc.constantFrom('', '# ', '> ', '- ', '1. ', '[^n]: ', '<div>', '| a |\n|---|\n| '),
        line,
      )
      .map(([mark, text]) => mark + text)
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        const markdown = blocks.join('\n\n')
        const { text } = await read(markdown)
        expect(wordsIn(text)).toEqual(wordsIn(markdown))
      }),
    )
  })
})

const wordsIn = (text: string) => (text.match(/w\d{4}/g) ?? []).sort()
