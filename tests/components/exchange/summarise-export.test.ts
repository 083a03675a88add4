import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuoteCheck } from '@/components/exchange/quote-check'
import { summariseExport } from '@/components/exchange/summarise-export'
import type { Passage } from '@/lib/claims/claim'
import { sha256 } from '@/lib/text/sha256'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, diplomatText, passageOf } from '@/tests/support/build-snapshot'

it('counts what leaves and finds every quote in its text', () => {
  const { contents, check } = summariseExport(buildSnapshot())
  expect(contents).toBe('4 claims with 5 quotes')
  expect(check).toEqual({ total: 5, failed: [], unsettled: { words: null, quotes: [] } })
})

it('offers each format with the address it is downloaded from', () => {
  const { formats } = summariseExport(buildSnapshot())
  expect(formats.map(({ fileName, href }) => [fileName, href])).toEqual([
    ['a-project.json', '/api/v1/projects/a-project/export?format=json'],
    ['a-project.csv', '/api/v1/projects/a-project/export?format=csv'],
    ['a-project.md', '/api/v1/projects/a-project/export?format=markdown'],
    ['a-project-coverage.csv', '/api/v1/projects/a-project/export?format=coverage'],
    ['a-project-codebook.csv', '/api/v1/projects/a-project/export?format=codebook'],
    ['a-project-verdicts.csv', '/api/v1/projects/a-project/export?format=ledger'],
  ])
})

it('names a quote that is not in its text, with the way to its claim', () => {
  const passage = passageOf(diplomatText, 'Moscow needs shells.', 'diplomat')
  const claim = buildClaim({
    number: 9,
    documentId: 'diplomat',
    passages: [{ ...passage, exact: 'Pyongyang needs oil.' }],
  })
  const { check } = summariseExport(buildSnapshot({ claims: [claim] }))
  expect(check.failed).toMatchObject([
    {
      place: 'C-9, The Diplomat 2023',
      href: '/projects/a-project/documents/diplomat#claim-9',
      quote: 'Pyongyang needs oil.',
    },
  ])
})

describe('passages that a new text left without a certain place', () => {
  const old = buildSnapshot()
  const first = old.revisions[0]
  if (!first) throw new Error('the documents have texts')
  const text = diplomatText.replace('Moscow needs shells.', 'Moscow needs no shells.')
  const second = { ...first, id: 'second', number: 2, text, sha256: sha256(text) }
  const passage = passageOf(diplomatText, 'Moscow needs shells.', 'diplomat')
  const waiting = { ...passage, revisionId: 'second', end: 23, status: 'needs-review' } as const

  const claimOn = (number: number, ...passages: Passage[]) =>
    buildClaim({ number, documentId: 'diplomat', passages })

  it('are no verified quotes: they are counted by claims, and named with where they are decided', () => {
    const { check } = summariseExport(
      buildSnapshot({
        revisions: [...old.revisions, second],
        claims: [
          claimOn(5, waiting),
          claimOn(6, { ...passage, status: 'orphaned', similarity: 0 }),
          claimOn(7, passageOf(text, 'no shells', 'diplomat')),
        ],
        formerPassages: [{ ...passage, claimId: 'claim-5', ordinal: 0 }],
      }),
    )
    expect(check).toMatchObject({
      total: 3,
      failed: [{ key: '7-1' }],
      unsettled: {
        words: '1 claim waits for review, 1 is an orphan',
        quotes: [
          {
            outcome: 'NEEDS REVIEW',
            quote: 'Moscow needs shells.',
            place: 'C-5, The Diplomat 2023, revision 1',
            href: '/projects/a-project/documents/diplomat/passages#claim-5',
          },
          { outcome: 'ORPHANED', place: 'C-6, The Diplomat 2023, revision 1' },
        ],
      },
    })
    const page = renderToStaticMarkup(QuoteCheck({ check }))
    expect(page).toContain('0 of 3 quotes verified')
    expect(page).toContain('1 claim waits for review, 1 is an orphan. They do not count.')
  })

  it('lead to their claim where that is archived', () => {
    const archived = { ...claimOn(5, waiting), archivedAt: '2026-01-02T00:00:00.000Z' }
    const { check } = summariseExport(
      buildSnapshot({ revisions: [...old.revisions, second], claims: [archived] }),
    )
    expect(check.unsettled.quotes).toMatchObject([
      { place: 'C-5, The Diplomat 2023, revision 2', href: expect.stringMatching(/#claim-5$/u) },
    ])
  })
})
