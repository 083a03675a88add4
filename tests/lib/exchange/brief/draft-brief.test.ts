import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefSource } from '@/lib/briefs/brief'
import { citationsIn } from '@/lib/briefs/brief-nodes'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { Resolution } from '@/lib/comparison/resolution'
import type { Verdict } from '@/lib/comparison/verdict'
import { isValidBrief } from '@/lib/editor/is-valid-content'
import { briefMarkdown } from '@/lib/exchange/brief/brief-markdown'
import { draftBrief } from '@/lib/exchange/brief/draft-brief'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { briefExport, making } from '@/tests/support/brief-export'
import { buildQuestion } from '@/tests/support/build-material'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const onQuestion: BriefSource = { kind: 'question', question: 'question-1' }

/** Two documents that oppose each other, C-1 against C-2, with what reviewers said of it. */
function reviewed(
  verdicts: Partial<Verdict>[],
  resolutions: Partial<Resolution>[] = [],
): ProjectSnapshot {
  const whole = buildSnapshot()
  const snapshot = { ...whole, claims: whole.claims.slice(0, 2) }
  const [question] = snapshot.questions
  const [a, b] = snapshot.claims
  if (!question || !a || !b) throw new Error('the snapshot has a question and two claims')
  const contentKey = contentKeyOf(question, a, b)
  const pair: StoredPair = buildPair(question.id, [a, b], {
    verdicts: verdicts.map((fields, place) =>
      buildVerdict({ contentKey, id: `verdict-${place}`, ...fields }),
    ),
    resolutions: resolutions.map((fields) => buildResolution({ contentKey, ...fields })),
  })
  return { ...snapshot, pairs: [pair] }
}

/** The text under a heading, in Markdown without links. */
function textUnder(heading: string, snapshot: ProjectSnapshot, source = onQuestion): string {
  const draft = draftBrief(snapshot, source, making)
  if (!draft) throw new Error('there is something to write on')
  const markdown = briefMarkdown(briefExport(snapshot, draft.content))
  const [, part = ''] = markdown.split(`\n## ${heading}\n`)
  return (part.split('\n## ')[0] ?? '').replaceAll(/\]\(<[^>]*>\)/g, ']')
}

