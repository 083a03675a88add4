import { caretKeys } from '@/components/keyboard/key-bindings'

type Granularity = 'character' | 'word' | 'line' | 'paragraph' | 'lineboundary' | 'documentboundary'

/** The arguments of `Selection.modify`. */
export type CaretMove = {
  alter: 'move' | 'extend'
  direction: 'left' | 'right' | 'forward' | 'backward'
  granularity: Granularity
}

const granularities: Record<(typeof caretKeys)[number]['action'], Granularity> = {
  character: 'character',
  word: 'word',
  line: 'line',
  paragraph: 'paragraph',
  edge: 'lineboundary',
  document: 'documentboundary',
}

const directions: Record<string, CaretMove['direction']> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'backward',
  ArrowDown: 'forward',
  Home: 'backward',
  End: 'forward',
}

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** What a key does to the reading caret; null for keys that are not its own. */
export function caretMoveOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Keys): CaretMove | null {
  const modifier = ctrlKey || metaKey ? 'Mod+' : altKey ? 'Alt+' : ''
  const binding = caretKeys.find(({ keys }) => keys.some((known) => known === modifier + key))
  const direction = directions[key]
  if (!binding || !direction) return null
  return {
    alter: shiftKey ? 'extend' : 'move',
    direction,
    granularity: granularities[binding.action],
  }
}
