import { expect, it } from 'vitest'
import { samePackages } from '@/lib/command/setup/install-packages.js'

const next = { version: '16.4.6', integrity: 'sha512-a' }
const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true }

it.each([
  ['all are there', { next }, { next }, true],
  ['an optional one for another system is left out', { next, forMac }, { next }, true],
  ['one is missing', { next }, {}, false],
  ['one has another version', { next }, { next: { ...next, version: '16.4.5' } }, false],
  ['one has other bytes', { next }, { next: { ...next, integrity: 'sha512-c' } }, false],
  ['one is no longer wanted', {}, { next }, false],
])('when %s', (_case, wanted, installed, same) => {
  expect(samePackages(wanted, installed)).toBe(same)
})
