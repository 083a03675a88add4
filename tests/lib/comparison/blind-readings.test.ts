import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import {
  blindReadings,
  hasRead,
  hiddenClaim,
  questionsUnread,
} from '@/lib/comparison/blind-readings'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { Coverage } from '@/lib/questions/question'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim, buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair } from '@/tests/support/build-verdict'

const taken = (questionId: string, positionId: string, by: string) => ({
  ...{ questionId, positionId, by },
  createdAt: '2026-01-01T00:00:00.000Z',
})

const full: Partial<Claim> = {
  statement: 'It will not last.',
  note: { type: 'doc', content: [] },
  speaker: 'A sceptic',
  authorStance: 'doubts',
  hedge: { cues: ['may'], likelihood: 'likely' },
  kind: 'forecast',
  asOf: '2024',
  horizon: 'after the war',
  sourceConfidence: 'high',
  annotatorConfidence: 'low',
  status: 'checked',
  tagIds: ['tag-1'],
}

const anas = (assessments: Claim['assessments'], number = 1) =>
  buildClaim({ ...full, number, documentId: 'diplomat', createdBy: 'Ana', assessments })

const record = (by: string, fields: Partial<Coverage> = {}): Coverage => ({
  ...{ documentId: 'diplomat', questionId: 'question-1', state: 'silent', note: '' },
  ...{ by, checkedAt: '2026-01-01T00:00:00.000Z' },
  ...fields,
})

const seenByBen = (fields: Partial<ProjectSnapshot>) => blindReadings(buildSnapshot(fields), 'Ben')

describe('a claim of somebody else', () => {
  const claims = [anas([taken('question-1', 'no', 'Ana')])]

  it('is not there while one has not read the document', () => {
    expect(seenByBen({ claims }).claims).toEqual([])
  })

  it('is its passages and nothing else once one has', () => {
    const [claim] = claims
    const [seen] = seenByBen({ claims, coverage: [record('Ben')] }).claims
    expect(seen).toEqual(claim && hiddenClaim(claim))
    const text = JSON.stringify(seen)
    for (const hidden of ['not last', 'sceptic', 'doubts', 'may', 'likely', 'forecast', 'tag-1']) {
      expect(text).not.toContain(hidden)
    }
    expect(seen).toMatchObject({ number: 1, passages: claim?.passages, isHidden: true })
  })

  it('is all there once one has taken a position in it', () => {
    const read = [anas([taken('question-1', 'no', 'Ana'), taken('question-1', 'yes', 'Ben')])]
    expect(seenByBen({ claims: read }).claims).toEqual(read)
  })

  it('keeps the positions of others on questions that one has not answered', () => {
    const own = [taken('question-1', 'yes', 'Ben'), taken('question-1', 'no', 'Ana')]
    const read = [anas([...own, taken('question-2', 'high', 'Ana')])]
    expect(seenByBen({ claims: read }).claims[0]?.assessments).toEqual(own)
  })
})

describe('one’s own claim', () => {
  it('is there, without the positions of others until one has taken one', () => {
    const own = buildClaim({
      ...full,
      createdBy: 'Ben',
      assessments: [taken('question-1', 'no', 'Ana')],
    })
    expect(seenByBen({ claims: [own] }).claims).toEqual([{ ...own, assessments: [] }])
  })
})

describe('coverage', () => {
  it('of others is there where one has recorded one’s own', () => {
    const coverage = [
      record('Ana'),
      record('Ben'),
      record('Ana', { documentId: 'council' }),
      record('Ana', { questionId: 'question-2' }),
    ]
    expect(seenByBen({ coverage }).coverage).toEqual([record('Ana'), record('Ben')])
  })
})

describe('a check of the words around a passage', () => {
  const check = (claimId: string) => ({
    ...{ claimId, by: 'Ana', passageKey: 'key', turn: 'but' },
    checkedAt: '2026-01-01T00:00:00.000Z',
  })

  it('is there with what is said of the claim', () => {
    const claims = [
      anas([taken('question-1', 'yes', 'Ben')], 1),
      anas([taken('question-1', 'yes', 'Ana')], 2),
      { ...anas([taken('question-1', 'yes', 'Ana')], 3), documentId: 'council' },
    ]
    const contextChecks = claims.map(({ id }) => check(id))
    const seen = seenByBen({ claims, contextChecks, coverage: [record('Ben')] })
    expect(seen.claims.map(({ isHidden = false }) => isHidden)).toEqual([false, true])
    expect(seen.contextChecks).toEqual([check('claim-1')])
  })
})

