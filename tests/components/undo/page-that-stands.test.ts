import { afterEach, expect, it, vi } from 'vitest'
import { pageThatStands } from '@/components/undo/page-that-stands'
import {
  compareRevisionsPath,
  documentPath,
  pairPath,
  projectPath,
  revisionPath,
} from '@/lib/addresses'

const overview = projectPath('p')
const document = documentPath('p', 'a')
const comparison = compareRevisionsPath('p', 'a', { from: 1, to: 2 })

const asked = vi.fn<(address: string) => Promise<Response>>()

function serverWith(...pages: string[]) {
  asked.mockReset()
  asked.mockImplementation(
    async (address) => new Response(null, { status: pages.includes(address) ? 200 : 404 }),
  )
  vi.stubGlobal('fetch', asked)
}

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['its own page', document, [overview, document], document],
  ['the document of a revision', revisionPath('p', 'a', 2), [overview, document], document],
  ['the document of a comparison', comparison, [overview, document], document],
  ['the project of a document', document, [overview], overview],
  ['the project of a revision', revisionPath('p', 'a', 1), [overview], overview],
  ['the project of a pair', pairPath('p', 'q', 1, 2), [overview], overview],
])('is %s', async (_, address, pages, expected) => {
  serverWith(...pages)
  expect(await pageThatStands(address, { tookAway: ['document', 'revision', 'claim'] })).toBe(
    expected,
  )
})

it('is where the window is on the overview, without asking', async () => {
  serverWith()
  expect(await pageThatStands(`${overview}?kinds=direct`, { tookAway: ['document'] })).toBe(
    `${overview}?kinds=direct`,
  )
  expect(asked).not.toHaveBeenCalled()
})

it('is where the window is, without asking, where what was taken away is not what its page is about', async () => {
  serverWith()
  expect(await pageThatStands(document, { tookAway: ['claim'] })).toBe(document)
  expect(await pageThatStands(pairPath('p', 'q', 1, 2), { tookAway: ['brief'] })).toBe(
    pairPath('p', 'q', 1, 2),
  )
  expect(asked).not.toHaveBeenCalled()
})

it('is where the window is when the server does not answer', async () => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'))
  vi.stubGlobal('fetch', asked)
  expect(await pageThatStands(document, { tookAway: ['document'] })).toBe(document)
})
