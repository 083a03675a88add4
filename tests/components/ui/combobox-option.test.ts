import { describe, expect, it } from 'vitest'
import {
  creationOf,
  foundBy,
  matchesTyped,
  nearestFirst,
  offeredOptions,
} from '@/components/ui/combobox-option'

const options = [
  { value: '1', label: 'Durable' },
  { value: '2', label: 'create:odd' },
]

describe('offeredOptions', () => {
  it('offers last to create what was typed', () => {
    const offered = offeredOptions(options, ' Fleeting ')
    expect(offered.map(({ label }) => label)).toEqual([
      'Durable',
      'create:odd',
      'Create “Fleeting”',
    ])
    expect(offered.map(creationOf)).toEqual([null, null, 'Fleeting'])
  })

  it('words the offer as it is told to', () => {
    const offered = offeredOptions(options, 'Moscow', (name) => `Ask about ${name}`)
    expect(offered.at(-1)?.label).toBe('Ask about Moscow')
  })

  it.each(['', '  ', 'durable', 'DURABLE '])('offers nothing new for "%s"', (typed) => {
    expect(offeredOptions(options, typed)).toEqual(options)
  })
})

describe('options with other words for them', () => {
  const option = { value: '1', label: 'Sanctions', keywords: ['Embargo', 'Boycott'] }

  it('are found by these, and say by which', () => {
    expect(matchesTyped(option, 'boyc')).toBe(true)
    expect(foundBy(option, 'boyc')).toBe('Boycott')
    expect(foundBy(option, 'sanc')).toBeNull()
    expect(foundBy(option, ' ')).toBeNull()
    expect(matchesTyped(option, 'trade')).toBe(false)
  })

  it('are not offered anew by such a word', () => {
    expect(offeredOptions([option], 'embargo ')).toEqual([option])
  })

  it('come first, with what is said of them, where they are close', () => {
    const other = { value: '2', label: 'Trade' }
    expect(nearestFirst([other, option], new Map([['1', 'Close']]))).toEqual([
      { ...option, hint: 'Close' },
      other,
    ])
  })
})

describe('matchesTyped', () => {
  const option = { value: '1', label: 'Will it last?', hint: 'Durable / Réversible' }

  it.each([
    ['', true],
    ['LAST', true],
    ['reversible', true],
    ['durable will', true],
    ['durable never', false],
    ['  last ', true],
  ])('%j: %s', (typed, matches) => {
    expect(matchesTyped(option, typed)).toBe(matches)
  })
})
