/** One key, or several that do the same, and what it does in the words of the help list. */
export type KeyBinding = {
  action: string
  /** As `KeyboardEvent.key` names them; "Mod+" stands for Ctrl or Cmd. */
  keys: readonly string[]
  label: string
  /** Whether the key is live while a field has the focus. */
  inFields?: boolean
  /** Whether the key is live while a dialog or a menu has the focus. */
  inLayers?: boolean
  /** Why the keys cannot be changed, where they cannot. */
  fixed?: string
  /** Whether it makes sense at the keyboard alone: the list of commands leaves it out. */
  keyOnly?: boolean
}

const esc = 'Esc closes what is open, everywhere.'
const save = 'It saves in every form.'
const caret = 'The arrow keys move, everywhere.'
const tree = 'Trees have these keys, everywhere.'

export const boardKeys = [
  { action: 'next', keys: ['j'], label: 'Next quote' },
  { action: 'previous', keys: ['k'], label: 'Previous quote' },
  { action: 'compare', keys: ['c'], label: 'Choose the quote to compare it; once more, let it go' },
  { action: 'edit', keys: ['e'], label: 'Edit the question' },
  { action: 'close', keys: ['Escape'], label: 'Close the passage', fixed: esc },
] as const satisfies readonly KeyBinding[]

export const questionListKeys = [
  { action: 'next', keys: ['j'], label: 'Next question' },
  { action: 'previous', keys: ['k'], label: 'Previous question' },
  { action: 'up', keys: ['Alt+ArrowUp'], label: 'Move the question up' },
  { action: 'down', keys: ['Alt+ArrowDown'], label: 'Move the question down' },
  { action: 'in', keys: ['Alt+ArrowRight'], label: 'Make it a part of the question above it' },
  { action: 'out', keys: ['Alt+ArrowLeft'], label: 'Make it a part no longer' },
  { action: 'new', keys: ['n'], label: 'Add a question' },
] as const satisfies readonly KeyBinding[]

/** Live on the page of the positions of a question. */
export const positionKeys = [
  { action: 'next', keys: ['j'], label: 'Next position' },
  { action: 'previous', keys: ['k'], label: 'Previous position' },
  { action: 'edit', keys: ['e'], label: 'Edit the question and its positions' },
  { action: 'split', keys: ['s'], label: 'Split the position in two' },
  { action: 'merge', keys: ['m'], label: 'Merge the position into another one' },
  { action: 'example', keys: ['x'], label: 'Add an example of the position' },
  { action: 'archive', keys: ['a'], label: 'Archive the position' },
  { action: 'board', keys: ['b'], label: 'Open the board' },
] as const satisfies readonly KeyBinding[]

/** Live while claims are chosen for the halves of a position that is split. */
export const splitKeys = [
  { action: 'next', keys: ['j'], label: 'Next claim' },
  { action: 'previous', keys: ['k'], label: 'Previous claim' },
  { action: 'stays', keys: ['1'], label: 'It stays' },
  { action: 'parts', keys: ['2'], label: 'It goes to the new position' },
  { action: 'rest', keys: ['0'], label: 'It goes with the rest' },
] as const satisfies readonly KeyBinding[]

/** Live while a cell of the grid has the focus that says which positions exclude each other. */
export const relationKeys = [
  {
    action: 'move',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    label: 'Go to the next cell that way',
    fixed: 'The arrow keys go from cell to cell in every grid.',
  },
  { action: 'exclusive', keys: ['e'], label: 'They exclude each other' },
  { action: 'compatible', keys: ['c'], label: 'Both can be true' },
  { action: 'unknown', keys: ['u'], label: 'Nobody has said yet' },
] as const satisfies readonly KeyBinding[]

/** Live on every page of a project while two claims are chosen. */
export const compareKeys = [
  { action: 'open', keys: ['C'], label: 'Compare the two that are chosen' },
] as const satisfies readonly KeyBinding[]

