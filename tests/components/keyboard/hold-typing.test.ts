// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type HeldTyping, holdTyping } from '@/components/keyboard/hold-typing'

let field: HTMLInputElement
let other: HTMLInputElement
let held: HeldTyping
const heard = vi.fn()
const onGivenUp = vi.fn()

beforeEach(() => {
  field = document.body.appendChild(document.createElement('input'))
  other = document.body.appendChild(document.createElement('input'))
  field.focus()
  window.addEventListener('keydown', heard)
  heard.mockClear()
  onGivenUp.mockClear()
  held = holdTyping(onGivenUp)
})
afterEach(() => {
  held.release()
  window.removeEventListener('keydown', heard)
  document.body.replaceChildren()
})

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  field.dispatchEvent(event)
  return event
}
const type = (...keys: string[]) => keys.map((key) => press(key))

it('keeps what is typed from the page and from the field that has the focus, and hands it out', () => {
  const pressed = type('C', 'o', ' ', 'л', '😀', 'x', 'Backspace')
  expect(pressed.every(({ defaultPrevented }) => defaultPrevented)).toBe(true)
  expect(heard).not.toHaveBeenCalled()
  expect(held.release()).toBe('Co л😀')
})

it('takes back whole characters, and nothing where nothing is left', () => {
  type('😀', 'Backspace', 'Backspace', 'a')
  expect(held.release()).toBe('a')
})

it('keeps Enter from what has the focus, and chooses nothing', () => {
  const [enter] = type('Enter')
  expect(enter?.defaultPrevented).toBe(true)
  expect(held.release()).toBe('')
})

it('leaves to the page what types nothing, and what is being composed', () => {
  press('Tab')
  press('z', { ctrlKey: true })
  press('k', { metaKey: true })
  press('ArrowRight', { altKey: true })
  press('Dead', { altKey: true })
  press('ㅎ', { isComposing: true })
  expect(heard).toHaveBeenCalledTimes(6)
  expect(held.release()).toBe('')
})

it('knows what AltGr and ⌥ type from a chord', () => {
  press('@', { ctrlKey: true, altKey: true, modifierAltGraph: true })
  press('å', { altKey: true })
  expect(held.release()).toBe('@å')
})

it('is given up with Esc at once, and lets the keys go then', () => {
  type('a')
  expect(onGivenUp).not.toHaveBeenCalled()
  type('Escape', 'b')
  expect(onGivenUp).toHaveBeenCalledOnce()
  expect(heard).toHaveBeenCalledTimes(1)
  expect(heard.mock.lastCall?.[0]).toMatchObject({ key: 'b' })
})

describe('whoever goes into a field types there', () => {
  it.each([
    ['another one, by any way', () => other.focus()],
    ['the same one, by pointing at it', () => field.dispatchEvent(new Event('pointerdown'))],
  ])('%s', (_, go) => {
    type('a')
    go()
    const [pressed] = type('b')
    expect(pressed?.defaultPrevented).toBe(false)
    expect(onGivenUp).not.toHaveBeenCalled()
    expect(held.release()).toBe('a')
  })

  it.each([
    ['when the window has the focus anew', () => focusAnew()],
    ['when the page moves the focus to what is no field', () => focusButton()],
  ])('but not %s', (_, go) => {
    go()
    type('a')
    expect(held.release()).toBe('a')
  })
})

function focusAnew() {
  field.blur()
  field.focus()
}

function focusButton() {
  document.body.appendChild(document.createElement('button')).focus()
}

it('holds nothing any more once it was released', () => {
  held.release()
  const [pressed] = type('a')
  expect(pressed?.defaultPrevented).toBe(false)
  expect(heard).toHaveBeenCalledTimes(1)
})
