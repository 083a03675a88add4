// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { positionKeys } from '@/components/keyboard/key-bindings'
import { useKeys } from '@/components/keyboard/use-keys'
import { QuestionDialogOnDemand } from '@/components/question-form/question-dialog-on-demand'

const script = vi.hoisted(() => {
  const state = { arrive: () => {} }
  const arrived = new Promise<void>((resolve) => {
    state.arrive = resolve
  })
  return { state, arrived }
})
vi.mock('@/components/question-form/question-dialog', async () => {
  await script.arrived
  return { QuestionDialog: ({ open }: { open: boolean }) => open && <p>The question</p> }
})
vi.mock('@/components/ui/toast', () => ({ useToast: () => ({ show: () => undefined }) }))

const split = vi.fn()
const archive = vi.fn()
const never = async () => {
  throw new Error('nobody asked for this')
}

let root: Root
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

function Page() {
  const [isOpen, setIsOpen] = useState(false)
  useKeys(positionKeys, { edit: () => setIsOpen(true), split, archive })
  return (
    <>
      <QuestionDialogOnDemand
        project="project"
        question={null}
        open={isOpen}
        onOpenChange={(next) => setIsOpen(next)}
        saveQuestion={never}
        onSaved={() => undefined}
      />
      <input />
    </>
  )
}

const type = (...keys: string[]) =>
  act(async () => {
    for (const key of keys) {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
    }
  })
const arrive = () =>
  act(async () => {
    script.state.arrive()
    await import('@/components/question-form/question-dialog')
  })

it('is given up at once with Esc, and can be asked for anew while its script is on the way', async () => {
  await type('e')
  await type('Escape', 's')
  expect(split).toHaveBeenCalledOnce()
  await type('e')
  await type('a')
  expect(archive).not.toHaveBeenCalled()
})

it('holds keys no more where they were let go and the page is drawn once more', async () => {
  await type('e')
  document.querySelector('input')?.focus()
  document.querySelector('input')?.blur()
  await act(async () => root.render(<Page />))
  await type('s')
  expect(split).toHaveBeenCalledOnce()
})

it('does nothing with what is typed while its script is on the way, and does not open after Esc', async () => {
  await type('e')
  await type('s', 'a')
  await type('Escape')
  await arrive()
  expect(document.body.textContent).not.toContain('The question')
  expect(split).not.toHaveBeenCalled()
  expect(archive).not.toHaveBeenCalled()
  await type('e')
  expect(document.body.textContent).toContain('The question')
  await type('s')
  expect(split).toHaveBeenCalledOnce()
})
