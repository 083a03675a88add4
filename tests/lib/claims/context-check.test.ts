import { expect, it } from 'vitest'
import { checksOfPassages, passageKeyOf } from '@/lib/claims/context-check'
import { buildClaim, buildPassage } from '@/tests/support/build-material'

const claim = buildClaim({ passages: [buildPassage({ start: 3, end: 8 })] })

it('counts checks of the claim with the passages that it has now', () => {
  const check = { by: 'Ana', turn: '… but', checkedAt: claim.createdAt }
  const right = { ...check, claimId: claim.id, passageKey: passageKeyOf(claim) }
  const ofOther = { ...right, claimId: 'another' }
  const older = { ...right, by: 'Ben', passageKey: 'of other passages' }
  expect(checksOfPassages([ofOther, older, right], claim)).toEqual([right])
})

it.each([
  ['a place', { start: 4, end: 9 }],
  ['words', { start: 3, end: 8, exact: 'quota' }],
])('names passages by their %s', (_, change) => {
  const other = buildClaim({ passages: [buildPassage(change)] })
  expect(passageKeyOf(other)).not.toBe(passageKeyOf(claim))
})

it('names passages alike in another revision, where place and words are the same', () => {
  const moved = claim.passages.map((passage) => ({ ...passage, revisionId: 'revision-2' }))
  expect(passageKeyOf({ passages: moved })).toBe(passageKeyOf(claim))
})
