// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AddRevision, PreviewRevision } from '@/components/revisions/revision-actions'
import { type RevisionBase, RevisionCheck } from '@/components/revisions/revision-check'
import type { EditorNode } from '@/lib/documents/document'
import { contentFromText } from '@/lib/documents/import/content-from-text'
import type { Answer } from '@/lib/errors'

const refresh = vi.fn()
vi.mock('@/components/shell/refresh-context', () => ({ useRefresh: () => refresh }))

const base: RevisionBase = {
  ...{ project: 'a-project', number: 1, text: 'It will last.' },
  document: { id: 'document-1', slug: 'a-document', language: 'en' },
}
const content = contentFromText('It will not last.')
const insertion = [
  { old: { start: 0, end: 8 }, new: { start: 0, end: 8 }, isSame: true },
  { old: { start: 8, end: 8 }, new: { start: 8, end: 12 }, isSame: false },
  { old: { start: 8, end: 13 }, new: { start: 12, end: 17 }, isSame: true },
]

let newestNumber = 1
let changes = insertion
/** What the server refuses to compare; null where it compares. */
let refusal: Extract<Answer<never>, { ok: false }> | null = null
const asked = vi.fn()
/** As a page hands them out: new ones each time it is read. */
const actions = () => ({
  previewRevision: (async (text) => {
    asked(text)
    if (refusal) return refusal
    return { ok: true, value: { newestNumber, changes, claims: [] } }
  }) satisfies PreviewRevision,
  addRevision: vi.fn<AddRevision>(async () => ({
    ...{ ok: false, kind: 'conflict', status: 409, message: 'Somebody was first.' },
    current: { number: 2 },
  })),
})

let root: Root
let host: HTMLElement
const onRebase = vi.fn()
const show = (newest = base, next: EditorNode = content) =>
  act(async () =>
    root.render(
      <RevisionCheck
        {...{ base, newest, content: next, source: null, note: '', onRebase }}
        {...actions()}
        importMethod="correction"
        onNote={() => {}}
        onBack={() => {}}
        onAdded={() => {}}
      />,
    ),
  )
const button = (name: RegExp) =>
  [...host.querySelectorAll('button')].find(({ textContent }) => name.test(textContent))
const press = (name: RegExp) => act(async () => button(name)?.click())

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  newestNumber = 1
  changes = insertion
  refusal = null
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.clearAllMocks()
  vi.unstubAllGlobals()
})

it('asks once for a text, however often the page is read anew', async () => {
  await show()
  await show()
  expect(asked).toHaveBeenCalledTimes(1)
  expect(host.querySelector('ins')?.textContent).toBe('not ')
})

it('says that somebody was first, keeps the text, and compares it with theirs where that is wanted', async () => {
  await show()
  await press(/^Save as revision 2/)
  expect(host.textContent).toContain('Somebody was first.')
  expect(refresh).toHaveBeenCalledTimes(1)
  // The page has not been read anew yet: there is nothing to compare with.
  await press(/^Compare mine with revision 2/)
  expect(onRebase).not.toHaveBeenCalled()
  const newest = { ...base, number: 2, text: 'Theirs.' }
  await show(newest)
  await press(/^Compare mine with revision 2/)
  expect(onRebase).toHaveBeenCalledWith(newest)
})

it('notices a newer text before anything is saved', async () => {
  newestNumber = 3
  await show()
  expect(button(/^Save/)).toBeUndefined()
  expect(button(/^Compare mine with revision 3/)).toBeDefined()
  expect(asked).toHaveBeenCalledTimes(1)
})

it('says where the formatting alone differs, and leaves it to the person', async () => {
  const blocks = contentFromText(base.text).content ?? []
  const quotation = { type: 'blockquote', content: blocks }
  changes = [{ old: { start: 0, end: 13 }, new: { start: 0, end: 13 }, isSame: true }]
  await show(base, { type: 'doc', content: [quotation] })
  expect(host.textContent).toContain('The words are the same; only the formatting differs.')
  expect(button(/^Save as revision 2/)).toBeDefined()
})

it('offers to try again where that can help: not where the text itself is refused', async () => {
  const message = 'This is the same as revision 1.'
  refusal = { ok: false, kind: 'invalid-input', status: 422, message }
  await show()
  expect(host.querySelector('[role=alert]')?.textContent).toBe(message)
  expect(button(/^Save|^Try again/)).toBeUndefined()
  expect(button(/^Back to the text/)).toBeDefined()
  refusal = { ok: false, kind: 'bug', status: 0, message: 'The server did not answer.' }
  await show(base, contentFromText('It will not last long.'))
  refusal = null
  await press(/^Try again/)
  expect(button(/^Save as revision 2/)).toBeDefined()
})
