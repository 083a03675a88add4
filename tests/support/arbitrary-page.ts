import fc from 'fast-check'

/** HTML, and the words that a reader of the page sees, in order. */
export type Page = { html: string; words: readonly string[] }

const word = fc.constantFrom(
  'one',
  'two',
  'Grün',
  '三',
  'не',
  'שלום',
  '10\u00a0km',
  'e\u0301',
  '&amp;',
  '&lt;b&gt;',
)

const seen: Record<string, string> = { '&amp;': '&', '&lt;b&gt;': '<b>' }

const join = (parts: Page[], separator = ''): Page => ({
  html: parts.map(({ html }) => html).join(separator),
  words: parts.flatMap(({ words }) => words),
})

const wrap = (tag: string, { html, words }: Page, attributes = ''): Page => ({
  html: `<${tag}${attributes}>${html}</${tag}>`,
  words,
})

const words: fc.Arbitrary<Page> = fc.array(word, { minLength: 1, maxLength: 4 }).map((known) => ({
  html: ` ${known.join(' ')} `,
  words: known.flatMap((name) => (seen[name] ?? name).split(/\s+/)),
}))

/** What nobody sees, or does harm. */
const unseen: fc.Arbitrary<Page> = fc
  .constantFrom(
    '<script>unseen</script>',
    '<style>unseen</style>',
    '<!-- unseen -->',
    '<p hidden>unseen</p>',
    '<span style="display:none">unseen</span>',
    '<img src="x" onerror="unseen()">',
    '<input value="unseen">',
    '<svg><text>unseen</text></svg>',
  )
  .map((html) => ({ html, words: [] }))

const attributes = fc.constantFrom(
  '',
  ' class="sidebar"',
  ' onclick="unseen()"',
  ' style="color:red"',
  ' id="comments"',
)

const { block } = fc.letrec<{ inline: Page; inlines: Page; block: Page; blocks: Page }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    unseen,
    fc.constant({ html: '<br>', words: [] }),
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'span', 'code', 'sup', 'x-y', 'del', 'small'),
        attributes,
        tie('inlines'),
      )
      .map(([tag, own, inner]) => wrap(tag, inner, own)),
    fc
      .tuple(fc.constantFrom('https://x.example/', 'javascript:unseen()', '/a', '#b'), words)
      .map(([href, inner]) => wrap('a', inner, ` href="${href}"`)),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 4 }).map((parts) => join(parts)),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('inlines').map((inner) => wrap('p', inner)),
    tie('inlines').map((inner) => wrap('h2', inner)),
    tie('inlines').map((inner) => wrap('pre', inner)),
    tie('inlines'),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'section',
          'article',
          'nav',
          'aside',
          'blockquote',
          'figure',
          'footer',
          'span',
          'ins',
        ),
        attributes,
        tie('blocks'),
      )
      .map(([tag, own, inner]) => wrap(tag, inner, own)),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('blocks'), { maxLength: 3 }))
      .map(([tag, items]) => wrap(tag, join(items.map((item) => wrap('li', item))))),
    fc
      .array(fc.array(tie('blocks'), { maxLength: 3 }), { maxLength: 3 })
      .map((rows) =>
        wrap(
          'table',
          join(rows.map((cells) => wrap('tr', join(cells.map((inner) => wrap('td', inner)))))),
        ),
      ),
    fc
      .tuple(tie('inlines'), tie('blocks'))
      .map(([term, inner]) => wrap('dl', join([wrap('dt', term), wrap('dd', inner)]))),
  ),
  blocks: fc.array(tie('block'), { maxLength: 3 }).map((parts) => join(parts)),
}))

const longParagraph = words.chain((few) =>
  fc.constant(wrap('p', join(Array.from({ length: 20 }, () => few)))),
)

/** Enough running text to be taken for an article. */
const article = fc
  .array(longParagraph, { minLength: 4, maxLength: 6 })
  .map((paragraphs) => wrap('article', join(paragraphs)))

/** A page of elements that nest as pages do, with things in it that nobody sees. Half of them hold an article. */
export const arbitraryPage: fc.Arbitrary<Page> = fc
  .tuple(fc.array(block, { maxLength: 6 }), fc.option(article), fc.array(block, { maxLength: 6 }))
  .map(([before, main, after]) =>
    wrap('body', join([...before, ...(main ? [main] : []), ...after], '\n')),
  )
