// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SaveBrief } from '@/components/brief/brief-actions'
import { BriefEditor } from '@/components/brief/brief-editor'
import type { BriefView } from '@/components/brief/brief-view'
import { docNode, paragraphNode } from '@/lib/briefs/brief-nodes'

const day = '2026-11-25T12:00:00.000Z'
const view: BriefView = {
  ...{ project: 'a-project', projectTitle: 'A project', html: '', cited: [], uncited: [] },
  check: { citedCount: 0, problems: [] },
  source: { label: 'Will it last?', href: null },
  brief: {
    ...{ id: 'a-brief', slug: 'a-brief', title: 'Will it last?', version: 1 },
    content: docNode([paragraphNode('Before.')]),
    source: { kind: 'question', question: 'question-1' },
    ...{ createdBy: 'Ana', createdAt: day, updatedBy: 'Ana', updatedAt: day, archivedAt: null },
  },
}

const saveBrief = vi.fn<SaveBrief>(async ({ text }) => ({
  ok: true,
  value: { id: 'a-brief', title: text.title, version: 2, updatedAt: day },
}))
const onDone = vi.fn()

// jsdom lays nothing out, and the editor scrolls to where one writes.
Object.assign(Range.prototype, {
  getClientRects: () => [],
  getBoundingClientRect: () => document.body.getBoundingClientRect(),
})

let root: Root
let host: HTMLElement
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  saveBrief.mockClear()
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  await act(async () =>
    root.render(
      <BriefEditor view={view} saveBrief={saveBrief} onDone={onDone} isLeaving={false} />,
    ),
  )
  await vi.waitFor(() => expect(document.querySelector('.ProseMirror')).not.toBeNull())
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  localStorage.clear()
  vi.unstubAllGlobals()
})

const write = (text: string) =>
  act(async () => {
    const paragraph = document.querySelector('.ProseMirror p')
    if (!paragraph) throw new Error('the brief has a paragraph')
    paragraph.textContent = text
    // The editor hears of it from the browser a little later.
    await new Promise((resolve) => setTimeout(resolve, 100))
  })

const retitle = (title: string) =>
  act(async () => {
    const field = document.querySelector('input')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, title)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
    field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  })

it('saves what is written while the title is blank, under the title that it had, and says so', async () => {
  await retitle('')
  await write('Three paragraphs.')
  expect(document.body.textContent).toContain('Until then it is saved as “Will it last?”.')
  await act(async () => {
    window.dispatchEvent(new Event('pagehide'))
  })
  expect(saveBrief.mock.lastCall?.[0].text).toEqual({
    title: 'Will it last?',
    content: docNode([paragraphNode('Three paragraphs.')]),
  })
})

it('saves and leaves on “Done” while the title is blank, under the last title that it was given', async () => {
  await retitle('Another title')
  await retitle(' ')
  await act(async () => {
    const done = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Done')
    done?.click()
  })
  expect(saveBrief.mock.lastCall?.[0].text.title).toBe('Another title')
  expect(onDone).toHaveBeenCalledOnce()
})
