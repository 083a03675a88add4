// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Dialog } from '@/components/ui/dialog'
import { Palette } from '@/components/ui/palette'
import { Sheet } from '@/components/ui/sheet'
import { ValuePicker } from '@/components/ui/value-picker'

let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // No frame is ever drawn: what has the focus has it before.
  vi.stubGlobal('requestAnimationFrame', () => 0)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const draw = (node: ReactNode) => act(async () => root.render(node))
const focused = () => document.activeElement
const nothing = () => undefined

/** A button of the page that keeps the focus until something opens, as one that was pressed last. */
async function focusThePage() {
  await draw(<button type="button">Of the page</button>)
  document.querySelector('button')?.focus()
}

const dialog = (children: ReactNode) => (
  <>
    <button type="button">Of the page</button>
    <Dialog title="A dialog" open onOpenChange={nothing}>
      {children}
    </Dialog>
  </>
)

describe('what opens over the page has the focus before a frame is drawn', () => {
  it('in the first field of a dialog', async () => {
    await focusThePage()
    await draw(dialog(<input aria-label="A field" />))
    expect(focused()).toBe(document.querySelector('input'))
  })

  it('in the field of the list of commands, behind what was typed already', async () => {
    const palette = { label: 'Commands', placeholder: '', open: true, items: [], empty: '' }
    const heard = { onOpenChange: nothing, onClosed: nothing, onTypedChange: nothing }
    await focusThePage()
    await draw(<Palette {...palette} {...heard} typed="col" onChoose={nothing} status={null} />)
    const field = document.querySelector('input')
    expect(focused()).toBe(field)
    expect([field?.value, field?.selectionStart, field?.selectionEnd]).toEqual(['col', 3, 3])
  })

  it('in a sheet', async () => {
    await focusThePage()
    await draw(
      <Sheet title="A sheet" open onOpenChange={nothing}>
        Words
      </Sheet>,
    )
    expect(focused()?.getAttribute('aria-label')).toBe('Close')
  })

  it('in the field of a list that is found by typing', async () => {
    const picker = { label: 'Find: tag', options: [], values: [], onToggle: nothing }
    const trigger = <button type="button">Tag</button>
    await focusThePage()
    await draw(<ValuePicker {...picker} open onOpenChange={nothing} trigger={trigger} />)
    expect(focused()?.getAttribute('aria-label')).toBe('Find: tag')
  })
})

describe('the focus starts', () => {
  const radios = (chosen: number | null) =>
    [0, 1, 2].map((value) => (
      <input
        key={value}
        type="radio"
        name="r"
        aria-label={`Choice ${value}`}
        checked={value === chosen}
        onChange={nothing}
      />
    ))

  it.each([
    [1, 'Choice 1'],
    [null, 'Choice 0'],
  ])('on the radio button that is chosen (%s), where one is', async (chosen, label) => {
    await draw(dialog(radios(chosen)))
    expect(focused()?.getAttribute('aria-label')).toBe(label)
  })

  it('after what cannot have it, or is not reached with Tab', async () => {
    await draw(
      dialog(
        <>
          <input disabled aria-label="Disabled" />
          <input type="hidden" />
          <input tabIndex={-1} aria-label="Not reached" />
          <textarea aria-label="Reached" />
        </>,
      ),
    )
    expect(focused()?.getAttribute('aria-label')).toBe('Reached')
  })

  it('where something inside has taken it already', async () => {
    await draw(
      dialog(
        <>
          <input aria-label="First" />
          {/* biome-ignore lint/a11y/noAutofocus: what a dialog may contain */}
          <input aria-label="Second" autoFocus />
        </>,
      ),
    )
    expect(focused()?.getAttribute('aria-label')).toBe('Second')
  })
})

it('the focus goes back where it was', async () => {
  await focusThePage()
  await draw(dialog(<input aria-label="A field" />))
  await draw(<button type="button">Of the page</button>)
  expect(focused()?.textContent).toBe('Of the page')
})
