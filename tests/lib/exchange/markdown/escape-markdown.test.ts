import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { marked } from 'marked'
import { expect, it } from 'vitest'
import { inlineMarkdown, quoteMarkdown } from '@/lib/exchange/markdown/escape-markdown'

const { document } = new JSDOM().window

/** What a reader of the rendered Markdown sees, and which elements it is made of. */
function render(markdown: string) {
  document.body.innerHTML = marked.parse(markdown, { async: false })
  for (const lineBreak of document.querySelectorAll('br')) lineBreak.after('\n')
  const elements = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)
  return { text: squeeze(document.body.textContent ?? ''), elements: new Set(elements) }
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

const markup = [
  ...'\\`*_{}[]<>#|~^$=&%@:-+1.)( ab\t"\'!\n/',
  ...['http://x.y', 'www.a_b.c', 'a@b.c', '<b>', '&amp;', '![', '](', '---', '===', '\n\n', '%%'],
]

const arbitraryText = fc
  .array(fc.constantFrom(...markup), { maxLength: 25 })
  .map((parts) => parts.join('').trim())

it('shows a quotation word for word, whatever it contains', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { text: shown, elements } = render(quoteMarkdown(text))
      expect(shown).toBe(squeeze(text))
      expect([...elements].filter((name) => !['BLOCKQUOTE', 'P', 'BR'].includes(name))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

it('makes no table of a line that looks like the rule under its head', () => {
  const { text, elements } = render(quoteMarkdown('a\n:-'))
  expect(text).toBe('a :-')
  expect(elements).toEqual(new Set(['BLOCKQUOTE', 'P', 'BR']))
})

it('shows a heading word for word, whatever it contains', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { text: shown, elements } = render(`## ${inlineMarkdown(text)}`)
      expect(shown).toBe(squeeze(text))
      expect([...elements]).toEqual(['H2'])
    }),
    { numRuns: 1000 },
  )
})

it('leaves ordinary prose as it is', () => {
  const prose = 'It “will likely” last: 5% more, not-so-simple (see below).'
  expect(inlineMarkdown(prose)).toBe(prose)
})
