// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CommandPalette } from '@/components/commands/command-palette'
import { registerCommands } from '@/components/commands/command-registry'

vi.mock('@/components/shell/use-navigate', () => ({ useNavigate: () => () => undefined }))
vi.mock('@/components/commands/use-directory', () => ({
  useDirectory: () => ({ state: 'loaded', commands: [] }),
}))

let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const named = (label: string) => [{ id: label, label, kind: 'Action', run: () => undefined }]
const listed = () =>
  [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent)
const openWith = (typedAhead: string) => {
  const heard = { onClose: () => undefined, onClosed: () => undefined }
  return act(async () =>
    root.render(<CommandPalette project={null} typedAhead={typedAhead} open {...heard} />),
  )
}

it('lists what a part of the page offers that comes while it is open, and no more what goes', async () => {
  const colours = registerCommands(() => named('Colours'))
  await openWith('')
  expect(listed()).toEqual(['ColoursAction'])
  const tags = await act(async () => registerCommands(() => named('Tags')))
  expect(listed()).toEqual(['ColoursAction', 'TagsAction'])
  await act(async () => colours())
  expect(listed()).toEqual(['TagsAction'])
  await act(async () => tags())
  expect(listed()).toEqual([])
})

it('goes on from what was typed before it was there', async () => {
  const colours = registerCommands(() => named('Colours'))
  const tags = registerCommands(() => named('Tags'))
  await openWith('col')
  expect(document.querySelector('input')?.value).toBe('col')
  expect(listed()).toEqual(['ColoursAction'])
  await act(async () => {
    colours()
    tags()
  })
})
