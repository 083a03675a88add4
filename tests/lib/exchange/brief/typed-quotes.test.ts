import { describe, expect, it } from 'vitest'
import { docNode, listNodes, mentionedClaimNode, paragraphNode } from '@/lib/briefs/brief-nodes'
import { briefMarkdown } from '@/lib/exchange/brief/brief-markdown'
import { checkBrief } from '@/lib/exchange/brief/brief-problems'
import { typedQuotes } from '@/lib/exchange/brief/typed-quotes'
import { briefExport } from '@/tests/support/brief-export'
import { buildSnapshot } from '@/tests/support/build-snapshot'

const first = mentionedClaimNode({ claim: 1, key: '' }, { withSource: true })

/** C-1 says “will likely stay strictly transactional”. */
function problemsOf(before: string): string[] {
  const content = docNode([paragraphNode(before, first, ').')])
  const { problems } = checkBrief(content, briefExport(buildSnapshot(), content).find)
  return problems.map(({ state, typed }) => `${state}: ${typed}`)
}

describe('a quotation that somebody typed before a claim', () => {
  it.each([
    ['a part of its words', 'It is “strictly transactional” ('],
    ['all of them', 'It “will likely stay strictly transactional.” ('],
    ['with something left out', 'It “will […] stay … transactional” ('],
    ['with something left out at its ends', 'It “… strictly transactional […]” ('],
    ['with space and a comma after it', 'It is “strictly transactional”, \u00a0(  '],
    ['between straight marks', 'It is "strictly transactional" ('],
    ['no quotation', 'It is strictly transactional ('],
    ['far from the claim', '“Something else” was said, but not there ('],
  ])('is in order: %s', (_, before) => {
    expect(problemsOf(before)).toEqual([])
  })

  it.each([
    ['another word', 'It is “mostly transactional” (', 'mostly transactional'],
    [
      'its negation',
      'It “will likely not stay strictly transactional” (',
      'will likely not stay strictly transactional',
    ],
    ['nothing but what was left out', 'It is “…” (', '…'],
    ['nothing but space and dots', 'It is “ […] ... … ” (', ' […] ... … '],
    ['nothing but space', 'It is "  " (', '  '],
    ['a quotation within', 'It is “a “strictly” transactional” (', 'a “strictly” transactional'],
  ])('is not verified with %s', (_, before, typed) => {
    expect(problemsOf(before)).toEqual([`not-verified: ${typed}`])
  })

  it('is found in lists too, each beside its own claim', () => {
    const second = mentionedClaimNode({ claim: 2, key: '' })
    const content = docNode(listNodes([['“a” (', first, '), “b” (', second, ')']]))
    expect(typedQuotes(content).map(({ quote, citation }) => [quote, citation.claim])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('is looked for in a time that grows with the text alone', () => {
    const space = ' '.repeat(60_000)
    const content = docNode([
      paragraphNode(`"a"${space}x`, first, `“a${space}”${space}(${space}`, first),
    ])
    const start = performance.now()
    expect(typedQuotes(content)).toHaveLength(1)
    problemsOf(`“${space}…${space}b” (`)
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('is listed in what leaves', () => {
    const content = docNode([paragraphNode('It is “mostly transactional” (', first, ').')])
    const markdown = briefMarkdown(briefExport(buildSnapshot(), content))
    expect(markdown).toContain(
      'C-1: NOT VERIFIED: the text does not say this: “mostly transactional”',
    )
  })
})
