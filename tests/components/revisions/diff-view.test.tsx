import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DiffView } from '@/components/revisions/diff-view'
import type { PlacedClaim } from '@/components/revisions/touched-claims'
import { type DiffRow, diffRows } from '@/lib/documents/diff-rows'
import { foldRows } from '@/lib/documents/fold-rows'

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `Paragraph ${index}.`).join('\n\n')

function markupOf(
  texts: { old: string; now: string },
  rows: readonly DiffRow[],
  touched: readonly PlacedClaim[] = [],
) {
  return renderToStaticMarkup(
    <DiffView
      oldText={texts.old}
      newText={texts.now}
      rows={rows}
      parts={foldRows(rows)}
      touched={new Map([[0, touched]])}
      language="en"
      hrefOfNew={() => '#text'}
    />,
  )
}

const changed = { old: 'It <b>will</b> last.', now: 'It will not last.' }
const changedRows = diffRows(changed.old, changed.now, [
  { old: { start: 0, end: 3 }, new: { start: 0, end: 3 }, isSame: true },
  { old: { start: 3, end: 14 }, new: { start: 3, end: 11 }, isSame: false },
  { old: { start: 14, end: 20 }, new: { start: 11, end: 17 }, isSame: true },
])

describe('two texts side by side', () => {
  it('have their changed words in del and ins, and the words of people escaped', () => {
    const markup = markupOf(changed, changedRows)
    expect(markup).toContain('<del>&lt;b&gt;will&lt;/b&gt;</del>')
    expect(markup).toContain('<ins>will not</ins>')
  })

  it('name beside a change the claims that it touches, with what became of them', () => {
    const claim = {
      ...{ id: 'claim-12', number: 12, quote: 'It will last', outcome: 'needs-review' as const },
      ...{ was: [], now: [], href: '/there' },
    }
    const markup = markupOf(changed, changedRows, [claim])
    expect(markup).toMatch(/<a[^>]*href="\/there"[^>]*>C-12<\/a>.*needs review/)
  })

  it('fold what did not change, with its count', () => {
    const text = lines(20)
    const rows = diffRows(text, text, [
      {
        old: { start: 0, end: text.length },
        new: { start: 0, end: text.length },
        isSame: true,
      },
    ])
    const markup = markupOf({ old: text, now: text }, rows)
    expect(markup).toContain('Show 20 unchanged paragraphs')
    expect(markup.split('Paragraph 7.')).toHaveLength(2)
  })

  it('lead to the text where far too much is the same to be unfolded', () => {
    const text = lines(400)
    const rows = diffRows(text, text, [
      {
        old: { start: 0, end: text.length },
        new: { start: 0, end: text.length },
        isSame: true,
      },
    ])
    const markup = markupOf({ old: text, now: text }, rows)
    expect(markup).toContain('400 unchanged paragraphs')
    expect(markup).toContain('read them in the text')
    expect(markup).not.toContain('Paragraph 7.')
  })
})
