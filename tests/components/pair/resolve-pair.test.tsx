// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ResolvePair } from '@/components/pair/resolve-pair'
import { ToastProvider } from '@/components/ui/toast'
import type { PairState } from '@/lib/comparison/pair-standing'

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }))
vi.mock('@/components/shell/refresh-context', () => ({ useRefresh: () => () => undefined }))

const nothing = { outcome: 'compatible' as const, kinds: [], supersedingClaimId: null }
const stored = { id: 'p', questionId: 'q', claimAId: 'a', claimBId: 'b' }
const resolvePair = vi.fn(async () => ({
  ok: true as const,
  value: { ...stored, pairedBy: null, verdicts: [], resolutions: [] },
}))
const noStep = async () => ({ ok: true as const, value: { label: '' } })

let root: Root
let host: HTMLElement
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.unstubAllGlobals()
})

async function show(state: PairState) {
  await act(async () =>
    root.render(
      <ToastProvider>
        <ResolvePair
          project="a-project"
          questionId="q"
          claimIds={['a', 'b']}
          sides={[]}
          laterClaimId={null}
          contentKey="now"
          seenResolutionId="seen"
          standing={{ state, ...nothing }}
          readersDiffer={false}
          resolvePair={resolvePair}
          undoSteps={{ undo: noStep, redo: noStep }}
        />
      </ToastProvider>,
    ),
  )
}

const field = () => document.querySelector('textarea')
const press = (label: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')]
    const button = buttons.findLast(({ textContent, ariaLabel }) =>
      [textContent?.trim(), ariaLabel].includes(label),
    )
    if (!button) throw new Error(`There is no button “${label}”`)
    button.click()
  })
const key = (name: string) =>
  act(async () => {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
  })
async function open() {
  await act(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
  })
  await vi.waitFor(() => expect(field()).not.toBeNull())
}
const closed = () => vi.waitFor(() => expect(field()).toBeNull())
const write = (text: string) =>
  act(async () => {
    const area = field()
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
    area?.dispatchEvent(new Event('input', { bubbles: true }))
  })

it('says which resolution was seen', async () => {
  await show('resolved')
  await open()
  await write('The text was misread')
  await press('Open again')
  await closed()
  expect(resolvePair).toHaveBeenLastCalledWith(
    expect.objectContaining({ seenResolutionId: 'seen', contentKey: 'now' }),
  )
})

describe.each<[PairState, string]>([
  ['agreed', 'Resolve'],
  ['resolved', 'Open again'],
])('what is typed where the pair is %s', (state, save) => {
  it.each<[string, () => Promise<void>]>([
    ['Esc', () => key('Escape')],
    ['the cross', () => press('Close')],
  ])('is kept when %s closes the dialog', async (_, close) => {
    await show(state)
    await open()
    await write('A long why')
    await close()
    await closed()
    await open()
    expect(field()?.value).toBe('A long why')
  })

  it.each(['Cancel', save])('is gone after “%s”', async (label) => {
    await show(state)
    await open()
    await write('A long why')
    await press(label)
    await closed()
    await open()
    expect(field()?.value).toBe('')
  })
})
