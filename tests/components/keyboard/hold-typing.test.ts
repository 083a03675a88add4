// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type HeldTyping, holdTyping } from '@/components/keyboard/hold-typing'

let field: HTMLInputElement
let held: HeldTyping
const heard = vi.fn()

beforeEach(() => {
  field = document.body.appendChild(document.createElement('input'))
  window.addEventListener('keydown', heard)
  heard.mockClear()
  held = holdTyping()
})
afterEach(() => {
  held.release()
  window.removeEventListener('keydown', heard)
  field.remove()
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
  press('ㅎ', { isComposing: true })
  expect(heard).toHaveBeenCalledTimes(5)
  expect(held.release()).toBe('')
})

it('knows what AltGr types from a chord', () => {
  press('@', { ctrlKey: true, altKey: true, modifierAltGraph: true })
  expect(held.release()).toBe('@')
})

it('is given up with Esc, and lets the keys go then', () => {
  expect(held.isGivenUp()).toBe(false)
  type('a', 'Escape', 'b')
  expect(held.isGivenUp()).toBe(true)
  expect(heard).toHaveBeenCalledTimes(1)
  expect(heard.mock.lastCall?.[0]).toMatchObject({ key: 'b' })
})

it('holds nothing any more once it was released', () => {
  held.release()
  const [pressed] = type('a')
  expect(pressed?.defaultPrevented).toBe(false)
  expect(heard).toHaveBeenCalledTimes(1)
})
