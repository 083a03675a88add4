import { describe, expect, it } from 'vitest'
import {
  parseChosenPassage,
  textOf,
  waitingPassageOf,
  waitingViewOf,
} from '@/components/waiting/waiting-view'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { WordStretch } from '@/lib/anchoring/explain-change'
import type { Passage } from '@/lib/claims/claim'
import type { DocumentRevisions } from '@/lib/comparison/document-revisions'
import type { Revision } from '@/lib/documents/document'
import { sha256 } from '@/lib/text/sha256'
import { buildClaim, buildDocument, buildPassage } from '@/tests/support/build-material'

const old = 'First words.\n\nIt will last, they say. Nobody doubts it.\n\nGone words.'
const now = 'First words.\n\nIt will not last, they say. Nobody doubts it.'

const revision = (number: number, text: string): Revision => ({
  ...{ id: `revision-${number}`, documentId: 'document-1', number, text, sha256: sha256(text) },
  ...{ content: { type: 'doc' }, importMethod: 'paste', source: null, note: '' },
  createdAt: '2026-01-01T00:00:00.000Z',
})

function passageAt(text: string, words: string, fields: Partial<Passage> = {}): Passage {
  const start = text.indexOf(words)
  const anchor = describeAnchor(text, { start, end: start + words.length })
  return buildPassage({ ...anchor, revisionId: 'revision-1', ...fields })
}

const quote = passageAt(old, 'It will last')
const candidate = passageAt(now, 'It will not last')
const waiting = buildClaim({
  number: 1,
  passages: [
    {
      ...{ ...quote, start: candidate.start, end: candidate.end, revisionId: 'revision-2' },
      ...{ status: 'needs-review', method: 'alignment', similarity: 0.75 },
    },
  ],
})
const orphan = buildClaim({
  number: 2,
  passages: [passageAt(old, 'Gone words', { status: 'orphaned', similarity: 0 })],
})
const settled = buildClaim({ number: 3, passages: [passageAt(now, 'First words')] })

const all: DocumentRevisions = {
  project: { slug: 'a-project' },
  document: buildDocument(),
  revisions: [revision(1, old), revision(2, now)],
  claims: [waiting, orphan, settled],
  formerPassages: [{ ...quote, claimId: waiting.id, ordinal: 0 }],
}

function wordsOf(stretches: readonly WordStretch[]): string {
  return stretches.map(({ text }) => text).join('')
}

describe('what waits', () => {
  const view = waitingViewOf(all)

  it('is each passage that a person can settle, and no other', () => {
    expect(view.waiting.map(({ claim }) => claim.number)).toEqual([1])
    expect(view.orphans.map(({ claim }) => claim.number)).toEqual([2])
    expect(view.counts).toEqual({ waiting: 1, orphans: 1 })
  })

  it('shows the passage as it was and as it is in its paragraph, with what turns its meaning', () => {
    const [passage] = view.waiting
    if (!passage?.now) throw new Error('a place was found')
    expect(textOf(passage.was)).toBe('It will last')
    expect(wordsOf(passage.was.after)).toBe(', they say. Nobody doubts it.')
    expect(passage.stood?.name).toBe('Revision 1')
    expect(textOf(passage.now)).toBe('It will not last')
    expect(passage.now.exact.filter(({ isMeaning }) => isMeaning).map(({ text }) => text)).toEqual([
      'not',
    ])
    expect(passage.reasons[0]).toBe('A negation came: “not”.')
  })

  it('marks what turns the meaning beside a passage whose own words are the same', () => {
    const before = 'First words.\n\nIt is deep, they say. Nobody knows.'
    const after = 'First words.\n\nIt is not deep, they say. Nobody knows.'
    const held = passageAt(before, 'deep')
    const place = passageAt(after, 'deep')
    const claim = buildClaim({
      passages: [
        {
          ...held,
          start: place.start,
          end: place.end,
          revisionId: 'revision-2',
          status: 'needs-review',
        },
      ],
    })
    const [passage] = waitingViewOf({
      ...all,
      revisions: [revision(1, before), revision(2, after)],
      claims: [claim],
      formerPassages: [{ ...held, claimId: claim.id, ordinal: 0 }],
    }).waiting
    if (!passage?.now) throw new Error('a place was found')
    expect(wordsOf(passage.now.before)).toBe('It is not ')
    expect(passage.now.before.filter(({ isMeaning }) => isMeaning).map(({ text }) => text)).toEqual(
      ['not'],
    )
    expect(wordsOf(passage.now.after)).toBe(', they say. Nobody knows.')
  })

  it('quotes an orphan where it stood last', () => {
    const [passage] = view.orphans
    expect(passage && textOf(passage.was)).toBe('Gone words')
    expect(passage?.stood?.href).toMatch(/revisions\/1\?claim=C-2$/)
    expect(passage?.now).toBeNull()
  })

  it('knows the context of a quote from its anchor where no text of ours has it', () => {
    const [passage] = waitingViewOf({ ...all, formerPassages: [] }).waiting
    expect(passage?.stood).toBeNull()
    expect(wordsOf(passage?.was.after ?? [])).toContain('they say')
  })
})

describe('the passage that an address names', () => {
  it.each([
    [
      { claim: '1', passage: '0' },
      { claimNumber: 1, index: 0 },
    ],
    [{ claim: '1' }, null],
    [{ claim: '-1', passage: '0' }, null],
    [{ claim: ['1', '2'], passage: '0' }, null],
  ])('%j is %j', (search, chosen) => {
    expect(parseChosenPassage(search)).toEqual(chosen)
  })

  it('is found only while it waits', () => {
    expect(waitingPassageOf(all, { claimNumber: 1, index: 0 })?.claim.number).toBe(1)
    expect(waitingPassageOf(all, { claimNumber: 1, index: 1 })).toBeNull()
    expect(waitingPassageOf(all, { claimNumber: 3, index: 0 })).toBeNull()
    expect(waitingPassageOf(all, { claimNumber: 9, index: 0 })).toBeNull()
  })
})
