import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { passageKeyOf } from '@/lib/claims/context-check'
import { contentKeyOf } from '@/lib/comparison/content-key'
import type { StoredPair } from '@/lib/comparison/project-snapshot'
import { projectMarkdown } from '@/lib/exchange/markdown/project-markdown'
import { arbitrarySnapshot } from '@/tests/support/arbitrary-snapshot'
import { buildSnapshot } from '@/tests/support/build-snapshot'
import { buildPair, buildResolution, buildVerdict } from '@/tests/support/build-verdict'

const origin = 'http://localhost:3000'
const markdown = projectMarkdown(buildSnapshot(), { origin })

it('is this text for a small project', async () => {
  await expect(markdown).toMatchFileSnapshot('../../../fixtures/exchange/a-project.md')
})

describe('every quote', () => {
  it('stands with its source, date, paragraph, hedge, link and block id', () => {
    expect(markdown).toContain(
      '> will likely stay strictly transactional\n\n' +
        '— The Diplomat, *Title of diplomat*, 2023-06, paragraph 2, ' +
        'likely (55–80 %): “will likely”, ' +
        '[C-1](<http://localhost:3000/projects/a-project/documents/diplomat#claim-1>) ^c-1\n',
    )
  })

  it('has its block id once, however many questions the claim answers', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const written = projectMarkdown(snapshot, { origin })
        const ids = [...written.matchAll(/ \^c-(\d+)$/gm)].map(([, number]) => Number(number))
        const live = snapshot.claims.filter(({ archivedAt }) => archivedAt === null)
        expect(ids.toSorted((a, b) => a - b)).toEqual(live.map(({ number }) => number))
      }),
    )
  })
})

it('says who checked the words around a quote, and what they are', () => {
  const snapshot = buildSnapshot()
  const [claim] = snapshot.claims
  if (!claim) throw new Error('the built project has it')
  const check = {
    claimId: claim.id,
    by: 'Ana',
    turn: '… but *not* yet',
    checkedAt: claim.createdAt,
  }
  const contextChecks = [{ ...check, passageKey: passageKeyOf(claim) }]
  expect(projectMarkdown({ ...snapshot, contextChecks }, { origin })).toContain(
    '\n\nContext checked by Ana, 2026-01-01. Beside the quote stands: … but \\*not\\* yet\n',
  )
  const stale = [{ ...check, passageKey: 'of other passages' }]
  expect(projectMarkdown({ ...snapshot, contextChecks: stale }, { origin })).toBe(markdown)
})

it.each([
  ['needs-review', 'waiting for review'],
  ['orphaned', 'no longer found in the text'],
] as const)('says of a claim that is %s, on a question or on none, that it is', (status, words) => {
  const snapshot = buildSnapshot()
  const lose = (claim: Claim): Claim => ({
    ...claim,
    passages: claim.passages.map((passage) => ({ ...passage, status })),
  })
  for (const [index, { number }] of snapshot.claims.entries()) {
    const claims = snapshot.claims.map((claim, each) => (each === index ? lose(claim) : claim))
    const lines = projectMarkdown({ ...snapshot, claims }, { origin }).split('\n')
    expect(lines.find((line) => line.endsWith(` ^c-${number}`))).toContain(`, ${words}, [C-`)
  }
  expect(markdown).not.toContain(words)
})

it('puts a rejected view apart from what documents hold', () => {
  const [held, quoted] = markdown.split('#### Quoted, not held by the document')
  expect(held).not.toContain('> simply transactional')
  expect(quoted).toContain('> simply transactional')
  expect(quoted).toContain('said by A “sceptic”: the author rejects it')
})