describe('a brief on a question', () => {
  it('has every part, in one order', () => {
    const draft = draftBrief(buildSnapshot(), onQuestion, making)
    const headings = draft?.content.content
      ?.filter(({ type, attrs }) => type === 'heading' && attrs?.level === 2)
      .map(({ content }) => content?.[0]?.text)
    expect(draft?.title).toBe('Will it last?')
    expect(headings).toEqual([
      'Positions',
      'Who stands where',
      'In their words',
      'How they disagree',
      'Dissent',
      'Unresolved',
      'Not checked',
      'Sources',
      'How it was made',
    ])
  })

  it('says who stands where, and what a document only quotes', () => {
    const table = textUnder('Who stands where', buildSnapshot())
    expect(table).toContain('| The Diplomat 2023 | June 2023 | Label of no (1 claim) |  |')
    expect(table).toContain(
      '| Atlantic Council 2024 | 25 October 2024 | Label of yes (1 claim) | Label of no (1 claim) |',
    )
  })

  it('quotes each side with its paragraph, hedge and voice', () => {
    const words = textUnder('In their words', buildSnapshot())
    expect(words).toContain('> will likely stay strictly transactional')
    expect(words).toContain('paragraph 2, likely (55–80 %): “will likely”, [C-1]')
    expect(words).toContain('Quoted, and not held by the document:\n\n> simply transactional')
    expect(words).toContain('the author rejects it, [C-3]')
  })

  it('names what is open', () => {
    expect(textUnder('Unresolved', buildSnapshot())).toContain(
      '- [The Diplomat 2023, ¶ 2, C-1] against [Atlantic Council 2024, ¶ 2, C-2]: not judged yet',
    )
    expect(textUnder('How it was made', buildSnapshot())).toContain('Of 2 pairs none is judged.')
  })

  it('gives kinds and reasons of a disagreement that is judged', () => {
    const snapshot = reviewed([
      { outcome: 'contradiction', kinds: ['direct', 'time'], reason: 'One denies it.' },
    ])
    const part = textUnder('How they disagree', snapshot)
    expect(part).toContain('Of 1 pair: 1 contradiction.')
    expect(part).toContain('- **Directly.** [C-1] against [C-2].')
    expect(part).toContain('- **In time.** [C-1] against [C-2].')
    expect(part).toContain('against [Atlantic Council 2024, ¶ 2, C-2]. One denies it. (Ana)')
    expect(textUnder('Unresolved', snapshot)).toContain('Nothing is open')
  })

  it('keeps a split open, with what each reviewer says', () => {
    const snapshot = reviewed([
      { reviewer: 'Ana', outcome: 'contradiction', kinds: ['direct'], reason: 'Both are flat.' },
      { reviewer: 'Ben', outcome: 'compatible' },
    ])
    expect(textUnder('How they disagree', snapshot)).toContain('Of 1 pair: 1 split.')
    expect(textUnder('Unresolved', snapshot)).toContain(
      'Ana says contradiction: Both are flat. Ben says compatible.',
    )
    expect(textUnder('How it was made', snapshot)).toContain(
      'On verdicts Ana and Ben agree on 0.0 % of the 1 pair',
    )
  })

  it('keeps the dissent from a resolution', () => {
    const snapshot = reviewed(
      [
        { reviewer: 'Ana', outcome: 'contradiction', kinds: ['direct'], reason: 'I stay with it.' },
        { reviewer: 'Ben', outcome: 'compatible' },
      ],
      [{ by: 'Cho', outcome: 'compatible', reason: 'They speak of other years.' }],
    )
    expect(textUnder('Dissent', snapshot)).toContain(
      'resolved as compatible by Cho. Ana says contradiction: I stay with it.',
    )
    expect(textUnder('How they disagree', snapshot)).toContain('They speak of other years. (Cho)')
    expect(textUnder('Unresolved', snapshot)).toContain('Nothing is open')
  })

  it('counts nothing of a verdict on what has changed since', () => {
    const snapshot = reviewed([{ outcome: 'contradiction', contentKey: 'before' }])
    expect(textUnder('How they disagree', snapshot)).toContain('1 judged before a claim changed')
    expect(textUnder('Unresolved', snapshot)).toContain('judged before a claim changed, not since')
  })

  it('counts no pair of a claim that another one replaced, but the one that says so', () => {
    const snapshot = reviewed([{ outcome: 'contradiction' }])
    const [question] = snapshot.questions
    const [old, , , last] = buildSnapshot().claims
    if (!question || !old || !last) throw new Error('the snapshot has them')
    const positions = old.assessments
    const young = { ...last, assessments: positions }
    const contentKey = contentKeyOf(question, old, young)
    const replaced = buildPair(question.id, [old, young], {
      pairedBy: 'Ana',
      verdicts: [buildVerdict({ outcome: 'superseded', supersedingClaimId: young.id, contentKey })],
    })
    const claims = [...snapshot.claims, young]
    const pairs = [...snapshot.pairs, replaced]
    expect(textUnder('How they disagree', { ...snapshot, claims })).toContain('1 contradiction')
    const part = textUnder('How they disagree', { ...snapshot, claims, pairs })
    expect(part).toContain('Of 2 pairs: 1 superseded and 1 not judged yet.')
    expect(part).not.toContain('contradiction')
    const open = textUnder('Unresolved', { ...snapshot, claims, pairs })
    expect(open).toContain('C-2')
    expect(open).not.toContain('C-1')
  })

  it('says which documents nobody checked, and which claims nobody read in their context', () => {
    const snapshot = buildSnapshot()
    const silent = { ...snapshot, claims: snapshot.claims.filter(({ number }) => number !== 2) }
    expect(textUnder('Not checked', silent)).toContain('2 of 2 documents checked.')
    const bare = { ...snapshot, claims: [] }
    expect(textUnder('Not checked', bare)).toContain(
      '0 of 2 documents checked. Not yet: The Diplomat 2023; Atlantic Council 2024.',
    )
    expect(textUnder('Not checked', snapshot)).toContain('For 3 of 3 claims nobody has recorded')
  })

  it('names quotes that were not in their texts when it was made', () => {
    const snapshot = buildSnapshot()
    const revisions = snapshot.revisions.map((revision) => ({ ...revision, text: 'Other words.' }))
    expect(textUnder('How it was made', { ...snapshot, revisions })).toContain(
      '4 of 4 quotes did not stand in the text as quoted.',
    )
  })

  it('is written on a question without positions, claims or documents too', () => {
    const empty = buildSnapshot({
      ...{ documents: [], revisions: [], claims: [] },
      questions: [buildQuestion({ positionIds: [] })],
    })
    const draft = draftBrief(empty, onQuestion, making)
    expect(draft && isValidBrief(draft.content)).toBe(true)
    expect(textUnder('Positions', empty)).toContain('The question has no positions yet.')
  })
})

describe('a brief on chosen pairs', () => {
  const source: BriefSource = {
    kind: 'pairs',
    pairs: [{ question: 'question-1', claimA: 2, claimB: 1 }],
  }

  it('sets both passages one below the other, the lower number first', () => {
    const part = textUnder('Will it last?', buildSnapshot(), source)
    expect(part).toContain('### C-1 against C-2')
    expect(part.indexOf('strictly transactional')).toBeLessThan(part.indexOf('It will last'))
    expect(part).toContain('Not judged yet.')
  })

  it('is about any two claims, candidates or not, and about none that there is not', () => {
    const withNumbers = (claimA: number, claimB: number): BriefSource => ({
      kind: 'pairs',
      pairs: [{ question: 'question-1', claimA, claimB }],
    })
    expect(draftBrief(buildSnapshot(), withNumbers(3, 4), making)).not.toBeNull()
    expect(draftBrief(buildSnapshot(), withNumbers(1, 99), making)).toBeNull()
    expect(draftBrief(buildSnapshot(), withNumbers(1, 1), making)).toBeNull()
    expect(
      draftBrief(buildSnapshot(), { kind: 'question', question: 'another' }, making),
    ).toBeNull()
  })
})

describe('every brief', () => {
  it('is one that the editor can hold, cites only what there is, and is the same twice', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const draft = draftBrief(snapshot, onQuestion, making)
        if (!draft) throw new Error('there is a question')
        expect(isValidBrief(draft.content)).toBe(true)
        const known = new Set(snapshot.claims.map(({ number }) => number))
        expect(citationsIn(draft.content).filter(({ claim }) => !known.has(claim))).toEqual([])
        expect(draftBrief(snapshot, onQuestion, making)).toEqual(draft)
      }),
      { numRuns: 60 },
    )
  })
})
