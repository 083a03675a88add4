import { describe, expect, it } from 'vitest'
import { type AuthorStance, authorStances } from '@/lib/claims/scales'
import {
  bySpeaker,
  countsForDocument,
  holderKey,
  holdersOf,
  speakerKey,
} from '@/lib/comparison/voice'
import { buildClaim } from '@/tests/support/build-material'

const document = { kind: 'document', documentId: 'd' }
const speaker = { kind: 'speaker', name: 'Putin' }

const cases: [AuthorStance, string | null, object[]][] = [
  ['asserts', null, [document]],
  ['endorses', 'Putin', [document, speaker]],
  ['concedes', 'Putin', [document, speaker]],
  ['reports', 'Putin', [speaker]],
  ['doubts', 'Putin', [speaker]],
  ['rejects', 'Putin', [speaker]],
  ['rejects', null, []],
]

describe('holders of a claim', () => {
  it.each(cases)('%s, speaker %s', (authorStance, name, holders) => {
    expect(holdersOf({ documentId: 'd', speaker: name, authorStance })).toEqual(holders)
  })

  it('never include the document for a view it rejects', () => {
    expect(countsForDocument({ authorStance: 'rejects' })).toBe(false)
  })
})

describe('a speaker', () => {
  it.each([
    ['Kim Jong-un', 'KIM JONG UN'],
    ['  Vladimir   Putin ', 'Vladimir Putin'],
    ['S. Lavrov', 'S Lavrov'],
    ['김정은', '김정은'.normalize('NFD')],
  ])('is the same person as %s and as %s', (name, spelling) => {
    expect(speakerKey(name)).toBe(speakerKey(spelling))
  })

  it('keeps marks that tell names apart', () => {
    expect(speakerKey('सिंह')).not.toBe(speakerKey('सह'))
  })

  it('is never taken for a document', () => {
    expect(holderKey({ kind: 'speaker', name: 'd' })).not.toBe(
      holderKey({ kind: 'document', documentId: 'd' }),
    )
  })
})

describe('who is quoted', () => {
  const said = (number: number, speaker: string | null, authorStance: AuthorStance) =>
    buildClaim({ number, speaker, authorStance })

  it('is each speaker once, in whatever spelling, and all others together', () => {
    const claims = [
      said(1, null, 'asserts'),
      said(2, 'Mark Milley', 'rejects'),
      said(3, null, 'reports'),
      said(4, 'MARK MILLEY', 'endorses'),
      said(5, null, 'endorses'),
      said(6, null, 'doubts'),
    ]
    const quoted = bySpeaker(claims).map(({ name, claims: of }) => [
      name,
      of.map(({ number }) => number),
    ])
    expect(quoted).toEqual([
      ['Mark Milley', [2, 4]],
      [null, [3, 6]],
    ])
  })

  it('holds every view that does not count for its document', () => {
    for (const authorStance of authorStances) {
      const claim = said(1, null, authorStance)
      expect(bySpeaker([claim]).length).toBe(countsForDocument(claim) ? 0 : 1)
    }
  })
})
