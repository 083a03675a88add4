/** One key, or several that do the same, and what it does in the words of the help list. */
export type KeyBinding = {
  action: string
  /** As `KeyboardEvent.key` names them; "Mod+" stands for Ctrl or Cmd. */
  keys: readonly string[]
  label: string
  /** Whether the key is live while a field has the focus. */
  inFields?: boolean
}

export const boardKeys = [
  { action: 'next', keys: ['j'], label: 'Next quote' },
  { action: 'previous', keys: ['k'], label: 'Previous quote' },
  { action: 'compare', keys: ['c'], label: 'Choose the quote to compare it' },
  { action: 'edit', keys: ['e'], label: 'Edit the question' },
  { action: 'close', keys: ['Escape'], label: 'Close the passage' },
] as const satisfies readonly KeyBinding[]

export const pairKeys = [
  { action: 'contradiction', keys: ['1'], label: 'Contradiction' },
  { action: 'partial', keys: ['2'], label: 'Partial contradiction' },
  { action: 'compatible', keys: ['3'], label: 'Compatible' },
  { action: 'superseded', keys: ['4'], label: 'Superseded' },
  { action: 'not-comparable', keys: ['5'], label: 'Not comparable' },
  { action: 'unsure', keys: ['u'], label: 'Unsure' },
  { action: 'reason', keys: ['Enter'], label: 'Write the reason' },
  { action: 'leave', keys: ['Escape'], label: 'Leave the field', inFields: true },
  { action: 'save', keys: ['Mod+Enter'], label: 'Save and go to the next pair', inFields: true },
  { action: 'next', keys: ['j'], label: 'Next pair' },
  { action: 'previous', keys: ['k'], label: 'Previous pair' },
  { action: 'swap', keys: ['s'], label: 'Swap the two passages' },
] as const satisfies readonly KeyBinding[]

/** Live on every page that can be changed; the browser keeps them inside fields. */
export const editingKeys = [
  { action: 'undo', keys: ['Mod+z'], label: 'Undo' },
  { action: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], label: 'Redo' },
  { action: 'help', keys: ['?'], label: 'Show the keys' },
] as const satisfies readonly KeyBinding[]
