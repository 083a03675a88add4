import { describe, expect, it } from 'vitest'
import { cueRanges } from '@/lib/claims/cue-ranges'

function found(text: string, cues: string[], passage = { start: 0, end: text.length }): string[] {
  return cueRanges(text, passage, cues).map(({ start, end }) => text.slice(start, end))
}

describe('cueRanges', () => {
  it.each([
    { name: 'every occurrence', text: 'It may or may not.', cues: ['may'], words: ['may', 'may'] },
    { name: 'whole words only', text: 'Maybe they may.', cues: ['may'], words: ['may'] },
    { name: 'whatever the case', text: 'Likely so.', cues: ['likely'], words: ['Likely'] },
    {
      name: 'across white space',
      text: 'It is very\n likely.',
      cues: ['very likely'],
      words: ['very\n likely'],
    },
    {
      name: 'marks as they are',
      text: 'So (perhaps?) it is.',
      cues: ['(perhaps?)'],
      words: ['(perhaps?)'],
    },
    { name: 'nothing for an empty cue', text: 'It may.', cues: [' '], words: [] },
    { name: 'nothing where the cue is not there', text: 'It will.', cues: ['may'], words: [] },
  ])('finds $name', ({ text, cues, words }) => {
    expect(found(text, cues)).toEqual(words)
  })

  it('looks inside the passage alone and answers with offsets of the text', () => {
    const text = 'It may. They may.'
    expect(cueRanges(text, { start: 8, end: text.length }, ['may'])).toEqual([
      { start: 13, end: 16 },
    ])
  })
})