export const pairKeys = [
  { action: 'contradiction', keys: ['1'], label: 'Contradiction' },
  { action: 'partial', keys: ['2'], label: 'Partial contradiction' },
  { action: 'compatible', keys: ['3'], label: 'Compatible' },
  { action: 'superseded', keys: ['4'], label: 'Superseded' },
  { action: 'not-comparable', keys: ['5'], label: 'Not comparable' },
  { action: 'unsure', keys: ['6', 'u'], label: 'Unsure' },
  { action: 'direct', keys: ['d'], label: 'Kind: direct' },
  { action: 'strength', keys: ['s'], label: 'Kind: strength' },
  { action: 'scope', keys: ['b'], label: 'Kind: scope (breadth)' },
  { action: 'definition', keys: ['m'], label: 'Kind: definition (meaning)' },
  { action: 'time', keys: ['t'], label: 'Kind: time' },
  { action: 'evidence', keys: ['e'], label: 'Kind: evidence' },
  { action: 'forecast-against-fact', keys: ['f'], label: 'Kind: forecast against fact' },
  { action: 'values', keys: ['v'], label: 'Kind: values' },
  { action: 'attribution', keys: ['a'], label: 'Kind: attribution' },
  { action: 'suggested', keys: ['h'], label: 'Take up the suggested kind (hint)' },
  {
    action: 'first-replaces',
    keys: ['['],
    label: 'Superseded: the first claim replaces the second',
  },
  {
    action: 'second-replaces',
    keys: [']'],
    label: 'Superseded: the second claim replaces the first',
  },
  { action: 'reason', keys: ['Enter'], label: 'Write the reason' },
  {
    action: 'leave',
    keys: ['Escape'],
    label: 'Leave the field',
    inFields: true,
    fixed: esc,
    keyOnly: true,
  },
  {
    action: 'save',
    keys: ['Mod+Enter'],
    label: 'Save and go to the next pair',
    inFields: true,
    fixed: save,
  },
  { action: 'next', keys: ['j'], label: 'Next pair' },
  { action: 'previous', keys: ['k'], label: 'Previous pair' },
  { action: 'swap', keys: ['x'], label: 'Swap the two passages' },
  { action: 'resolve', keys: ['r'], label: 'Resolve the pair, or open it again' },
  { action: 'pair', keys: ['p'], label: 'Set two claims side by side by hand' },
] as const satisfies readonly KeyBinding[]

export const highlightKeys = [
  { action: 'next', keys: ['j'], label: 'Skip to the next highlight' },
  { action: 'previous', keys: ['k'], label: 'Previous highlight' },
  { action: 'archive', keys: ['x'], label: 'Archive the highlight, and go on' },
] as const satisfies readonly KeyBinding[]

/** Live where two texts of a document stand side by side. */
export const diffKeys = [
  { action: 'next', keys: ['n', 'j'], label: 'Next change' },
  { action: 'previous', keys: ['p', 'k'], label: 'Previous change' },
] as const satisfies readonly KeyBinding[]

/** Live where passages wait for a place in a new text. */
export const waitingKeys = [
  { action: 'next', keys: ['j'], label: 'Next passage' },
  { action: 'previous', keys: ['k'], label: 'Previous passage' },
  { action: 'attach', keys: ['a'], label: 'Attach the claim to the new passage' },
  { action: 'choose', keys: ['p'], label: 'Choose another passage (pick)' },
  { action: 'orphan', keys: ['o'], label: 'Keep the claim as an orphan' },
] as const satisfies readonly KeyBinding[]

/** Live while another passage is chosen in the text. */
export const choosingKeys = [
  { action: 'attach', keys: ['a'], label: 'Attach the claim to the selected words' },
  { action: 'cancel', keys: ['Escape'], label: 'Choose none, and go back', fixed: esc },
] as const satisfies readonly KeyBinding[]

