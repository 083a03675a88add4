import { describe, expect, it } from 'vitest'
import { doneWords, planSentences } from '@/components/search/plan-words'

const nothing = { made: 0, documents: 0, changed: 0, already: 0, keptPositions: 0 }
const bare = { tagIds: [], assessment: null }
const tagged = { tagIds: ['motive'], assessment: null }
const read = { tagIds: [], assessment: { questionId: 'lasts', positionId: 'yes' } }

describe('what marking is said to do', () => {
  it.each([
    [bare, { made: 12, documents: 3 }, ['Makes 12 highlights in 3 documents.']],
    [bare, { already: 1 }, ['1 passage already has a claim.']],
    [tagged, { already: 2 }, ['2 passages already have a claim with this tag.']],
    [tagged, { changed: 1 }, ['1 passage is marked already: its claim gets the tag.']],
    [
      { ...tagged, ...{ assessment: read.assessment } },
      { changed: 2, already: 1 },
      [
        '2 passages are marked already: their claims get what they lack of the tag and the position.',
        '1 passage already has a claim with this tag and a position of yours.',
      ],
    ],
    [
      read,
      { changed: 2, keptPositions: 1 },
      [
        '2 passages are marked already: their claims get the position.',
        'In 1 claim you have taken another position on the question: it stays.',
      ],
    ],
    [bare, {}, []],
  ])('%#: %j', (marking, summary, sentences) => {
    expect(planSentences({ ...nothing, ...summary }, marking)).toEqual(sentences)
  })

  it('is said in short once it is done', () => {
    expect(doneWords({ ...nothing, made: 1200, changed: 1, already: 2 })).toBe(
      '1,200 highlights made, 1 claim added to, 2 passages marked already',
    )
    expect(doneWords(nothing)).toBe('There was nothing to mark')
  })
})
