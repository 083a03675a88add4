import { expect, it } from 'vitest'
import { registerCommands, registeredCommands } from '@/components/commands/command-registry'

const named = (id: string, label: string) => [{ id, label, kind: 'Action', run: () => {} }]
const labels = () => registeredCommands().map(({ label }) => label)

it('lists what parts of the page offer for as long as they are there, the page before what every page has', () => {
  const everywhere = registerCommands(() => named('undo', 'Undo of the project'), 'everywhere')
  const other = registerCommands(() => named('review', 'Review'), 'everywhere')
  const page = registerCommands(() => named('undo', 'Undo of the page'))
  expect(labels()).toEqual(['Undo of the page', 'Review'])
  page()
  expect(labels()).toEqual(['Undo of the project', 'Review'])
  everywhere()
  other()
  expect(labels()).toEqual([])
})
