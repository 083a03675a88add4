import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHedgeCues, suggestHedge } from '@/lib/claims/hedge-cues'
import { hedgePhrases } from '@/lib/claims/hedge-phrases'
import { likelihoods } from '@/lib/claims/scales'
import { arbitraryText } from '@/tests/support/arbitrary-text'
import { marked } from '@/tests/support/marked-text'

const cases: [text: string, cues: [cue: string, likelihood: string | null][]][] = [
  ['Moscow likely will maintain deeper ties.', [['likely', 'likely']]],
  ['Russia is unlikely to go back.', [['unlikely', 'unlikely']]],
  ['It is highly unlikely that he will aid it.', [['highly unlikely', 'very-unlikely']]],
  ['It is very  likely to last.', [['very  likely', 'very-likely']]],
  ['It will almost certainly end.', [['almost certainly', 'almost-certain']]],
  ['It will almost certainly not end.', [['almost certainly not', 'almost-no-chance']]],
  ['There is almost no chance of it.', [['almost no chance', 'almost-no-chance']]],
  ['There is a roughly even chance.', [['roughly even chance', 'roughly-even-chance']]],
  ['It is as likely as not.', [['as likely as not', 'roughly-even-chance']]],
  ['It is more likely than not.', [['more likely than not', 'likely']]],
  ['It is not likely to last.', [['not likely', 'unlikely']]],
  ['It isn’t very likely to last.', [['isn’t very likely', 'unlikely']]],
  ['It is hardly plausible.', [['hardly plausible', 'unlikely']]],
  ['It is not unlikely.', [['not unlikely', null]]],
  ['This makes a war more likely.', [['more likely', null]]],
  ['Putin may help Kim launch satellites.', [['may', null]]],
  [
    'It might last, and it could grow.',
    [
      ['might', null],
      ['could', null],
    ],
  ],
  ['They appear to be moving quicker.', [['appear to', null]]],
  ['It seems clear that Kim is willing.', [['It seems', null]]],
  [
    'It is potentially supplying rifles, possibly more.',
    [
      ['potentially', null],
      ['possibly', null],
    ],
  ],
  ['An alliance is also implausible.', [['implausible', 'unlikely']]],
  [
    'They will have difficulty; it is difficult.',
    [
      ['difficulty', null],
      ['difficult', null],
    ],
  ],
  ['One cannot rule out a deal.', [['cannot rule out', null]]],
  ['“I doubt that it would be decisive.”', [['doubt that', 'unlikely']]],
  [
    'May it be so? It may.',
    [
      ['May', null],
      ['may', null],
    ],
  ],
  ['In May 2024, on 9 May and on May 10 they met.', []],
  ['Its military might, and the might of others.', []],
  ['There is no doubt that it will, as soon as possible.', []],
  ['The likelihood, a likeliness, mayor, unlikelyish, couldst.', []],
  ['It is simply transactional.', []],
]

describe('findHedgeCues', () => {
  it.each(cases)('%s', (text, cues) => {
    expect(findHedgeCues(text).map(({ cue, likelihood }) => [cue, likelihood])).toEqual(cues)
  })

  it('gives offsets in the text, not in the passage', () => {
    const { text, range } = marked('It may be. But [it is likely to last].')
    const [cue] = findHedgeCues(text, range)
    expect(cue && text.slice(cue.start, cue.end)).toBe('likely')
  })

  it('sees the negation that stands outside of the passage', () => {
    const { text, range } = marked('It is not [likely to last].')
    expect(findHedgeCues(text, range)).toMatchObject([
      { cue: 'not likely', likelihood: 'unlikely' },
    ])
  })

  it('leaves out what stands beside the passage', () => {
    const { text, range } = marked('It may be [said to last], perhaps.')
    expect(findHedgeCues(text, range)).toEqual([])
  })

  it('finds every phrase that it knows, whole', () => {
    for (const [phrase, likelihood] of hedgePhrases) {
      expect(findHedgeCues(`So: ${phrase} x`)).toMatchObject([{ cue: phrase, likelihood }])
    }
  })

  it('has phrases for every step of the scale', () => {
    expect(new Set(hedgePhrases.values())).toEqual(new Set([null, ...likelihoods]))
  })

  it('finds cues that do not overlap and are in the text, whatever the text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let end = 0
        for (const cue of findHedgeCues(text)) {
          expect(text.slice(cue.start, cue.end)).toBe(cue.cue)
          expect(cue.start).toBeGreaterThanOrEqual(end)
          end = cue.end
        }
      }),
    )
  })
})

describe('suggestHedge', () => {
  const suggest = (text: string) => suggestHedge(text, { start: 0, end: text.length })

  it('offers the likelihood of the only cue that has one', () => {
    expect(suggest('Putin may help, but it is unlikely that he will aid it.')).toEqual({
      cues: ['may', 'unlikely'],
      likelihood: 'unlikely',
    })
  })

  it('offers none when the cues disagree', () => {
    expect(suggest('Likely now, unlikely later.')).toEqual({
      cues: ['Likely', 'unlikely'],
      likelihood: null,
    })
  })

  it('offers nothing for a passage without hedges', () => {
    expect(suggest('It is transactional.')).toEqual({ cues: [], likelihood: null })
  })

  it('names a cue once', () => {
    expect(suggest('It may be, and it may not.').cues).toEqual(['may', 'may not'])
    expect(suggest('It may be, and it may last.').cues).toEqual(['may'])
  })
})
