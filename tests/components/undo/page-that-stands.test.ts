import { afterEach, expect, it, vi } from 'vitest'
import { pageThatStands } from '@/components/undo/page-that-stands'
import { compareRevisionsPath, documentPath, projectPath, revisionPath } from '@/lib/addresses'

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
])('is %s', async (_, address, pages, expected) => {
  serverWith(...pages)
  expect(await pageThatStands(address)).toBe(expected)
})

it('is where the window is on the overview, without asking', async () => {
  serverWith()
  expect(await pageThatStands(`${overview}?kinds=direct`)).toBe(`${overview}?kinds=direct`)
  expect(asked).not.toHaveBeenCalled()
})

it('is where the window is when the server does not answer', async () => {
  asked.mockRejectedValue(new TypeError('Failed to fetch'))
  vi.stubGlobal('fetch', asked)
  expect(await pageThatStands(document)).toBe(document)
})
