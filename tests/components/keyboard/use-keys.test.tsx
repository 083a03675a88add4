// @vitest-environment jsdom
import { act, type ReactNode, useLayoutEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { registeredCommands } from '@/components/commands/command-registry'
import { editingKeys, pairKeys, readerKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { listedContexts } from '@/components/keyboard/listed-keys'
import { saveKeyMap } from '@/components/keyboard/use-key-map'
import { useKeys } from '@/components/keyboard/use-keys'

let root: Root
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  act(() => saveKeyMap({}))
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

const draw = (node: ReactNode) => act(async () => root.render(node))
const press = (init: KeyboardEventInit, target: EventTarget = window) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))

function Reader({ highlight }: { highlight: () => void }) {
  useKeys(readerKeys, { highlight })
  return (
    <>
      <input aria-label="A field" />
      <KeyHint keys={readerKeys} of="highlight" />
    </>
  )
}

/** Hears of it when its children are on the page, before anything else happens there. */
function AtOnce({ onDrawn, children }: { onDrawn: () => void; children: ReactNode }) {
  useLayoutEffect(() => {
    onDrawn()
  })
  return children
}

function Undo({ by, heard }: { by: 'page' | 'everywhere'; heard: string[] }) {
  useKeys(editingKeys, { undo: () => heard.push(by) }, { heardBy: by })
  return null
}

function Pair() {
  useKeys(pairKeys, { leave: () => {} })
  return null
}

describe('a key', () => {
  it('does what its table says, on a Russian layout too', async () => {
    const highlight = vi.fn()
    await draw(<Reader highlight={highlight} />)
    press({ key: 'h', code: 'KeyH' })
    press({ key: 'р', code: 'KeyH' })
    press({ key: 'j', code: 'KeyJ' })
    expect(highlight).toHaveBeenCalledTimes(2)
  })

  it('is about what is drawn, from the moment it is', async () => {
    const highlighted: string[] = []
    const shown = (words: string) => <Reader highlight={() => highlighted.push(words)} />
    await draw(<AtOnce onDrawn={() => {}}>{shown('Moscow')}</AtOnce>)
    await draw(
      <AtOnce onDrawn={() => press({ key: 'h', code: 'KeyH' })}>{shown('Moscow buys')}</AtOnce>,
    )
    expect(highlighted).toEqual(['Moscow buys'])
  })

  it('is left to a field, and to whoever took it', async () => {
    const highlight = vi.fn()
    await draw(<Reader highlight={highlight} />)
    press({ key: 'h' }, document.querySelector('input') ?? window)
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true })
    press({ key: 'h' }, document.body)
    expect(highlight).not.toHaveBeenCalled()
  })

  it('that was chosen takes the place of the other, in the hint too', async () => {
    const highlight = vi.fn()
    await draw(<Reader highlight={highlight} />)
    expect(document.body.textContent).toBe('h')
    act(() => saveKeyMap({ 'reader.highlight': ['y'] }))
    expect(document.body.textContent).toBe('y')
    press({ key: 'h' })
    expect(highlight).not.toHaveBeenCalled()
    press({ key: 'y' })
    expect(highlight).toHaveBeenCalledTimes(1)
  })

  it('is heard by the page before what is on every page', async () => {
    const heard: string[] = []
    await draw(
      <>
        <Undo by="everywhere" heard={heard} />
        <Undo by="page" heard={heard} />
      </>,
    )
    press({ key: 'z', code: 'KeyZ', ctrlKey: true })
    expect(heard).toEqual(['page'])
  })
})

describe('what has a key', () => {
  it('is offered as a command with that key, where the page can do it', async () => {
    const highlight = vi.fn()
    await draw(<Reader highlight={highlight} />)
    act(() => saveKeyMap({ 'reader.highlight': ['Mod+Shift+y'] }))
    const [command, ...others] = registeredCommands()
    expect(others).toEqual([])
    expect(command).toMatchObject({
      id: 'reader.highlight',
      label: 'Highlight the selected words',
      kind: 'Action',
      keys: ['Ctrl/Cmd+Shift+Y'],
    })
    if (command && 'run' in command) command.run()
    expect(highlight).toHaveBeenCalledOnce()
  })

  it('is none where it makes sense at the keyboard alone', async () => {
    await draw(<Pair />)
    expect(registeredCommands()).toEqual([])
  })

  it('is listed under ? for as long as the page has it', async () => {
    await draw(<Reader highlight={() => {}} />)
    expect(listedContexts().map(({ id }) => id)).toEqual(['reader'])
    await draw(null)
    expect(listedContexts()).toEqual([])
  })
})
