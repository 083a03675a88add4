import { describe, expect, it } from 'vitest'
import { creationOf, offeredOptions } from '@/components/ui/combobox-option'

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

  it.each(['', '  ', 'durable', 'DURABLE '])('offers nothing new for "%s"', (typed) => {
    expect(offeredOptions(options, typed)).toEqual(options)
  })
})