it('keeps a claim that another one replaced, with its quote, source and link, apart from what is held', () => {
  const snapshot = buildSnapshot()
  const [question] = snapshot.questions
  const [claimA, claimB] = snapshot.claims
  if (!question || !claimA || !claimB) throw new Error('the built project has them')
  const contentKey = contentKeyOf(question, claimA, claimB)
  const replaced = { outcome: 'superseded' as const, supersedingClaimId: claimB.id, contentKey }
  const pairs = [buildPair(question.id, [claimA, claimB], { verdicts: [buildVerdict(replaced)] })]
  const written = projectMarkdown({ ...snapshot, pairs }, { origin })
  const [before = '', after = ''] = written.split('#### Replaced by another claim\n')
  expect(before).not.toContain('> will likely stay strictly transactional')
  expect(after).toMatch(
    /^\n> will likely stay strictly transactional\n\n— The Diplomat, .* \^c-1\n/,
  )
})

it('tells what was made of a pair: what stands, every verdict ever given, and who decided', () => {
  const snapshot = buildSnapshot()
  const [question] = snapshot.questions
  const [claimA, claimB] = snapshot.claims
  if (!question || !claimA || !claimB) throw new Error('the built project has them')
  const contentKey = contentKeyOf(question, claimA, claimB)
  const direct = { kinds: ['forecast-against-fact' as const], contentKey }
  const ana = buildVerdict({ outcome: 'contradiction', ...direct, reason: '*Both* cannot be.' })
  const written = (fields: Partial<StoredPair>) =>
    projectMarkdown(
      { ...snapshot, pairs: [buildPair(question.id, [claimA, claimB], fields)] },
      { origin },
    )
  expect(markdown).toContain('- C-1 against C-2: not judged yet')
  expect(written({ verdicts: [ana] })).toContain(
    '- C-1 against C-2: contradiction (forecast against fact)\n' +
      '  - contradiction (forecast against fact), Ana, 2026-01-01: \\*Both\\* cannot be.',
  )
  const agreeing = buildVerdict({ ...ana, id: 'cem', reviewer: 'Cem', kinds: [] })
  expect(written({ verdicts: [ana, agreeing] })).toContain(
    '- C-1 against C-2: 2 reviewers agree, contradiction\n',
  )
  const superseded = {
    ...{ outcome: 'superseded' as const, supersedingClaimId: claimB.id, contentKey },
  }
  const verdicts = [
    buildVerdict({ id: 'old', outcome: 'unsure', contentKey: 'before' }),
    { ...ana, id: 'new' },
    buildVerdict({ id: 'ben', reviewer: 'Ben', ...superseded, reason: 'The treaty.' }),
  ]
  expect(written({ verdicts })).toContain('- C-1 against C-2: reviewers are split\n')
  const resolutions = [
    buildResolution({ ...superseded, by: 'Cem', overrideReason: 'Both oppose it.' }),
  ]
  expect(written({ verdicts, resolutions, pairedBy: 'Dora' })).toContain(
    [
      '- C-1 against C-2, set side by side by Dora: resolved by Cem, superseded; dissent: Ana, contradiction (forecast against fact)',
      '  - unsure, Ana, 2026-01-01 (replaced by a later verdict) (given before a claim changed)',
      '  - contradiction (forecast against fact), Ana, 2026-01-01: \\*Both\\* cannot be.',
      '  - superseded by C-2, Ben, 2026-01-01: The treaty.',
      '  - resolved: superseded by C-2, Cem, 2026-01-02: Both can be true. Though readers differ: Both oppose it.',
    ].join('\n'),
  )
})

it('lists quotes that fail verification', () => {
  const snapshot = buildSnapshot()
  const revisions = snapshot.revisions.map((revision) => ({
    ...revision,
    text: revision.text.replace('strictly', 'hardly'),
  }))
  expect(markdown).toContain('5 quotes checked, every one is in its text.')
  expect(projectMarkdown({ ...snapshot, revisions }, { origin })).toContain(
    '5 quotes checked, 1 fail:\n\n- C-1, passage 1: CHANGED: “will likely stay strictly transactional”',
  )
})
