import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blindSnapshot } from '@/lib/comparison/blind'
import { reviewedPairs } from '@/lib/comparison/pair-list'
import { hidables } from '@/lib/comparison/view'
import type { Revision } from '@/lib/documents/document'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildClaim, buildDocument } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

describe('a project in which something is hidden', () => {
  it('is the very same where nothing is', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (whole) => {
        expect(blindSnapshot(whole, { annotator: 'Ana', hides: [] })).toBe(whole)
      }),
    )
  })

  it('leaves the texts as they are, and every claim in a document that is there', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.subarray([...hidables]), (whole, hides) => {
        const seen = blindSnapshot(whole, { annotator: 'Ana Ruiz', hides })
        const ofTexts = ({ source: _, note: __, ...text }: Revision) => text
        expect(seen.revisions.map(ofTexts)).toEqual(whole.revisions.map(ofTexts))
        if (!hides.includes('sources')) expect(seen.revisions).toBe(whole.revisions)
        expect(seen.briefs).toEqual(hides.length === 0 ? whole.briefs : [])
        const areSeen = !hides.includes('sources')
        const mine = whole.views.filter(({ createdBy }) => createdBy === 'Ana Ruiz')
        const views = hides.includes('readings') ? mine : whole.views
        expect(seen.views).toEqual(areSeen ? views : [])
        const ids = new Set(seen.documents.map(({ id }) => id))
        expect(seen.claims.every(({ documentId }) => ids.has(documentId))).toBe(true)
      }),
    )
  })

  it('shows in its pairs nobody’s verdict but those that may be seen', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (whole) => {
        const seen = blindSnapshot(whole, {
          annotator: 'Ana Ruiz',
          hides: ['readings', 'verdicts'],
        })
        const reviews = seen.questions.flatMap((question) => reviewedPairs({ ...seen, question }))
        for (const { verdicts } of reviews) {
          const reviewers = verdicts.current.map(({ reviewer }) => reviewer)
          expect(reviewers.length === 0 || reviewers.includes('Ana Ruiz')).toBe(true)
        }
      }),
    )
  })
})

describe('what people wrote, where sources are hidden', () => {
  const claims = [
    buildClaim({ number: 1, documentId: 'kei', statement: 'KEI says so.', speaker: 'KEI' }),
    buildClaim({ number: 2, documentId: 'iiss' }),
  ] as const
  const whole = buildSnapshot({
    documents: [
      buildDocument({ id: 'kei', publisher: 'KEI', title: 'One', authors: ['Ann Lee'] }),
      buildDocument({ id: 'iiss', publisher: 'IISS', title: 'Another' }),
    ],
    claims: [...claims],
    coverage: [
      {
        ...{ documentId: 'kei', questionId: 'question-1', state: 'silent', by: 'Ana' },
        ...{ note: 'KEI is silent.', checkedAt: '2026-01-01T00:00:00.000Z' },
      },
    ],
    pairs: [
      buildPair('question-1', [...claims], {
        verdicts: [buildVerdict({ reason: 'KEI’s sentence, not that of IISS.' })],
        resolutions: [
          buildResolution({ reason: 'So has Ann Lee.', overrideReason: 'IISS is older.' }),
          buildResolution({ reason: '', overrideReason: null }),
        ],
      }),
    ],
  })
  const seen = blindSnapshot(whole, { annotator: 'Ben', hides: ['sources'] })

  it('names no source in reasons and in notes on coverage, which nothing saves back', () => {
    const written = JSON.stringify([seen.pairs, seen.coverage])
    expect(written).not.toMatch(/KEI|IISS|Ann Lee/)
    expect(seen.pairs[0]?.verdicts[0]?.reason).toMatch(
      /^Source [A-D]’s sentence, not that of Source [A-D]\.$/,
    )
    expect(seen.pairs[0]?.resolutions[0]?.overrideReason).toMatch(/^Source [A-D] is older\.$/)
    expect(seen.pairs[0]?.resolutions[1]?.overrideReason).toBeNull()
  })

  it('says of a text neither from which file it came, nor in its note whose it is', () => {
    const [revision] = whole.revisions
    if (!revision) throw new Error('The project has a text')
    const source = {
      ...{ fileName: 'kei-one.pdf', mediaType: 'application/pdf', byteLength: 9 },
      ...{ sha256: '0'.repeat(64), address: 'https://kei.example/one' },
    }
    const fromFile = { ...revision, source, note: 'KEI published it again.' }
    const view = { annotator: 'Ben', hides: ['sources' as const] }
    const [shown] = blindSnapshot({ ...whole, revisions: [fromFile] }, view).revisions
    expect(shown?.source).toBeNull()
    expect(shown?.note).toMatch(/^Source [A-D] published it again\.$/)
    expect(shown?.text).toBe(revision.text)
  })

  it('stays as it is where a form could save it back, and where only verdicts are hidden', () => {
    expect(seen.claims).toEqual(whole.claims)
    const others = blindSnapshot(whole, { annotator: 'Ana', hides: ['verdicts'] })
    expect(others.coverage).toEqual(whole.coverage)
    expect(others.pairs[0]?.verdicts).toEqual(whole.pairs[0]?.verdicts)
  })
})
