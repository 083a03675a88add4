import { describe, expect, it } from 'vitest'
import { parsePending } from '@/components/saving/parse-pending'
import { type PendingClaim, serializePending } from '@/components/saving/pending-claim'

const anchor = { start: 0, end: 6, exact: 'Moscow', prefix: '', suffix: '' }

const pending: PendingClaim = {
  id: '01890000-0000-7000-8000-000000000001',
  revisionId: 'revision-1',
  baseVersion: null,
  sent: {
    kind: 'save',
    batchId: '01890000-0000-7000-8000-00000000000b',
    change: { passages: [anchor], fields: { speaker: null } },
    claim: {
      id: '01890000-0000-7000-8000-000000000001',
      documentId: 'document-1',
      revisionId: 'revision-1',
      passages: [anchor],
      fields: {
        statement: '',
        note: { type: 'doc', content: [{ type: 'paragraph' }] },
        speaker: null,
        authorStance: 'asserts',
        hedge: { cues: ['may'], likelihood: 'likely' },
        kind: null,
        asOf: null,
        horizon: null,
        sourceConfidence: null,
        annotatorConfidence: null,
        status: 'draft',
        tagIds: [],
        assessments: [{ questionId: 'q', positionId: 'p' }],
      },
      expectedVersion: null,
    },
  },
  unsent: { fields: { statement: 'typed', tagIds: ['t'] } },
  isArchived: false,
  trouble: null,
}

describe('changes in storage', () => {
  it('come back as they were, and name nothing that was not changed', () => {
    expect(parsePending(serializePending([pending]))).toEqual({ pending: [pending], unread: [] })
  })

  it('come back as made from a claim whose contents were hidden', () => {
    if (pending.sent?.kind !== 'save') throw new Error('it was sent')
    const claim = { ...pending.sent.claim, isHidden: true as const }
    const blind = { ...pending, sent: { ...pending.sent, claim } }
    expect(parsePending(serializePending([blind]))).toEqual({ pending: [blind], unread: [] })
  })

  it('come back without what only the page knew', () => {
    const refused = { ...pending, trouble: { kind: 'refused' as const, message: 'No.' } }
    expect(parsePending(serializePending([refused]))).toMatchObject({ pending: [pending] })
  })

  it('take no place where there are none', () => {
    expect(serializePending([])).toBeNull()
  })

  it.each([
    null,
    '',
    'no json',
    '{}',
    '[]',
    '{"version":2,"claims":[]}',
    '{"version":1,"claims":7}',
  ])('are not to be found where it holds %j', (text) => {
    expect(parsePending(text)).toBeNull()
  })

  it('that cannot be read neither take the others with them nor get lost', () => {
    const claims = [{ id: 'what is this' }, pending, null]
    const kept = parsePending(JSON.stringify({ version: 1, claims }))
    expect(kept).toEqual({ pending: [pending], unread: [{ id: 'what is this' }, null] })
    const rest = { version: 1, claims: [{ id: 'what is this' }, null] }
    expect(serializePending([], kept?.unread)).toBe(JSON.stringify(rest))
  })
})
