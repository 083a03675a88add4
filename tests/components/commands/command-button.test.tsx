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
})

function Page() {
  useKeys(readerKeys, { highlight })
  return (
    <ToastProvider>
      <CommandButton project={null} />
    </ToastProvider>
  )
}

function press(key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  document.activeElement?.dispatchEvent(event)
}
const field = () => document.querySelector<HTMLInputElement>('[role=dialog] input')

it('keeps what is typed while its script is on the way for the field, and from the keys of the page', async () => {
  await act(async () => press('k', { ctrlKey: true }))
  await act(async () => {
    for (const key of 'high') press(key)
  })
  expect(field()).toBeNull()
  await act(async () => {
    script.arrive()
    await import('@/components/commands/command-palette')
  })
  expect(field()?.value).toBe('high')
  expect(document.activeElement).toBe(field())
  expect(highlight).not.toHaveBeenCalled()
})