describe('a pair', () => {
  const claimsReadBy = (...people: string[]) =>
    [1, 2].map((number) =>
      anas(
        people.map((by) => taken('question-1', 'no', by)),
        number,
      ),
    )

  it('is there where one has answered its question in both claims', () => {
    const [first, second] = claimsReadBy('Ana', 'Ben')
    if (!first || !second) throw new Error('two claims')
    const pair = buildPair('question-1', [first, second])
    expect(seenByBen({ claims: [first, second], pairs: [pair] }).pairs).toEqual([pair])
  })

  it('is not there where one has not', () => {
    const [first] = claimsReadBy('Ana', 'Ben')
    const [, second] = claimsReadBy('Ana')
    if (!first || !second) throw new Error('two claims')
    const coverage = [record('Ben')]
    const pair = buildPair('question-1', [first, second])
    expect(seenByBen({ claims: [first, second], pairs: [pair], coverage }).pairs).toEqual([])
  })
})

describe('a document that was read', () => {
  const questions = [buildQuestion(), buildQuestion({ id: 'question-2', ordinal: 1 })]
  const archived = { ...buildQuestion({ id: 'question-3' }), archivedAt: '2026-01-01' }

  it('has a record of the reader for each live question', () => {
    const some = { questions: [...questions, archived], coverage: [record('Ben'), record('Ana')] }
    expect(questionsUnread(some, 'diplomat', 'Ben').map(({ id }) => id)).toEqual(['question-2'])
    expect(hasRead(some, 'diplomat', 'Ben')).toBe(false)
    const all = { ...some, coverage: [record('Ben'), record('Ben', { questionId: 'question-2' })] }
    expect(hasRead(all, 'diplomat', 'Ben')).toBe(true)
    expect(hasRead(all, 'diplomat', 'Ana')).toBe(false)
    expect(hasRead(all, 'council', 'Ben')).toBe(false)
  })

  it('is none where nothing is asked', () => {
    expect(hasRead({ questions: [archived], coverage: [] }, 'diplomat', 'Ben')).toBe(false)
  })
})

describe('of every project', () => {
  const eachView = (check: (seen: ProjectSnapshot, whole: ProjectSnapshot, by: string) => void) =>
    fc.assert(
      fc.property(
        arbitrarySnapshot,
        fc.constantFrom('Analyst', 'Ana Ruiz', '박민수', 'Nobody yet'),
        (whole, by) => check(blindReadings(whole, by), whole, by),
      ),
    )

  it('nobody sees a position of somebody else on what they have not answered', () => {
    eachView(({ claims }, _, by) => {
      for (const { assessments } of claims) {
        const own = assessments.filter((reading) => reading.by === by)
        const answered = new Set(own.map(({ questionId }) => questionId))
        expect(assessments.every(({ questionId }) => answered.has(questionId))).toBe(true)
      }
    })
  })

  it('nobody loses what they made or said', () => {
    eachView(({ claims, coverage }, whole, by) => {
      const own = whole.claims.filter(({ createdBy }) => createdBy === by)
      expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)))
      const ownOf = (list: Claim[]) =>
        list.flatMap(({ assessments }) => assessments.filter((a) => a.by === by))
      expect(ownOf(claims)).toEqual(ownOf(whole.claims))
      expect(coverage.filter((c) => c.by === by)).toEqual(whole.coverage.filter((c) => c.by === by))
    })
  })

  it('what is judged here is what is judged there: a verdict stays current when all is shown', () => {
    eachView((seen, whole) => {
      for (const { questionId, claimAId, claimBId } of seen.pairs) {
        const keyIn = ({ questions, claims }: ProjectSnapshot) => {
          const question = questions.find(({ id }) => id === questionId)
          const [a, b] = [claimAId, claimBId].map((id) => claims.find((claim) => claim.id === id))
          return question && a && b ? contentKeyOf(question, a, b) : null
        }
        expect(keyIn(seen)).toEqual(keyIn(whole))
      }
    })
  })

  it('hiding twice hides no more', () => {
    eachView((seen, _, by) => {
      expect(blindReadings(seen, by)).toEqual(seen)
    })
  })
})
