import { expect, it } from 'vitest'
import { checkResolutionDraft, type ResolutionDraft } from '@/components/pair/resolution-draft'

const draft: ResolutionDraft = {
  ...{ outcome: 'partial', kinds: [], reason: ' Why ', supersedingClaimId: null },
  overrideReason: ' ',
}

it.each<[string, Partial<ResolutionDraft>, boolean]>([
  ['outcome', { outcome: null }, false],
  ['kinds', { outcome: 'contradiction' }, false],
  ['supersedingClaimId', { outcome: 'superseded' }, false],
  ['reason', { reason: ' ' }, false],
  ['overrideReason', {}, true],
  ['reason', { reason: 'x'.repeat(5001) }, false],
])('asks for the %s', (field, changed, readersDiffer) => {
  expect(checkResolutionDraft({ ...draft, ...changed }, { readersDiffer })).toMatchObject({
    ok: false,
    problem: { field },
  })
})

it('gives what is saved, without a reason for overriding where readers agree', () => {
  expect(checkResolutionDraft(draft, { readersDiffer: false })).toEqual({
    ok: true,
    resolution: { ...draft, reason: 'Why', overrideReason: null },
  })
  const overriding = { ...draft, overrideReason: ' All the same ' }
  expect(checkResolutionDraft(overriding, { readersDiffer: true })).toMatchObject({
    resolution: { overrideReason: 'All the same' },
  })
})
