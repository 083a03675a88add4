import { describe, expect, it } from 'vitest'
import {
  hedgeOffer,
  openOffer,
  withCue,
  withOffer,
  withoutCue,
} from '@/components/claim-form/hedge-offer'
import type { Hedge } from '@/lib/claims/claim'

const text = 'It will likely end. It may last. It is unlikely to grow.'
const rangeOf = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const none: Hedge = { cues: [], likelihood: null }

describe('hedgeOffer', () => {
  it('gathers the cues of all passages and the likelihood that they agree on', () => {
    const passages = [rangeOf('It will likely end.'), rangeOf('It may last.')]
    expect(hedgeOffer(text, passages)).toEqual({ cues: ['likely', 'may'], likelihood: 'likely' })
  })

  it('offers no likelihood where the passages do not agree', () => {
    const passages = [rangeOf('It will likely end.'), rangeOf('It is unlikely to grow.')]
    expect(hedgeOffer(text, passages)).toEqual({ cues: ['likely', 'unlikely'], likelihood: null })
  })
})

describe('an offer', () => {
  const offer: Hedge = { cues: ['likely', 'may'], likelihood: 'likely' }

  it('is open in what was not taken', () => {
    expect(openOffer(offer, { cues: ['Likely'], likelihood: null })).toEqual({
      cues: ['may'],
      likelihood: 'likely',
    })
  })

  it('does not question a likelihood that somebody set', () => {
    const hedge: Hedge = { cues: [], likelihood: 'unlikely' }
    expect(openOffer(offer, hedge).likelihood).toBeNull()
    expect(withOffer(hedge, offer).likelihood).toBe('unlikely')
  })

  it('is not open any more once it is taken', () => {
    expect(openOffer(offer, withOffer(none, offer))).toEqual(none)
  })
})

describe('cues', () => {
  it('are one whatever their case and spaces, in the order and spelling they came in', () => {
    const hedge = withCue(withCue(withCue(none, 'Very  likely '), 'may'), 'very LIKELY')
    expect(hedge.cues).toEqual(['Very likely', 'may'])
    expect(withoutCue(hedge, 'very likely').cues).toEqual(['may'])
  })

  it('are not made of nothing', () => {
    expect(withCue(none, '  ')).toEqual(none)
  })
})
