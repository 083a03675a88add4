import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { isCounted } from '@/lib/comparison/claim-standing'
import { contentKeyOf } from '@/lib/comparison/content-key'
import { counterPassages } from '@/lib/comparison/counter-passages'
import {
  counterPassagesAnswer,
  counterPassagesSchema,
} from '@/lib/comparison/counter-passages-answer'
import { countsForDocument } from '@/lib/comparison/voice'
import { NotFound } from '@/lib/errors'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import {
  buildClaim,
  buildDocument,
  buildPassage,
  buildQuestion,
} from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildVerdict } from '@/tests/support/build-verdict'

const documents = ['a', 'b', 'c', 'd'].map((id) => buildDocument({ id }))
const question = buildQuestion({ positionIds: ['yes', 'no'] })
const likely = { cues: ['likely'], likelihood: 'likely' as const }
const unlikely = { cues: ['unlikely'], likelihood: 'unlikely' as const }
const own = buildClaim({
  number: 1,
  documentId: 'a',
  positions: { [question.id]: 'yes' },
  hedge: likely,
})

function against(others: (Partial<Claim> & { on?: string })[], changes: object = {}) {
  const claims = others.map(({ on = 'no', ...fields }, index) =>
    buildClaim({ number: index + 2, documentId: 'b', positions: { [question.id]: on }, ...fields }),
  )
  const material = { questions: [question], documents, coverage: [], pairs: [] }
  return counterPassages({ ...material, claims: [own, ...claims], ...changes }, own)
}

/** The number of the strongest claim against it. */
function strongest(others: (Partial<Claim> & { on?: string })[], changes?: object) {
  return against(others, changes)[0]?.strongest?.claim.number ?? null
}

describe('the strongest counter-passage', () => {
  it('is none that another claim has replaced', () => {
    const [replaced, replacing] = [2, 3].map((number) => ({ id: `claim-${number}` }))
    if (!replaced || !replacing) throw new Error('there are two')
    const claims: [Partial<Claim>, Partial<Claim>] = [{ hedge: unlikely }, { documentId: 'c' }]
    expect(strongest(claims)).toBe(2)
    const [first, second] = claims.map((fields, index) =>
      buildClaim({
        ...{ number: index + 2, documentId: 'b', positions: { [question.id]: 'no' } },
        ...fields,
      }),
    )
    if (!first || !second) throw new Error('there are two')
    const verdict = buildVerdict({
      outcome: 'superseded',
      supersedingClaimId: replacing.id,
      contentKey: contentKeyOf(question, first, second),
    })
    const pairs = [buildPair(question.id, [replaced, replacing], { verdicts: [verdict] })]
    expect(strongest(claims, { pairs })).toBe(3)
  })

  it('is the one whose likelihood is furthest away, then the firmest, then the first', () => {
    expect(strongest([{}, { hedge: unlikely }])).toBe(3)
    expect(strongest([{ hedge: likely }, {}])).toBe(3)
    expect(strongest([{}, { documentId: 'c' }])).toBe(2)
  })

  it.each<[string, Partial<Claim> & { on?: string }]>([
    ['of the same document', { documentId: 'a' }],
    ['on the same position', { on: 'yes' }],
    ['that its document only reports', { speaker: 'Kim', authorStance: 'reports' }],
    ['that its document rejects', { authorStance: 'rejects' }],
    ['that was archived', { archivedAt: '2026-02-01T00:00:00.000Z' }],
    ['that waits for review', { passages: [buildPassage({ status: 'needs-review' })] }],
    ['that is lost', { passages: [buildPassage({ status: 'orphaned' })] }],
  ])('is none %s', (_, fields) => {
    expect(strongest([fields])).toBeNull()
  })

  it('is none where nobody has said that the positions exclude each other', () => {
    expect(strongest([{}], { questions: [{ ...question, relations: [] }] })).toBeNull()
  })

  it('is none of an archived document', () => {
    const archived = documents.map((document) => ({
      ...document,
      archivedAt: document.id === 'b' ? '2026-02-01T00:00:00.000Z' : null,
    }))
    expect(strongest([{}], { documents: archived })).toBeNull()
  })

  it('comes with the other documents that nobody has checked', () => {
    const record = { questionId: question.id, note: '', by: 'Ana', checkedAt: own.createdAt }
    const coverage = [{ ...record, documentId: 'c', state: 'silent' as const }]
    const [counter] = against([{ on: 'yes' }], { coverage })
    expect(counter).toMatchObject({ strongest: null, notChecked: [{ id: 'd' }] })
  })

  it('is asked on every live question that the claim takes a position on, in their order', () => {
    const ids = ['second', 'first', 'archived']
    const questions = ids.map((id, index) => ({
      ...buildQuestion({ id, positionIds: ['yes', 'no'] }),
      ordinal: id === 'first' ? 0 : index + 1,
      archivedAt: id === 'archived' ? own.createdAt : null,
    }))
    const claim = buildClaim({
      documentId: 'a',
      positions: { first: 'yes', second: 'no', archived: 'yes' },
    })
    const material = { questions, documents, coverage: [], pairs: [], claims: [claim] }
    expect(counterPassages(material, claim).map((counter) => counter.question.id)).toEqual([
      'first',
      'second',
    ])
    const bare = buildClaim({ number: 9 })
    expect(counterPassages(material, bare)).toEqual([])
  })

  it('holds for another document, whatever the project', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        for (const claim of snapshot.claims) {
          for (const { strongest, notChecked } of counterPassages(snapshot, claim)) {
            expect(notChecked.some(({ id }) => id === claim.documentId)).toBe(false)
            if (!strongest) continue
            expect(strongest.claim.documentId).not.toBe(claim.documentId)
            expect(isCounted(strongest.claim) && countsForDocument(strongest.claim)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('the answer of the API', () => {
  it('is what its schema says, as JSON', () => {
    const snapshot = buildSnapshot()
    const [claim] = snapshot.claims
    const answer = counterPassagesAnswer(snapshot, claim?.id ?? '')
    expect(counterPassagesSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
    expect(answer.counterPassages).toMatchObject([
      {
        question: { text: 'Will it last?' },
        positions: ['Label of no'],
        strongest: {
          claimNumber: 2,
          position: 'Label of yes',
          quotes: ['It will last', 'after the war ends'],
          document: { slug: 'council', publishedOn: '2024-10-25' },
        },
        notCheckedCount: 0,
      },
    ])
  })

  it('refuses a claim that is not there or was archived', () => {
    const snapshot = buildSnapshot()
    const archived = snapshot.claims.map((claim) => ({ ...claim, archivedAt: claim.createdAt }))
    expect(() => counterPassagesAnswer(snapshot, 'none')).toThrow(NotFound)
    const id = archived[0]?.id ?? ''
    expect(() => counterPassagesAnswer({ ...snapshot, claims: archived }, id)).toThrow(NotFound)
  })
})
