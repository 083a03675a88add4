import { describe, expect, it } from 'vitest'
import { cueRanges, strayCues } from '@/lib/claims/cue-ranges'

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
    {
      name: 'whichever apostrophe is typed',
      text: 'It isn’t likely.',
      cues: ["isn't likely"],
      words: ['isn’t likely'],
    },
    {
      name: 'words of scripts that write them together',
      text: '合作可能会继续，他说。',
      cues: ['可能'],
      words: ['可能'],
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

describe('strayCues', () => {
  const text = 'He thinks it may last. They perhaps doubt it.\n\nIt will not.'
  const passageOf = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }

  it.each([
    { name: 'in the passage', passages: ['it may last'], cues: ['may'], stray: [] },
    { name: 'beside it, in its sentence', passages: ['may last'], cues: ['He thinks'], stray: [] },
    {
      name: 'in the next sentence',
      passages: ['it may last'],
      cues: ['may', 'perhaps'],
      stray: ['perhaps'],
    },
    { name: 'of one passage of two', passages: ['may last', 'will'], cues: ['not'], stray: [] },
    { name: 'nowhere', passages: ['it may last'], cues: ['it is said'], stray: ['it is said'] },
    { name: 'a part of a word', passages: ['They perhaps'], cues: ['hap'], stray: ['hap'] },
    { name: 'without a place', passages: [], cues: ['it is said'], stray: [] },
  ])('are told: $name', ({ passages, cues, stray }) => {
    expect(strayCues(text, passages.map(passageOf), cues)).toEqual(stray)
  })
})
