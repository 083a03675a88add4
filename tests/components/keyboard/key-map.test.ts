import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as tables from '@/components/keyboard/key-bindings'
import { keyContexts } from '@/components/keyboard/key-contexts'
import {
  allBindings,
  bindingId,
  canSwap,
  holdersOf,
  isChanged,
  type KeyMap,
  keysOf,
  noChanges,
  type PlacedBinding,
  parseKeyMap,
  serializeKeyMap,
  withKey,
  withKeysSwapped,
  withOneMoreKey,
  withoutKey,
  withReset,
} from '@/components/keyboard/key-map'
import { whyReserved } from '@/components/keyboard/reserved-keys'

function placed(id: string): PlacedBinding {
  const found = allBindings().find((known) => bindingId(known) === id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}

const clashesIn = (map: KeyMap) =>
  allBindings().flatMap((one) =>
    keysOf(map, one)
      .filter((key) => holdersOf(map, one, key).length > 0)
      .map((key) => `${bindingId(one)} ${key}`),
  )

function changed(change: ReturnType<typeof withKey>): KeyMap {
  if (!change.ok) throw new Error(change.reason)
  return change.map
}

describe('the tables', () => {
  it('are all named as a context, so that each can be listed and changed', () => {
    const named = keyContexts.map(({ bindings }) => bindings)
    expect(
      Object.values(tables).filter((table) => !named.some((known) => known === table)),
    ).toEqual([])
  })

  it('name each context and each of its actions once', () => {
    const ids = allBindings().map(bindingId)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('give no key two meanings at one time', () => {
    expect(clashesIn(noChanges)).toEqual([])
  })

  it('take no key that the browser keeps to itself, but where they say that it is fixed', () => {
    const taken = allBindings().flatMap(({ binding }) =>
      binding.fixed ? [] : binding.keys.filter((key) => whyReserved(key) !== null),
    )
    // Enter opens what has the focus, where no control has it: nobody can choose it for something else.
    expect(taken).toEqual(['Enter', 'Enter'])
  })
})

describe('a chosen key', () => {
  it('takes the place of the keys of the table', () => {
    const map = changed(withKey(noChanges, placed('reader.highlight'), 'y'))
    expect(keysOf(map, placed('reader.highlight'))).toEqual(['y'])
    expect(isChanged(map, placed('reader.highlight'))).toBe(true)
    expect(isChanged(map, placed('reader.claim'))).toBe(false)
  })

  it('can be one more', () => {
    const map = changed(withOneMoreKey(noChanges, placed('reader.highlight'), 'y'))
    expect(keysOf(map, placed('reader.highlight'))).toEqual(['h', 'y'])
    expect(
      keysOf(withoutKey(map, placed('reader.highlight'), 'h'), placed('reader.highlight')),
    ).toEqual(['y'])
  })

  it('may mean something else on another page', () => {
    expect(withKey(noChanges, placed('board.compare'), 'h').ok).toBe(true)
  })

  it.each([
    ['in the same table', 'reader.highlight', 'j', 'Next claim'],
    ['on every page', 'reader.highlight', '?', 'Show the keys'],
    [
      'on a page, where it is chosen for every page',
      'compare.open',
      'h',
      'Highlight the selected words',
    ],
  ])('is refused where it is taken %s', (_, id, key, holder) => {
    const change = withKey(noChanges, placed(id), key)
    expect(change).toMatchObject({ ok: false, reason: expect.stringContaining(holder) })
  })

  it.each([
    ['the browser', 'Mod+t', 'The browser uses it to open or close tabs and windows.'],
    ['the way to the next control', 'Tab', 'It goes to the next control.'],
    ['Esc', 'Escape', 'Esc closes what is open, everywhere.'],
    ['a function key', 'F5', 'The browser or the system uses the F keys.'],
    ['what types nothing', 'Dead', 'This key types nothing by itself on your keyboard.'],
    [
      'Alt with a letter',
      '',
      'Alt with a letter types a character, or opens a menu of the browser.',
    ],
  ])('is refused with the reason where it is kept for %s', (_, key, reason) => {
    expect(withKey(noChanges, placed('reader.highlight'), key)).toEqual({
      ok: false,
      reason,
      holders: [],
    })
  })

  it('is refused for what is fixed', () => {
    expect(withKey(noChanges, placed('pair.leave'), 'y')).toMatchObject({ ok: false, holders: [] })
  })
})

describe('two that change places', () => {
  it('have each other’s keys', () => {
    const map = withKeysSwapped(noChanges, placed('reader.highlight'), 'j')
    expect(keysOf(map, placed('reader.highlight'))).toEqual(['j'])
    expect(keysOf(map, placed('reader.next'))).toEqual(['h'])
    expect(clashesIn(map)).toEqual([])
  })

  it('keep the other keys of the one that had it', () => {
    const map = withKeysSwapped(noChanges, placed('reader.highlight'), 'e')
    expect(keysOf(map, placed('reader.edit'))).toEqual(['h', 'Enter'])
  })

  it('are back where they were once more', () => {
    const map = withKeysSwapped(noChanges, placed('reader.highlight'), 'j')
    expect(withKeysSwapped(map, placed('reader.highlight'), 'h')).toEqual(noChanges)
  })

  it('do not where the key that comes free means something else there', () => {
    // "?" is of every page: what comes free for it, "h", is taken on pairs.
    expect(canSwap(noChanges, placed('reader.highlight'), '?')).toBe(false)
    expect(withKeysSwapped(noChanges, placed('reader.highlight'), '?')).toBe(noChanges)
  })
})

describe('a reset', () => {
  it('gives the keys of the table', () => {
    const map = changed(withKey(noChanges, placed('reader.highlight'), 'y'))
    expect(withReset(map, placed('reader.highlight'))).toEqual({ ok: true, map: noChanges })
  })

  it('is refused while another has them', () => {
    const map = withKeysSwapped(noChanges, placed('reader.highlight'), 'j')
    expect(withReset(map, placed('reader.highlight'))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Next claim'),
    })
  })
})

describe('what is kept', () => {
  it('comes back as it was', () => {
    const map = withKeysSwapped(noChanges, placed('reader.highlight'), 'j')
    expect(parseKeyMap(serializeKeyMap(map))).toEqual(map)
    expect(serializeKeyMap(noChanges)).toBeNull()
  })

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '["reader.highlight"]'],
    ['a number', '1'],
    ['null', 'null'],
    ['a binding that is not there', '{"reader.fly":["y"]}'],
    ['keys that are no list', '{"reader.highlight":"y"}'],
    ['keys that are no text', '{"reader.highlight":[1]}'],
    ['a reserved key', '{"reader.highlight":["Mod+w"]}'],
    ['what is fixed', '{"pair.leave":["y"]}'],
    ['a key that is taken', '{"reader.highlight":["j"]}'],
    ['the prototype', '{"__proto__":["y"],"constructor":["y"]}'],
    ['a great many keys', JSON.stringify({ 'reader.highlight': Array(9).fill('y') })],
  ])('is left out where it is %s', (_, text) => {
    expect(parseKeyMap(text)).toEqual(noChanges)
  })

  it('keeps the rest', () => {
    expect(parseKeyMap('{"reader.highlight":["j"],"reader.claim":["y"]}')).toEqual({
      'reader.claim': ['y'],
    })
  })
})

it('no way of changing keys gives one key two meanings', () => {
  const someBinding = fc.constantFrom(...allBindings())
  const someKey = fc.constantFrom(
    ...'abcdefghijklmnopqrstuvwxyz?+[]'.split(''),
    'C',
    'Mod+k',
    'Mod+z',
  )
  const someChange = fc.record({
    how: fc.constantFrom('only', 'more', 'swap', 'without', 'reset'),
    placed: someBinding,
    key: someKey,
  })
  fc.assert(
    fc.property(fc.array(someChange, { maxLength: 30 }), (changes) => {
      let map = noChanges
      for (const { how, placed: one, key } of changes) {
        const next = {
          only: () => withKey(map, one, key),
          more: () => withOneMoreKey(map, one, key),
          swap: () => ({ ok: true as const, map: withKeysSwapped(map, one, key) }),
          without: () => ({ ok: true as const, map: withoutKey(map, one, key) }),
          reset: () => withReset(map, one),
        }[how]()
        if (next.ok) map = next.map
      }
      expect(clashesIn(map)).toEqual([])
      expect(parseKeyMap(serializeKeyMap(map))).toEqual(map)
    }),
  )
})
