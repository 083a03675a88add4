// @vitest-environment jsdom
import { act, Suspense, use, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { RefreshProvider, useRefresh } from '@/components/shell/refresh-context'

/** As the router of a page: each time it is made anew, its parts wait for the server. */
const router = { refresh: vi.fn() }
vi.mock('next/navigation', () => ({ useRouter: () => router }))

let root: Root
let answers: (() => void)[]
let asks: ReturnType<typeof useRefresh>[]
let setPage: (page: Promise<unknown> | null) => void

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  answers = []
  asks = []
  router.refresh.mockReset()
  router.refresh.mockImplementation(() => setPage(new Promise<void>((done) => answers.push(done))))
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await draw(2)
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function Page({ askers }: { askers: number }) {
  const [page, set] = useState<Promise<unknown> | null>(null)
  setPage = set
  return (
    <RefreshProvider>
      {Array.from({ length: askers }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
        <Asker key={index} index={index} />
      ))}
      <Suspense>
        <Content page={page} />
      </Suspense>
    </RefreshProvider>
  )
}

function Asker({ index }: { index: number }) {
  asks[index] = useRefresh()
  return null
}

function Content({ page }: { page: Promise<unknown> | null }) {
  if (page) use(page)
  return null
}

const draw = (askers: number) => act(async () => root.render(<Page askers={askers} />))
const ask = (index: number) => act(async () => asks[index]?.())
const answer = () => act(async () => answers.shift()?.())

it('makes the page anew, and again each time that it is asked for', async () => {
  await ask(0)
  expect(router.refresh).toHaveBeenCalledTimes(1)
  await answer()
  await ask(1)
  expect(router.refresh).toHaveBeenCalledTimes(2)
  await answer()
})

it('waits until the page is there, and does then once what was asked for meanwhile', async () => {
  await ask(0)
  await ask(0)
  await ask(1)
  expect(router.refresh).toHaveBeenCalledTimes(1)
  await answer()
  expect(router.refresh).toHaveBeenCalledTimes(2)
  await answer()
  expect(router.refresh).toHaveBeenCalledTimes(2)
})

it('goes on where the part of the page that asked is gone before the page is there', async () => {
  await ask(1)
  await ask(0)
  await draw(1)
  await answer()
  expect(router.refresh).toHaveBeenCalledTimes(2)
  await answer()
  await ask(0)
  expect(router.refresh).toHaveBeenCalledTimes(3)
  await answer()
})

it('is asked by who is gone, as by the message of a page that was left', async () => {
  await draw(1)
  await ask(1)
  expect(router.refresh).toHaveBeenCalledTimes(1)
  await answer()
  await ask(0)
  expect(router.refresh).toHaveBeenCalledTimes(2)
  await answer()
})

it('changes the screen together with the page that was asked for, not with the one before it', async () => {
  const change = vi.fn()
  await ask(0)
  await act(async () => asks[1]?.(change))
  expect(change).not.toHaveBeenCalled()
  await answer()
  expect(change).toHaveBeenCalledOnce()
  await answer()
})
