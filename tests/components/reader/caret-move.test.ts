import { expect, it } from 'vitest'
import { caretMoveOf } from '@/components/reader/caret-move'

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

it.each([
  ['an arrow', { key: 'ArrowRight' }, ['move', 'right', 'character']],
  ['Shift', { key: 'ArrowLeft', shiftKey: true }, ['extend', 'left', 'character']],
  ['Ctrl', { key: 'ArrowRight', ctrlKey: true }, ['move', 'right', 'word']],
  [
    'Alt and Shift',
    { key: 'ArrowRight', altKey: true, shiftKey: true },
    ['extend', 'right', 'word'],
  ],
  ['up', { key: 'ArrowUp' }, ['move', 'backward', 'line']],
  ['Cmd and down', { key: 'ArrowDown', metaKey: true }, ['move', 'forward', 'paragraph']],
  ['End', { key: 'End', shiftKey: true }, ['extend', 'forward', 'lineboundary']],
  ['Ctrl and Home', { key: 'Home', ctrlKey: true }, ['move', 'backward', 'documentboundary']],
])('%s', (_, keys, [alter, direction, granularity]) => {
  expect(caretMoveOf({ ...plain, ...keys })).toEqual({ alter, direction, granularity })
})

it.each([
  ['a letter', { key: 'a' }],
  ['a letter with Ctrl', { key: 'c', ctrlKey: true }],
  ['Alt and Home, which leaves the page', { key: 'Home', altKey: true }],
  ['Page down, which scrolls', { key: 'PageDown' }],
])('leaves %s to the browser', (_, keys) => {
  expect(caretMoveOf({ ...plain, ...keys })).toBeNull()
})
