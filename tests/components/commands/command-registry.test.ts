import { expect, it, vi } from 'vitest'
import {
  offeredCommands,
  registerCommands,
  registeredCommands,
} from '@/components/commands/command-registry'

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

it('tells whoever lists them when a part of the page comes or goes', () => {
  const heard = vi.fn()
  const { changes, subscribe } = offeredCommands
  const leave = subscribe(heard)
  const before = changes()
  const withdraw = registerCommands(() => named('undo', 'Undo'))
  expect(heard).toHaveBeenCalledTimes(1)
  const during = changes()
  expect(during).not.toBe(before)
  expect(changes()).toBe(during)
  withdraw()
  expect(heard).toHaveBeenCalledTimes(2)
  expect(changes()).not.toBe(during)
  leave()
  registerCommands(() => named('undo', 'Undo'))()
  expect(heard).toHaveBeenCalledTimes(2)
})
