import type { KeyBinding } from './key-bindings'
import { areLiveTogether, type KeyContext, keyContexts } from './key-contexts'
import { whyReserved } from './reserved-keys'

/** The keys that somebody chose, by binding. A binding that is not in it has the keys of its table. */
export type KeyMap = Readonly<Record<string, readonly string[]>>

/** One row of the tables. */
export type PlacedBinding = { context: KeyContext; binding: KeyBinding }

export const noChanges: KeyMap = {}

/** More keys than anybody would choose for one thing. */
const mostKeys = 8

/** What a binding is kept under: "reader.highlight". */
export function bindingId({ context, binding }: PlacedBinding): string {
  return `${context.id}.${binding.action}`
}

/** The keys of a binding, the one that is shown first; none where somebody took them all away. */
export function keysOf(map: KeyMap, placed: PlacedBinding): readonly string[] {
  return map[bindingId(placed)] ?? placed.binding.keys
}

export function isChanged(map: KeyMap, placed: PlacedBinding): boolean {
  return map[bindingId(placed)] !== undefined
}

/** Other bindings that have the key while this one is live: a key can mean one thing at a time. */
export function holdersOf(map: KeyMap, placed: PlacedBinding, key: string): PlacedBinding[] {
  return allBindings().filter(
    (other) =>
      bindingId(other) !== bindingId(placed) &&
      areLiveTogether(other.context, placed.context) &&
      keysOf(map, other).includes(key),
  )
}

export type KeyChange =
  | { ok: true; map: KeyMap }
  | { ok: false; reason: string; holders: PlacedBinding[] }

/** Gives the binding this key alone; refused where the key is taken or cannot be chosen. */
export function withKey(map: KeyMap, placed: PlacedBinding, key: string): KeyChange {
  return withChosenKeys(map, placed, key, [key])
}

/** Gives the binding this key beside those that it has. */
export function withOneMoreKey(map: KeyMap, placed: PlacedBinding, key: string): KeyChange {
  return withChosenKeys(map, placed, key, [...new Set([...keysOf(map, placed), key])])
}

function withChosenKeys(
  map: KeyMap,
  placed: PlacedBinding,
  key: string,
  keys: readonly string[],
): KeyChange {
  const reserved = placed.binding.fixed ?? whyReserved(key)
  if (reserved) return { ok: false, reason: reserved, holders: [] }
  if (keys.length > mostKeys) return { ok: false, reason: 'It has enough keys.', holders: [] }
  const holders = holdersOf(map, placed, key)
  if (holders.length > 0) {
    const names = holders.map(({ binding }) => `“${binding.label}”`).join(' and ')
    return { ok: false, reason: `It is the key of ${names} here.`, holders }
  }
  return { ok: true, map: withKeys(map, placed, keys) }
}

/** Whether the two can change places: none of the holders is fixed, and what they get means nothing else there. */
export function canSwap(map: KeyMap, placed: PlacedBinding, key: string): boolean {
  const holders = holdersOf(map, placed, key)
  const [holder] = holders
  if (!holder || holders.length > 1 || holder.binding.fixed || placed.binding.fixed) return false
  const { freed } = whatSwapFrees(map, placed)
  if (freed.length + keysOf(map, holder).length > mostKeys) return false
  return freed.every((given) =>
    holdersOf(map, holder, given).every((other) => bindingId(other) === bindingId(placed)),
  )
}

/** Gives the binding a key that another one has, and that one the keys of this. */
export function withKeysSwapped(map: KeyMap, placed: PlacedBinding, key: string): KeyMap {
  const [holder] = holdersOf(map, placed, key)
  if (!holder || !canSwap(map, placed, key)) return map
  const { freed, own } = whatSwapFrees(map, placed)
  const kept = keysOf(map, holder).filter((known) => known !== key)
  return withKeys(withKeys(map, placed, [key, ...own]), holder, [...freed, ...kept])
}

/** What nobody can choose stays where it is: Enter opens the claim, whatever else does. */
function whatSwapFrees(map: KeyMap, placed: PlacedBinding) {
  const keys = keysOf(map, placed)
  return {
    freed: keys.filter((key) => whyReserved(key) === null),
    own: keys.filter((key) => whyReserved(key) !== null),
  }
}

/** Takes one key away from the binding. */
export function withoutKey(map: KeyMap, placed: PlacedBinding, key: string): KeyMap {
  if (placed.binding.fixed) return map
  return withKeys(
    map,
    placed,
    keysOf(map, placed).filter((known) => known !== key),
  )
}

/** The binding with the keys of its table again; refused where one of them means something else by now. */
export function withReset(map: KeyMap, placed: PlacedBinding): KeyChange {
  const { [bindingId(placed)]: _, ...rest } = map
  const holders = placed.binding.keys.flatMap((key) => holdersOf(rest, placed, key))
  if (holders.length === 0) return { ok: true, map: rest }
  const names = holders.map(({ binding }) => `“${binding.label}”`).join(' and ')
  return { ok: false, reason: `Its own key is that of ${names} now: reset that first.`, holders }
}

function withKeys(map: KeyMap, placed: PlacedBinding, keys: readonly string[]): KeyMap {
  const { [bindingId(placed)]: _, ...rest } = map
  const isAsInTable = keys.join(' ') === placed.binding.keys.join(' ')
  return isAsInTable ? rest : { ...rest, [bindingId(placed)]: keys }
}

/**
 * Reads what `serializeKeyMap` wrote. Storage may hold anything, and tables change: what names no binding, is fixed or
 * reserved is left out, and of two bindings that would share a key the later one keeps the keys of its table.
 */
export function parseKeyMap(text: string | null): KeyMap {
  const chosen = text === null ? null : parseJson(text)
  if (typeof chosen !== 'object' || chosen === null) return noChanges
  const kept: Record<string, readonly string[]> = {}
  for (const placed of allBindings()) {
    const keys: unknown = Object.entries(chosen).find(([id]) => id === bindingId(placed))?.[1]
    if (isListOfKeys(keys, placed)) kept[bindingId(placed)] = [...new Set(keys)]
  }
  return withoutClashes(kept)
}

export function serializeKeyMap(map: KeyMap): string | null {
  return Object.keys(map).length === 0 ? null : JSON.stringify(map)
}

export function allBindings(): PlacedBinding[] {
  return keyContexts.flatMap((context) => context.bindings.map((binding) => ({ context, binding })))
}

/** Dropping one choice brings back its own keys, which can clash in turn: until none does. */
function withoutClashes(map: KeyMap): KeyMap {
  const clashing = allBindings().findLast(
    (placed) =>
      isChanged(map, placed) &&
      keysOf(map, placed).some((key) => holdersOf(map, placed, key).length > 0),
  )
  if (!clashing) return map
  const { [bindingId(clashing)]: _, ...rest } = map
  return withoutClashes(rest)
}

/** What is reserved can be no new key, and stays where the tables have it. */
function isListOfKeys(value: unknown, { binding }: PlacedBinding): value is string[] {
  const canHave = (key: unknown) =>
    typeof key === 'string' &&
    key.length <= 40 &&
    (whyReserved(key) === null || binding.keys.includes(key))
  return Array.isArray(value) && value.length <= mostKeys && value.every(canHave) && !binding.fixed
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
