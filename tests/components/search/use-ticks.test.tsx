// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lineKey } from '@/components/search/line-key'
import { type Ticks, useTicks } from '@/components/search/use-ticks'
import type { Concordance } from '@/lib/search/concordance'
import { buildDocument } from '@/tests/support/build-material'

let root: Root
let ticks: Ticks
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
})

/** The second word of each of these documents. */
function concordanceOfDocuments(...ids: string[]): Pick<Concordance, 'documents' | 'lines'> {
  const place = { start: 4, end: 9, before: 'The ', words: 'trade', after: '' }
  return {
    documents: ids.map((id) => ({ ...buildDocument({ id }), revisionId: `revision-of-${id}` })),
    lines: ids.map((_, document) => ({ ...place, document, isRightToLeft: false })),
  }
}

function Chosen({ documents, lines }: Pick<Concordance, 'documents' | 'lines'>) {
  ticks = useTicks({ documents, lines }, 'q=trade')
  return null
}

const draw = (concordance: Pick<Concordance, 'documents' | 'lines'>) =>
  act(async () => root.render(<Chosen {...concordance} />))
const tickedDocuments = ({ documents, lines }: Pick<Concordance, 'documents' | 'lines'>) =>
  lines
    .filter((line) => ticks.ticked.has(lineKey({ documents }, line)))
    .map(({ document }) => documents[document]?.id)

it('leaves the ticks at their lines where a document comes before them', async () => {
  const before = concordanceOfDocuments('moscow', 'seoul')
  await draw(before)
  expect(tickedDocuments(before)).toEqual(['moscow', 'seoul'])
  await act(async () => ticks.tick(0, false))
  expect(tickedDocuments(before)).toEqual(['seoul'])
  const after = concordanceOfDocuments('beijing', 'moscow', 'seoul')
  await draw(after)
  expect(tickedDocuments(after)).toEqual(['seoul'])
})
