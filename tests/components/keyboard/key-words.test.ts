import { expect, it } from 'vitest'
import { describeKey } from '@/components/keyboard/key-words'

it.each([
  ['h', 'h'],
  ['C', 'Shift+C'],
  ['?', '?'],
  ['+', '+'],
  ['Mod++', 'Ctrl/Cmd++'],
  ['Mod+z', 'Ctrl/Cmd+Z'],
  ['Mod+Shift+z', 'Ctrl/Cmd+Shift+Z'],
  ['Mod+Shift+ArrowLeft', 'Ctrl/Cmd+Shift+←'],
  ['Escape', 'Esc'],
  ['F2', 'F2'],
  ['ㅎ', 'ㅎ'],
])('%s is shown as %s', (key, shown) => {
  expect(describeKey(key)).toBe(shown)
})
