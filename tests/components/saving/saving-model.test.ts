import { describe, expect, it } from 'vitest'
import type { PendingClaim } from '@/components/saving/pending-claim'
import {
  blankFields,
  modelOfReading,
  withAdopted,
  withAnswer,
  withChange,
  withReading,
  withRequest,
} from '@/components/saving/saving-model'
import { shownClaims } from '@/components/saving/shown-claims'
import { claimFieldsSchema } from '@/lib/claims/claim'
import { buildClaim, buildPassage } from '@/tests/support/build-material'
import { buildReading } from '@/tests/support/build-reading'

const id = '01890000-0000-7000-8000-000000000001'
const batchId = '01890000-0000-7000-8000-00000000000b'

it('starts a claim as its schema does', () => {
  expect(blankFields).toEqual(claimFieldsSchema.parse({}))
})

describe('a page that comes with claims', () => {
  const reading = buildReading({ claims: [buildClaim({ id, version: 2, statement: 'second' })] })
  const model = modelOfReading(reading)

  it('brings what is newer', () => {
    const claims = [buildClaim({ id, version: 3, statement: 'third' })]
    const fresh = withReading(model, buildReading({ claims }))
    expect(shownClaims(fresh)).toMatchObject([{ version: 3, fields: { statement: 'third' } }])
  })

  it('does not bring back what is older', () => {
    const claims = [buildClaim({ id, version: 1, statement: 'first' })]
    const late = withReading(model, buildReading({ claims }))
    expect(shownClaims(late)).toMatchObject([{ version: 2, fields: { statement: 'second' } }])
  })

  it('gives the same objects for claims that are the same', () => {
    const claims = [buildClaim({ id, version: 2, statement: 'second' })]
    const same = withReading(model, buildReading({ claims }))
    expect(shownClaims(same)[0]).toBe(shownClaims(model)[0])
  })

  it('brings readings of others, which make no new version', () => {
    const theirs = { questionId: 'q', positionId: 'p', by: 'Ben', createdAt: '' }
    const claims = [buildClaim({ id, version: 2, statement: 'second', assessments: [theirs] })]
    const fresh = withReading(model, buildReading({ claims }))
    expect(shownClaims(fresh)).toMatchObject([
      { fields: { assessments: [] }, othersAssessments: [theirs] },
    ])
  })

  it('gives the offsets of an older text no place in this one', () => {
    const older = buildPassage({ revisionId: 'older' })
    const current = buildPassage({ revisionId: reading.revision.id, start: 7, end: 9 })
    const claims = [buildClaim({ id, passages: [older, current] })]
    const twoTexts = modelOfReading(buildReading({ claims }))
    const statuses = [{ status: 'orphaned' }, { status: 'exact' }]
    expect(shownClaims(twoTexts)).toMatchObject([{ passages: statuses }])
    const changed = withChange(twoTexts, id, { fields: { kind: 'fact' } })
    expect(shownClaims(changed)).toMatchObject([{ passages: statuses }])
  })

  it('takes away a claim that was archived since', () => {
    const empty = buildReading({ project: { ...reading.project, nextClaimNumber: 2 } })
    expect(shownClaims(withReading(model, empty))).toEqual([])
  })

  it('keeps a claim that was made after the page was', () => {
    const earlier = buildReading({ project: { ...reading.project, nextClaimNumber: 1 } })
    expect(shownClaims(withReading(model, earlier))).toHaveLength(1)
  })

  it('keeps changes that are not saved', () => {
    const changed = withChange(model, id, { fields: { kind: 'fact' } })
    const claims = [buildClaim({ id, version: 3, statement: 'third' })]
    expect(shownClaims(withReading(changed, buildReading({ claims })))).toMatchObject([
      { fields: { statement: 'third', kind: 'fact' } },
    ])
  })
})

describe('an answer', () => {
  it('to an earlier request is not taken for that to the last one', () => {
    const model = modelOfReading(buildReading({ claims: [buildClaim({ id })] }))
    const sent = withRequest(withChange(model, id, { fields: { kind: 'fact' } }), id, batchId)
    const answer = { ok: true as const, value: buildClaim({ id, version: 2 }) }
    expect(withAnswer(sent, id, 'another', answer)).toBe(sent)
    expect(withAnswer(sent, id, batchId, answer).pending.size).toBe(0)
  })

  it('of a conflict that does not bring the claim is a refusal', () => {
    const model = modelOfReading(buildReading({ claims: [buildClaim({ id })] }))
    const sent = withRequest(withChange(model, id, { fields: { kind: 'fact' } }), id, batchId)
    const conflict = { ok: false as const, kind: 'conflict' as const, status: 409, message: 'No.' }
    expect(shownClaims(withAnswer(sent, id, batchId, conflict))).toMatchObject([
      { state: 'refused', problem: 'No.', fields: { kind: 'fact' } },
    ])
  })
})

describe('a claim whose contents are hidden', () => {
  const taken = { questionId: 'q', positionId: 'p' }
  const hidden = buildClaim({ id, createdBy: 'Ben', isHidden: true })
  const read = (claim: typeof hidden) =>
    withChange(modelOfReading(buildReading({ claims: [claim] })), id, {
      fields: { assessments: [taken] },
    })
  const requestOf = (model: ReturnType<typeof read>) => {
    const sent = withRequest(model, id, batchId).pending.get(id)?.sent
    return sent?.kind === 'save' ? sent.claim : null
  }

  it('is shown as such, and sent as such: its blanks replace nothing', () => {
    expect(shownClaims(read(hidden))).toMatchObject([{ isHidden: true, createdBy: 'Ben' }])
    expect(requestOf(read(hidden))).toMatchObject({
      isHidden: true,
      fields: { assessments: [taken] },
    })
  })

  it('is there with all of it once the answer brings it', () => {
    const assessments = [{ ...taken, by: 'Ana', createdAt: '' }]
    const value = buildClaim({ id, version: 2, createdBy: 'Ben', statement: 'It is', assessments })
    const sent = withRequest(read(hidden), id, batchId)
    const saved = withAnswer(sent, id, batchId, { ok: true, value })
    expect(shownClaims(saved)).toMatchObject([{ isHidden: false, fields: { statement: 'It is' } }])
    const changed = withChange(saved, id, { fields: { kind: 'fact' } })
    expect(requestOf(changed)).not.toHaveProperty('isHidden')
    expect(requestOf(changed)).toMatchObject({ fields: { statement: 'It is', kind: 'fact' } })
  })
})

describe('changes that another page left behind', () => {
  const orphan: PendingClaim = {
    id,
    revisionId: 'revision-1',
    baseVersion: 1,
    sent: null,
    unsent: { fields: { kind: 'forecast' } },
    isArchived: false,
    trouble: null,
  }

  it('are taken over', () => {
    const model = modelOfReading(buildReading({ claims: [buildClaim({ id })] }))
    const adopted = withAdopted(model, [orphan])
    expect(adopted.leftBehind).toEqual([])
    expect(shownClaims(adopted.model)).toMatchObject([{ fields: { kind: 'forecast' } }])
  })

  it('are left where they are while the same claim has changes here', () => {
    const model = modelOfReading(buildReading({ claims: [buildClaim({ id })] }))
    const changed = withChange(model, id, { fields: { kind: 'fact' } })
    const adopted = withAdopted(changed, [orphan])
    expect(adopted.leftBehind).toEqual([orphan])
    expect(shownClaims(adopted.model)).toMatchObject([{ fields: { kind: 'fact' } }])
  })
})
