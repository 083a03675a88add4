// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { JudgeFirst } from '@/components/pair/judge-first'
import { ToastProvider } from '@/components/ui/toast'
import type { PairState } from '@/lib/comparison/pair-standing'

it.each<[PairState | null, string]>([
  ['open', 'Judge the pair first: then it can be resolved.'],
  ['stale', 'Judge the pair first: a claim changed since it was judged.'],
  [null, 'Set the two side by side and judge them first: then they can be resolved.'],
])('says why nothing opens at r where the pair is %s', async (state, words) => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(
      <ToastProvider>
        <JudgeFirst state={state} />
      </ToastProvider>,
    ),
  )
  expect(document.body.textContent).not.toContain(words)
  await act(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
  })
  expect(document.body.textContent).toContain(words)
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
})
