import { describe, expect, it } from 'vitest'
import { keyNameOf, type PressedKey } from '@/components/keyboard/key-name'

function press(key: string, code: string, held: string[] = []): PressedKey {
  return {
    ...{ key, code },
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Cmd'),
    shiftKey: held.includes('Shift'),
    getModifierState: (name) => held.includes(name),
  }
}

describe('a key on a Latin layout is what it types', () => {
  it.each<[string, PressedKey, string]>([
    ['a letter', press('h', 'KeyH'), 'h'],
    ['a letter of another place, on Dvorak', press('h', 'KeyJ'), 'h'],
    ['Shift and a letter', press('C', 'KeyC', ['Shift']), 'C'],
    ['a sign under Shift', press('?', 'Slash', ['Shift']), '?'],
    ['a letter with Ctrl', press('z', 'KeyZ', ['Ctrl']), 'Mod+z'],
    ['a letter with Cmd', press('z', 'KeyZ', ['Cmd']), 'Mod+z'],
    ['a letter with Ctrl and Shift', press('Z', 'KeyZ', ['Ctrl', 'Shift']), 'Mod+Shift+z'],
    ['an arrow with Shift', press('ArrowLeft', 'ArrowLeft', ['Shift']), 'Shift+ArrowLeft'],
    ['Ctrl and Enter', press('Enter', 'Enter', ['Ctrl']), 'Mod+Enter'],
    ['a letter with an accent', press('é', 'Digit2'), 'é'],
    ['the Turkish letter without a dot', press('ı', 'KeyI'), 'ı'],
    [
      'AltGr, which is sent as Ctrl and Alt',
      press('[', 'Digit8', ['Ctrl', 'Alt', 'AltGraph']),
      '[',
    ],
    ['plus', press('+', 'Equal', ['Shift']), '+'],
  ])('%s', (_, pressed, name) => {
    expect(keyNameOf(pressed)).toBe(name)
  })

  it('has no name with Alt, where it types something else', () => {
    expect(keyNameOf(press('h', 'KeyH', ['Alt']))).toBe('')
  })
})

describe('caps lock changes nothing', () => {
  it.each([
    [press('J', 'KeyJ', ['CapsLock']), 'j'],
    [press('c', 'KeyC', ['CapsLock', 'Shift']), 'C'],
    // As macOS has it: caps lock and Shift together type a capital.
    [press('C', 'KeyC', ['CapsLock', 'Shift']), 'C'],
    [press('Z', 'KeyZ', ['CapsLock', 'Ctrl']), 'Mod+z'],
    [press('О', 'KeyJ', ['CapsLock']), 'j'],
  ])('%o is %s', (pressed, name) => {
    expect(keyNameOf(pressed)).toBe(name)
  })
})

describe('a key on a layout of another script is the Latin letter in its place', () => {
  it.each<[string, PressedKey, string]>([
    ['Russian', press('р', 'KeyH'), 'h'],
    ['Russian with Shift', press('С', 'KeyC', ['Shift']), 'C'],
    ['Russian with Ctrl', press('я', 'KeyZ', ['Ctrl']), 'Mod+z'],
    ['Russian with Ctrl and Shift', press('Я', 'KeyZ', ['Ctrl', 'Shift']), 'Mod+Shift+z'],
    ['a Russian letter in the place of a bracket', press('х', 'BracketLeft'), '['],
    ['a Russian letter where no letter is', press('ж', 'Semicolon'), 'ж'],
    ['Korean', press('ㅗ', 'KeyH'), 'h'],
    ['Korean with Ctrl', press('ㅏ', 'KeyK', ['Ctrl']), 'Mod+k'],
    ['Greek', press('ξ', 'KeyJ'), 'j'],
    ['Hebrew', press('ח', 'KeyJ'), 'j'],
    ['two Arabic letters of one key', press('لا', 'KeyB'), 'b'],
    ['a Thai vowel sign', press('ี', 'KeyU'), 'u'],
    ['kana', press('ま', 'KeyJ'), 'j'],
    ['what types the sign itself', press('?', 'Digit7', ['Shift']), '?'],
  ])('%s', (_, pressed, name) => {
    expect(keyNameOf(pressed)).toBe(name)
  })
})
