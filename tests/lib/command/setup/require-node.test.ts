import { expect, it } from 'vitest'
import { nodeProblem } from '@/lib/command/setup/require-node.js'

it.each([
  ['20.19.0', '>=20.19'],
  ['20.20.2', '>=20.19'],
  ['22.0.0', '>=20.19'],
])('Node %s is new enough for %s', (version, range) => {
  expect(nodeProblem(version, range)).toBeNull()
})

it.each(['18.20.4', '20.9.0', '20.18.3', '8.17.0'])(
  'Node %s is too old, in one sentence',
  (version) => {
    expect(nodeProblem(version, '>=20.19')).toBe(
      `Counterpoint needs Node 20.19 or newer, and this is Node ${version}: install a newer one from https://nodejs.org.`,
    )
  },
)
