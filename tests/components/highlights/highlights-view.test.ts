import { describe, expect, it } from 'vitest'
import { highlightsViewOf, parseHighlight } from '@/components/highlights/highlights-view'
import { bareClaimsByDocument } from '@/lib/claim-list/bare-claims'
import { listClaims } from '@/lib/claim-list/list-claims'
import { blindSnapshot } from '@/lib/comparison/blind'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, councilText, diplomatText, passageOf } from '@/tests/support/build-snapshot'

const bare = (number: number, documentId: string, text: string, quote: string) =>
  buildClaim({ number, documentId, passages: [passageOf(text, quote, documentId)] })

const base = buildSnapshot()
const snapshot = {
  ...base,
  claims: [
    ...base.claims,
    bare(21, 'council', councilText, 'after the war ends'),
    bare(22, 'council', councilText, 'It would be wrong'),
    bare(23, 'diplomat', diplomatText, 'Moscow needs shells'),
    { ...bare(24, 'diplomat', diplomatText, 'shells'), archivedAt: '2026-02-01T00:00:00.000Z' },
  ],
}

const viewOf = (material: typeof snapshot) =>
  highlightsViewOf('a-project', listClaims(material, bareClaimsByDocument))

describe('the list of highlights', () => {
  it('has those that nobody filled in or archived, by document and as they come in its text', () => {
    const { groups, total, waiting } = viewOf(snapshot)
    const shown = groups.map(({ slug, highlights }) => [
      slug,
      highlights.map(({ number }) => number),
    ])
    expect(shown).toContainEqual(['council', [22, 21]])
    expect(waiting.map(({ number }) => number)).not.toContain(24)
    expect(total).toBe(waiting.length)
    expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length)
  })

  it('leads to each of them', () => {
    const found = viewOf(snapshot).waiting.find(({ number }) => number === 23)
    expect(found).toMatchObject({
      href: '/projects/a-project/highlights?claim=23',
      quote: 'Moscow needs shells',
      document: { slug: 'diplomat' },
    })
  })

  it('has none whose words are hidden from whoever looks', () => {
    const blind = blindSnapshot(snapshot, { annotator: 'Nobody yet', hides: ['readings'] })
    expect(viewOf({ ...snapshot, ...blind }).waiting).toEqual([])
  })
})

it.each([
  ['12', 12],
  ['0', null],
  ['-1', null],
  ['1e3', null],
  ['1234567890', null],
  [undefined, null],
  [['1', '2'], null],
])('%s in the address is %s', (value, number) => {
  expect(parseHighlight(value)).toBe(number)
})
