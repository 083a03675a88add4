import { expect, it } from 'vitest'
import { summariseExport } from '@/components/exchange/summarise-export'
import { buildClaim } from '@/tests/support/build-material'
import { buildSnapshot, diplomatText, passageOf } from '@/tests/support/build-snapshot'

it('counts what leaves and finds every quote in its text', () => {
  const { contents, check } = summariseExport(buildSnapshot())
  expect(contents).toBe('4 claims with 5 quotes')
  expect(check).toEqual({ total: 5, failed: [] })
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