export const reviewKeys = [
  { action: 'next', keys: ['j'], label: 'Next pair' },
  { action: 'previous', keys: ['k'], label: 'Previous pair' },
  { action: 'why', keys: ['w'], label: 'Why am I seeing this' },
] as const satisfies readonly KeyBinding[]

/** Live while a cell of the coverage grid has the focus. */
export const coverageKeys = [
  {
    action: 'move',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    label: 'Go to the next cell that way',
    fixed: caret,
  },
  {
    action: 'edge',
    keys: ['Home', 'End'],
    label: 'Go to the first or last document',
    fixed: caret,
  },
  {
    action: 'corner',
    keys: ['Mod+Home', 'Mod+End'],
    label: 'Go to the first or last cell',
    fixed: caret,
  },
  {
    action: 'choose',
    keys: ['Enter'],
    label: 'Choose what the document does',
    fixed: 'Enter presses what has the focus.',
  },
  { action: 'silent', keys: ['s'], label: 'Checked: silent on the question' },
  { action: 'raises-only', keys: ['r'], label: 'Checked: raises it, takes no position' },
  { action: 'takes-position', keys: ['t'], label: 'Checked: takes a position' },
  { action: 'not-checked', keys: ['x'], label: 'Not checked by me' },
] as const satisfies readonly KeyBinding[]

/** Those that move and select are live while the claims table has the focus, the others on its whole page. */
export const claimsKeys = [
  {
    action: 'move',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    label: 'Go to the next cell that way',
    fixed: caret,
  },
  {
    action: 'edge',
    keys: ['Home', 'End'],
    label: 'Go to the first or last cell of the row',
    fixed: caret,
  },
  {
    action: 'corner',
    keys: ['Mod+Home', 'Mod+End'],
    label: 'Go to the first or last claim',
    fixed: caret,
  },
  {
    action: 'page',
    keys: ['PageUp', 'PageDown'],
    label: 'Go on by as many claims as are in sight',
    fixed: caret,
  },
  {
    action: 'open',
    keys: ['Enter'],
    label: 'Open the claim at its passage; on the head of a column, sort by it',
    fixed: 'Enter presses what has the focus.',
  },
  { action: 'new-tab', keys: ['o'], label: 'Open the claim in a new tab', keyOnly: true },
  {
    action: 'select',
    keys: [' '],
    label: 'Select the claim, or let it go',
    fixed: 'Space ticks what has the focus.',
  },
  {
    action: 'range',
    keys: ['Shift+ '],
    label: 'Select all from the last one that was ticked to here',
    fixed: 'Space ticks what has the focus.',
  },
  {
    action: 'extend',
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown'],
    label: 'Select the next claim that way too',
    fixed: caret,
  },
  {
    action: 'all',
    keys: ['Mod+a'],
    label: 'Select all claims that are loaded; once more, all that match',
    fixed: 'It selects all, everywhere.',
  },
  { action: 'filter', keys: ['f'], label: 'Add a filter' },
  { action: 'tags', keys: ['t'], label: 'Change the tags of the selected claims' },
  { action: 'position', keys: ['q'], label: 'Set question and position of the selected claims' },
  { action: 'status', keys: ['s'], label: 'Set the status of the selected claims' },
  { action: 'archive', keys: ['x'], label: 'Archive the selected claims' },
] as const satisfies readonly KeyBinding[]

