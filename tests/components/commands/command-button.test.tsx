// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CommandButton } from '@/components/commands/command-button'
import { readerKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { ToastProvider } from '@/components/ui/toast'

const script = vi.hoisted(() => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  return { arrived, arrive: () => arrive() }
})
vi.mock('@/components/commands/command-palette', async (original) => {
  await script.arrived
  return original()
})
vi.mock('@/components/shell/use-navigate', () => ({ useNavigate: () => () => undefined }))
vi.mock('@/components/commands/use-directory', () => ({
  useDirectory: () => ({ state: 'loaded', commands: [] }),
}))

let root: Root
const highlight = vi.fn()
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(<Page />))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

function Page({ hasCommands = true }: { hasCommands?: boolean }) {
  useKeys(readerKeys, { highlight })
  return <ToastProvider>{hasCommands && <CommandButton project={null} />}</ToastProvider>
}

function press(key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  document.activeElement?.dispatchEvent(event)
}
const field = () => document.querySelector<HTMLInputElement>('[role=dialog] input')

const askForCommands = () => act(async () => press('k', { ctrlKey: true }))
const type = (...keys: string[]) =>
  act(async () => {
    for (const key of keys) press(key)
  })

it('is asked for anew after Esc while its script is still on the way', async () => {
  await askForCommands()
  await type('Escape', 'h')
  expect(highlight).toHaveBeenCalledOnce()
  await askForCommands()
  await type('h')
  expect(highlight).toHaveBeenCalledOnce()
})

it('lets the keys go where it is gone before its script is there', async () => {
  await askForCommands()
  await act(async () => root.render(<Page hasCommands={false} />))
  await type('h')
  expect(highlight).toHaveBeenCalledOnce()
})

it('keeps what is typed while its script is on the way for the field, and from the keys of the page', async () => {
  await askForCommands()
  await type('x', 'Escape')
  await askForCommands()
  await type(...'high')
  expect(field()).toBeNull()
  await act(async () => {
    script.arrive()
    await import('@/components/commands/command-palette')
  })
  expect(field()?.value).toBe('high')
  expect(document.activeElement).toBe(field())
  expect(highlight).not.toHaveBeenCalled()
})
