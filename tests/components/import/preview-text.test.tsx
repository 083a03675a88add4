// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ChoiceHistory, choiceAsFound } from '@/components/import/block-choice'
import { PreviewText } from '@/components/import/preview-text'
import { buildPreviewBlock } from '@/tests/support/build-preview'

const blocks = ['-Menu', '-Share', 'First words.', 'Second words.', 'Third words.', '-Footer'].map(
  buildPreviewBlock,
)

let root: Root
let host: HTMLElement
let latest: ChoiceHistory

function Desk() {
  const [choice, setChoice] = useState<ChoiceHistory>({
    ...{ now: choiceAsFound(blocks), past: [], future: [] },
  })
  latest = choice
  return <PreviewText blocks={blocks} language="en" choice={choice} onChoice={setChoice} />
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  Element.prototype.scrollIntoView = () => {}
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  await act(async () => root.render(<Desk />))
})
afterEach(async () => {
  await act(async () => root.unmount())
  host.remove()
  vi.unstubAllGlobals()
})

const kept = () => latest.now.kept.map((isKept) => (isKept ? '1' : '0')).join('')
const count = () => host.querySelector('[role=status]')?.textContent

function box(label: string): HTMLInputElement {
  const found = host.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
  if (!found) throw new Error(`There is no box “${label}”`)
  return found
}

function button(name: string | RegExp): HTMLButtonElement {
  const found = [...host.querySelectorAll('button')].find(({ textContent }) =>
    typeof name === 'string' ? textContent === name : name.test(textContent),
  )
  if (!found) throw new Error(`There is no button “${name}”`)
  return found
}

const click = (target: HTMLElement, shiftKey = false) =>
  act(async () => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }))
  })
const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
    )
  })
const focus = (target: HTMLElement) => act(async () => target.focus())
const focused = () => document.activeElement?.getAttribute('aria-label')

describe('the text of a preview', () => {
  it('counts what is kept, and shows what is left out in its place, folded', () => {
    expect(count()).toBe('6 of 9 words kept')
    expect(button(/^Left out: Menu, Share/).getAttribute('aria-expanded')).toBe('false')
    expect(host.textContent).toContain('First words.')
    expect(host.querySelector('input[aria-label="Keep: Menu"]')).toBe(null)
  })

  it('leaves a block out with a press, and brings it back', async () => {
    await click(box('Keep: Second words.'))
    expect(kept()).toBe('001010')
    expect(count()).toBe('4 of 9 words kept')
    expect(host.textContent).toContain('Second words.')
    await click(box('Keep: Second words.'))
    expect(kept()).toBe('001110')
  })

  it('opens a fold, and brings back one block of it or all', async () => {
    await click(button(/^Left out: Menu, Share/))
    await click(box('Keep: Share'))
    expect(kept()).toBe('011110')
    expect(button(/^Left out: Menu 1 block, 1 word/).getAttribute('aria-expanded')).toBe('true')
    expect(box('Keep all of: Menu').indeterminate).toBe(true)
    await click(box('Keep all of: Menu'))
    expect(kept()).toBe('111110')
    button(/^Brought back: Menu, Share/)
  })

  it('shows what was brought back also where the fold is closed again', async () => {
    await click(button(/^Left out: Menu, Share/))
    await click(box('Keep: Share'))
    await click(button(/^Left out: Menu/))
    expect(box('Keep: Share').checked).toBe(true)
    expect(host.querySelector('input[aria-label="Keep: Menu"]')).toBe(null)
  })

  it('takes a range with Shift, from the last block that was pressed', async () => {
    await click(box('Keep: First words.'))
    await click(box('Keep: Third words.'), true)
    expect(kept()).toBe('000000')
    expect(count()).toBe('0 of 9 words kept')
    await click(button('As it was found'))
    expect(kept()).toBe('001110')
  })

  it('leaves out all before and all after the block that was chosen last', async () => {
    expect(button('Leave out all before').disabled).toBe(true)
    await focus(box('Keep: Second words.'))
    await click(button('Leave out all before'))
    expect(kept()).toBe('000110')
    button(/^Left out: Menu, Share, First words\./)
    await click(button('Leave out all after'))
    expect(kept()).toBe('000100')
    await click(button('Take everything'))
    expect(kept()).toBe('111111')
  })
})

describe('by keyboard', () => {
  it('is one stop of Tab, and the arrow keys go from block to block', async () => {
    const stops = () =>
      [...host.querySelectorAll<HTMLElement>('[data-stop]')].filter(
        ({ tabIndex }) => tabIndex === 0,
      )
    expect(stops()).toHaveLength(1)
    await focus(stops()[0] ?? host)
    expect(focused()).toBe('Keep all of: Menu, Share')
    await press('ArrowDown')
    await press('ArrowDown')
    expect(focused()).toBe('Keep: First words.')
    await press('End')
    await press('ArrowUp')
    expect(focused()).toBe('Keep all of: Footer')
    await press('Home')
    expect(focused()).toBe('Keep all of: Menu, Share')
    await press('ArrowUp')
    expect(focused()).toBe('Keep all of: Menu, Share')
    expect(stops()).toHaveLength(1)
  })

  it('leaves out what is passed with Shift', async () => {
    await click(box('Keep: First words.'))
    await focus(box('Keep: First words.'))
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowDown', { shiftKey: true })
    expect(kept()).toBe('000000')
    expect(focused()).toBe('Keep: Third words.')
  })

  it('keeps its place where that is folded away, and where the fold is gone', async () => {
    await click(box('Keep: Second words.'))
    await focus(box('Keep: First words.'))
    await click(box('Keep: First words.'), true)
    expect(kept()).toBe('000010')
    expect(focused()).toBe('Keep all of: Menu, Share, First words., …')
    await press('f')
    expect(kept()).toBe('001110')
    expect(focused()).toBe('Keep all of: Menu, Share')
  })

  it('has keys for much of the text at once, and takes back what they did', async () => {
    await focus(box('Keep: Second words.'))
    await press('b')
    expect(kept()).toBe('000110')
    await press('a')
    expect(kept()).toBe('000100')
    await press('z', { ctrlKey: true })
    expect(kept()).toBe('000110')
    await press('z', { ctrlKey: true, shiftKey: true })
    expect(kept()).toBe('000100')
    await press('e')
    expect(kept()).toBe('111111')
    await press('f')
    expect(kept()).toBe('001110')
  })
})
