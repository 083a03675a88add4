import { describe, expect, it } from 'vitest'
import { isUrlImportOn } from '@/lib/access/url-import'

describe('isUrlImportOn', () => {
  it.each([
    [undefined, 'local', true],
    [undefined, 'team', false],
    ['on', 'local', true],
    ['on', 'team', true],
    ['off', 'local', false],
    ['off', 'team', false],
  ] as const)('%s in %s mode: %s', (setting, mode, isOn) => {
    expect(isUrlImportOn(setting, mode)).toBe(isOn)
  })
})
