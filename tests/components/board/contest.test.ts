import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { parseBoardSearch } from '@/components/board/board-search'
import { boardViewOf } from '@/components/board/board-view'
import { Contest } from '@/components/board/contest'
import type { Hidable } from '@/lib/comparison/view'
import { buildClaim, buildDocument, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const question = buildQuestion()
const snapshot = buildSnapshot({
  documents: [buildDocument({ id: 'first' })],
  questions: [question],
  claims: [buildClaim({ number: 1, documentId: 'first', positions: { 'question-1': 'no' } })],
})

function wordsFor(hides: Hidable[]): string {
  const view = boardViewOf(snapshot, question, parseBoardSearch({}), hides)
  return renderToStaticMarkup(createElement(Contest, { view })).replace(/<[^>]+>/g, '|')
}

describe('the head of a board', () => {
  it('says how contested the question is', () => {
    const words = wordsFor(['sources'])
    expect(words).toContain('|1 document takes a position, none against it.|')
    expect(words).toContain('|No two claims oppose each other.|')
  })

  it('says beside the count that verdicts are hidden', () => {
    expect(wordsFor(['verdicts'])).toContain(
      '|No two claims oppose each other. · Others’ verdicts are hidden|',
    )
  })

  it('says so only as far as one has read while what others read is hidden', () => {
    const words = wordsFor(['readings'])
    expect(words).toContain(
      '|1 document takes a position, none against it, as far as you have read.|',
    )
    expect(words).toContain(
      '|No two claims oppose each other, as far as you have read. · Others’ readings are hidden|',
    )
  })
})