export const readerKeys = [
  { action: 'highlight', keys: ['h'], label: 'Highlight the selected words' },
  { action: 'claim', keys: ['a'], label: 'Highlight them and fill in the claim' },
  {
    action: 'tag',
    keys: ['t'],
    label: 'Highlight and tag them; without a selection, tag the claim',
  },
  { action: 'add', keys: ['+'], label: 'Add the selected words to the claim' },
  { action: 'next', keys: ['j'], label: 'Next claim' },
  { action: 'previous', keys: ['k'], label: 'Previous claim' },
  { action: 'overlap', keys: ['o'], label: 'Next of the claims that overlap here' },
  { action: 'edit', keys: ['Enter', 'e'], label: 'Open the claim' },
  { action: 'question', keys: ['q'], label: 'Open it at its question' },
  { action: 'compare', keys: ['c'], label: 'Choose the claim to compare it; once more, let it go' },
  { action: 'note', keys: ['n'], label: 'Open it at its note' },
  {
    action: 'end-right',
    keys: ['Shift+ArrowRight'],
    label: 'Move the end of the passage right by a word',
  },
  {
    action: 'end-left',
    keys: ['Shift+ArrowLeft'],
    label: 'Move the end of the passage left by a word',
  },
  {
    action: 'start-right',
    keys: ['Mod+Shift+ArrowRight', 'Alt+Shift+ArrowRight'],
    label: 'Move its beginning right',
  },
  {
    action: 'start-left',
    keys: ['Mod+Shift+ArrowLeft', 'Alt+Shift+ArrowLeft'],
    label: 'Move its beginning left',
  },
  { action: 'previous-document', keys: ['['], label: 'Previous document' },
  { action: 'next-document', keys: [']'], label: 'Next document' },
  { action: 'close', keys: ['Escape'], label: 'Close, let go', fixed: esc, keyOnly: true },
] as const satisfies readonly KeyBinding[]

/** Live while the text has the focus. With Shift each of them selects what it passes over. */
export const caretKeys = [
  {
    action: 'character',
    keys: ['ArrowLeft', 'ArrowRight'],
    label: 'Move by a character',
    fixed: caret,
  },
  {
    action: 'word',
    keys: ['Mod+ArrowLeft', 'Mod+ArrowRight', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
    label: 'Move by a word',
    fixed: caret,
  },
  { action: 'line', keys: ['ArrowUp', 'ArrowDown'], label: 'Move by a line', fixed: caret },
  {
    action: 'paragraph',
    keys: ['Mod+ArrowUp', 'Mod+ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowDown'],
    label: 'Move by a paragraph',
    fixed: caret,
  },
  {
    action: 'edge',
    keys: ['Home', 'End'],
    label: 'Go to the beginning or end of the line',
    fixed: caret,
  },
  {
    action: 'document',
    keys: ['Mod+Home', 'Mod+End'],
    label: 'Go to the beginning or end of the text',
    fixed: caret,
  },
] as const satisfies readonly KeyBinding[]

/** What the arrow keys do is live while the tree of tags has the focus. */
export const codebookKeys = [
  {
    action: 'go',
    keys: ['ArrowUp', 'ArrowDown', 'Home', 'End'],
    label: 'Go to another tag',
    fixed: tree,
  },
  {
    action: 'fold',
    keys: ['ArrowLeft', 'ArrowRight'],
    label: 'Close or open what is below it',
    fixed: tree,
  },
  { action: 'choose', keys: ['Enter'], label: 'Show what the tag is for', fixed: tree },
  {
    action: 'step',
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    label: 'Move it up or down',
    fixed: tree,
  },
  {
    action: 'indent',
    keys: ['Alt+ArrowRight', 'Alt+ArrowLeft'],
    label: 'Move it below the tag before it, or out beside the one above it',
    fixed: tree,
  },
  { action: 'new', keys: ['n'], label: 'New tag' },
  { action: 'below', keys: ['b'], label: 'New tag below this one' },
  { action: 'edit', keys: ['e'], label: 'Edit the tag' },
  { action: 'place', keys: ['m'], label: 'Move the tag to…' },
  { action: 'merge', keys: ['w'], label: 'Merge the tag into (with) another one' },
  { action: 'archive', keys: ['x'], label: 'Archive the tag, or restore it' },
] as const satisfies readonly KeyBinding[]

/** Live on every page that can be changed; the browser keeps them inside fields. */
export const editingKeys = [
  { action: 'undo', keys: ['Mod+z'], label: 'Undo', inLayers: true },
  { action: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], label: 'Redo', inLayers: true },
] as const satisfies readonly KeyBinding[]

