import { describe, expect, it } from 'vitest'
import { cruxMarkdown } from '@/components/crux/crux-markdown'
import { cruxViewOf } from '@/components/crux/crux-view'
import { moreClaimsWords } from '@/components/crux/crux-words'
import { withOrigin } from '@/components/crux/with-origin'
import { buildClaim, buildDocument } from '@/tests/support/build-material'
import { buildSnapshot, councilText, passageOf } from '@/tests/support/build-snapshot'

const snapshot = buildSnapshot()
const slugs = (search: Record<string, string>, of = snapshot) =>
  cruxViewOf(of, search).compared?.documents.map(({ slug }) => slug)

describe('the documents compared', () => {
  it('are those of the address, in its order', () => {
    expect(slugs({ a: 'council', b: 'diplomat' })).toEqual(['council', 'diplomat'])
  })

  it.each([
    ['there is no address', {}],
    ['one is not there', { a: 'none', b: 'council' }],
    ['both are the same', { a: 'council', b: 'council' }],
  ])('are those with the most pairs where %s', (_, search) => {
    expect(slugs(search)?.toSorted()).toEqual(['council', 'diplomat'])
  })

  it('are the first two where nothing opposes, and none of fewer', () => {
    expect(slugs({}, buildSnapshot({ claims: [] }))).toEqual(['diplomat', 'council'])
    const alone = buildSnapshot({ documents: [buildDocument()], claims: [] })
    expect(cruxViewOf(alone, {}).compared).toBeNull()
  })
})

describe('the page as Markdown', () => {
  const markdownOf = (of = snapshot) => {
    const view = cruxViewOf(of, { a: 'diplomat', b: 'council' })
    if (!view.compared) throw new Error('the project has two documents')
    return cruxMarkdown(view.project, view.compared)
  }

  it('has the first parting, both quotes, their links and what came of the pair', () => {
    const markdown = withOrigin(markdownOf(), 'http://localhost:3000')
    expect(markdown).toContain('# Where The Diplomat 2023 and Atlantic Council 2024 part')
    expect(markdown).toContain('The first question on which they part: **Will it last?**')
    expect(markdown).toContain('> will likely stay strictly transactional')
    expect(markdown).toContain(
      '[C-1](<http://localhost:3000/projects/a-project/documents/diplomat#claim-1>)',
    )
    expect(markdown).toContain('[C-1 against C-2](<http://localhost:3000/projects/a-project/pairs/')
  })

  it('shows hostile words as they are, and takes none for a link', () => {
    const claim = buildClaim({
      ...{ number: 2, documentId: 'council', positions: { 'question-1': 'yes' } },
      passages: [passageOf(`${councilText} [x](</y>) # <b>`, '[x](</y>) # <b>', 'council')],
    })
    const claims = snapshot.claims.map((known) => (known.number === 2 ? claim : known))
    const markdown = markdownOf(buildSnapshot({ claims }))
    expect(markdown).toContain('> \\[x\\](\\</y>) \\# \\<b>')
    expect(withOrigin(markdown, 'http://a')).toContain('> \\[x\\](\\</y>) \\# \\<b>')
  })
})

it('says how many more claims say the same', () => {
  expect([1, 2, 3].map(moreClaimsWords)).toEqual([
    null,
    '1 more claim says so',
    '2 more claims say so',
  ])
})
