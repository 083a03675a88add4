import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { isValidContent } from '@/lib/editor/is-valid-content'
import { readArticle } from '@/prisma/seed/read-article'
import { articleCases } from '@/tests/prisma/seed/article-cases'

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

function linesOf(raw: string): string[] {
  return raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Takes the furniture out of the lines of a page, each piece once, in order; a piece that is not there throws. */
function withoutFurniture(lines: string[], furniture: { line: number; words: string }[]) {
  const kept = lines.map((line) => ({ line }))
  for (const { line, words } of furniture) {
    const entry = kept[line - 1]
    if (!entry?.line.startsWith(words)) throw new Error(`Line ${line} does not begin “${words}”`)
    entry.line = entry.line.slice(words.length)
  }
  return kept.map(({ line }) => line).filter((line) => line !== '')
}

describe.each(articleCases)('$slug', ({ slug, rawFile, furniture, headings }) => {
  const raw = read(`../../fixtures/articles/${rawFile}`)
  const article = readArticle(read(`../../../prisma/seed/russia-north-korea/articles/${slug}.md`))
  const text = canonicalTextOf(article.content)

  it('is the page without its furniture: nothing else is left out and no word is changed', () => {
    const whole = [article.title, article.standfirst, ...text.split('\n\n')]
    expect(withoutFurniture(linesOf(raw), furniture)).toEqual(whole.filter((line) => line !== ''))
  })

  it('holds no line of the furniture as a block of its own', () => {
    const blocks = new Set(text.split('\n\n'))
    expect(furniture.filter(({ words }) => blocks.has(words))).toEqual([])
  })

  it('knows its headings from its paragraphs', () => {
    const found = article.content.content?.filter(({ type }) => type === 'heading')
    expect(found?.map((heading) => canonicalTextOf({ type: 'doc', content: [heading] }))).toEqual(
      headings,
    )
  })

  it('is content that the editor can show', () => {
    expect(isValidContent(article.content)).toBe(true)
  })
})