/** Live while a result of the search has the focus; the first of them also in its field. */
export const resultKeys = [
  { action: 'next', keys: ['ArrowDown'], label: 'Go to the next result', fixed: caret },
  {
    action: 'previous',
    keys: ['ArrowUp'],
    label: 'Go to the result before it, or back to the field',
    fixed: caret,
  },
  { action: 'first', keys: ['Home'], label: 'Go to the first result', fixed: caret },
  { action: 'last', keys: ['End'], label: 'Go to the last result', fixed: caret },
] as const satisfies readonly KeyBinding[]

/** Live while a line of the concordance has the focus. */
export const lineKeys = [
  { action: 'next', keys: ['ArrowDown'], label: 'Go to the next line', fixed: caret },
  { action: 'previous', keys: ['ArrowUp'], label: 'Go to the line before it', fixed: caret },
  { action: 'down', keys: ['PageDown'], label: 'Go on by a screen', fixed: caret },
  { action: 'up', keys: ['PageUp'], label: 'Go back by a screen', fixed: caret },
  { action: 'first', keys: ['Home'], label: 'Go to the first line', fixed: caret },
  { action: 'last', keys: ['End'], label: 'Go to the last line', fixed: caret },
  {
    action: 'extend-down',
    keys: ['Shift+ArrowDown'],
    label: 'Tick the next line too, or let it go, as the one before it',
    fixed: caret,
  },
  {
    action: 'extend-up',
    keys: ['Shift+ArrowUp'],
    label: 'The same with the line before it',
    fixed: caret,
  },
] as const satisfies readonly KeyBinding[]

/** Live while a block of a preview has the focus. */
export const blockKeys = [
  { action: 'next', keys: ['ArrowDown'], label: 'Go to the next block', fixed: caret },
  { action: 'previous', keys: ['ArrowUp'], label: 'Go to the block before it', fixed: caret },
  { action: 'first', keys: ['Home'], label: 'Go to the first block', fixed: caret },
  { action: 'last', keys: ['End'], label: 'Go to the last block', fixed: caret },
  {
    action: 'extend-down',
    keys: ['Shift+ArrowDown'],
    label: 'Keep the next block too, or leave it out, as this one',
    fixed: caret,
  },
  {
    action: 'extend-up',
    keys: ['Shift+ArrowUp'],
    label: 'The same with the block before it',
    fixed: caret,
  },
  { action: 'before', keys: ['b'], label: 'Leave out everything before the block' },
  { action: 'after', keys: ['a'], label: 'Leave out everything after the block' },
  { action: 'everything', keys: ['e'], label: 'Take everything' },
  { action: 'found', keys: ['f'], label: 'Take the text as it was found' },
] as const satisfies readonly KeyBinding[]

/** Live on every page of a project; it leads to the field of a page that has one. */
export const searchKeys = [
  { action: 'search', keys: ['/'], label: 'Search the project' },
] as const satisfies readonly KeyBinding[]

/** Live on every page of a project. */
export const projectKeys = [
  { action: 'guidelines', keys: ['g'], label: 'Guidelines: questions and codebook' },
] as const satisfies readonly KeyBinding[]

/** Live while a pane stands beside the page. It hears them before the page does. */
export const paneKeys = [
  {
    action: 'close',
    keys: ['Escape'],
    label: 'Close the guidelines',
    fixed: esc,
    keyOnly: true,
  },
] as const satisfies readonly KeyBinding[]

/** Live on every page. */
export const commandKeys = [
  {
    action: 'commands',
    keys: ['Mod+k'],
    label: 'Find a command, or anything of the project',
    inFields: true,
    keyOnly: true,
  },
  { action: 'help', keys: ['?'], label: 'Show the keys' },
] as const satisfies readonly KeyBinding[]
