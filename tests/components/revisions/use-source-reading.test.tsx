// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSourceReading } from '@/components/revisions/use-source-reading'
import { buildPreview } from '@/tests/support/build-preview'

type Asked = { name: string; signal: AbortSignal; answer: () => void }
const { asked } = vi.hoisted(() => ({ asked: new Map<string, Asked>() }))
vi.mock('@/components/import/ask-preview', () => ({
  askPreview: (
    _project: string,
    { file: { name } }: { file: File },
    { signal }: { signal: AbortSignal },
  ) =>
    new Promise((resolve) => {
      const answer = () => resolve({ ok: true, value: buildPreview() })
      asked.set(name, { name, signal, answer })
    }),
}))

let source: ReturnType<typeof useSourceReading>
const onRead = vi.fn()
function Desk() {
  source = useSourceReading('a-project', onRead)
  return null
}

let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  asked.clear()
  onRead.mockClear()
  root = createRoot(document.body.appendChild(document.createElement('div')))
  act(() => root.render(<Desk />))
})
afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

const give = (name: string) => act(() => source.readFile(new File(['x'], name)))
const answer = (name: string) => act(async () => asked.get(name)?.answer())

it('takes the source that was given last, whichever is read first', async () => {
  give('first.txt')
  give('second.txt')
  expect(asked.get('first.txt')?.signal.aborted).toBe(true)
  await answer('second.txt')
  await answer('first.txt')
  expect(onRead.mock.calls.map(([name]) => name)).toEqual(['second.txt'])
})

it('breaks off what is read when the page is left', () => {
  give('first.txt')
  act(() => root.unmount())
  expect(asked.get('first.txt')?.signal.aborted).toBe(true)
})
