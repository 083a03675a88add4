import { expect, it } from 'vitest'
import { alignTexts } from '@/lib/anchoring/align-texts'
import { alignedRevisions } from '@/lib/comparison/aligned-revisions'
import { newestOf, passagesIn, revisionsOfDocument } from '@/lib/comparison/document-revisions'
import { buildClaim, buildPassage } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const at = (revisionId: string, start: number) =>
  buildPassage({ revisionId, start, end: start + 5, exact: `quote${start}` })

it('gives the texts of one document by age, its claims in use, and where those stood', () => {
  const whole = buildSnapshot()
  const first = whole.revisions.find(({ documentId }) => documentId === 'diplomat')
  if (!first) throw new Error('the document has a text')
  const second = { ...first, id: 'second', number: 2 }
  const [kept, , , archived] = whole.claims
  if (!kept || !archived) throw new Error('the document has claims')
  const former = (claimId: string) => ({ ...at(first.id, 0), claimId, ordinal: 0 })
  const all = revisionsOfDocument(
    {
      ...whole,
      revisions: [second, ...whole.revisions],
      claims: [kept, { ...archived, archivedAt: '2026-01-01' }],
      formerPassages: [former(kept.id), former(archived.id), former('of another document')],
    },
    'diplomat',
  )
  expect(all?.revisions.map(({ number }) => number)).toEqual([1, 2])
  expect(all && newestOf(all).id).toBe('second')
  expect(all?.claims.map(({ id }) => id)).toEqual([kept.id])
  expect(all?.formerPassages.map(({ claimId }) => claimId)).toEqual([kept.id])
  expect(revisionsOfDocument(whole, 'nothing')).toBeNull()
})

it('finds the passages of a text among those of now and those of then, each once and in order', () => {
  const claim = buildClaim({ passages: [at('new', 40), { ...at('old', 7), status: 'orphaned' }] })
  const formerPassages = [at('old', 20), at('old', 7)].map((passage, ordinal) => ({
    ...{ ...passage, claimId: claim.id, ordinal },
  }))
  const claims = [claim, buildClaim({ number: 2 })]
  const startsIn = (revisionId: string) =>
    [...passagesIn({ claims, formerPassages }, revisionId)].map(([id, passages]) => [
      id,
      passages.map(({ start }) => start),
    ])
  expect(startsIn('new')).toEqual([[claim.id, [40]]])
  expect(startsIn('old')).toEqual([[claim.id, [7, 20]]])
})

it('aligns two texts once, and each way by itself', () => {
  const [first] = buildSnapshot().revisions
  if (!first) throw new Error('the document has a text')
  const second = { ...first, id: 'second', text: `Before it. ${first.text}` }
  const changes = alignedRevisions(first, second)
  expect(alignedRevisions(first, second)).toBe(changes)
  expect(changes).toEqual(alignTexts(first.text, second.text))
  expect(alignedRevisions(second, first)).toEqual(alignTexts(second.text, first.text))
})
