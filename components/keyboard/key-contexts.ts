import {
  blockKeys,
  boardKeys,
  caretKeys,
  choosingKeys,
  claimsKeys,
  codebookKeys,
  commandKeys,
  compareKeys,
  coverageKeys,
  diffKeys,
  editingKeys,
  highlightKeys,
  type KeyBinding,
  lineKeys,
  pairKeys,
  paneKeys,
  positionKeys,
  projectKeys,
  questionListKeys,
  readerKeys,
  relationKeys,
  resultKeys,
  reviewKeys,
  searchKeys,
  splitKeys,
  waitingKeys,
} from './key-bindings'

/** Keys that are live together on some page. */
export type KeyContext = {
  /** Stays what it is: what somebody chose is kept under it. */
  id: string
  title: string
  bindings: readonly KeyBinding[]
  /** Whether its keys are live beside those of any page. */
  onEveryPage?: boolean
}

/** Every table of keys, in the order of the list of keys: those of pages first. */
export const keyContexts: readonly KeyContext[] = [
  { id: 'reader', title: 'Claims in a document', bindings: readerKeys },
  { id: 'caret', title: 'In the text; with Shift they select', bindings: caretKeys },
  { id: 'waiting', title: 'Passages that wait for review', bindings: waitingKeys },
  { id: 'choosing', title: 'Choosing another passage', bindings: choosingKeys },
  { id: 'diff', title: 'Comparing two texts', bindings: diffKeys },
  { id: 'board', title: 'Board', bindings: boardKeys },
  { id: 'pair', title: 'Pair', bindings: pairKeys },
  { id: 'highlights', title: 'Filling in highlights', bindings: highlightKeys },
  { id: 'review', title: 'Review', bindings: reviewKeys },
  { id: 'coverage', title: 'Coverage grid', bindings: coverageKeys },
  { id: 'claims', title: 'Claims table', bindings: claimsKeys },
  { id: 'codebook', title: 'Codebook', bindings: codebookKeys },
  { id: 'questions', title: 'Questions', bindings: questionListKeys },
  { id: 'positions', title: 'Positions of a question', bindings: positionKeys },
  { id: 'split', title: 'Splitting a position', bindings: splitKeys },
  { id: 'relations', title: 'Which positions exclude each other', bindings: relationKeys },
  { id: 'results', title: 'Results of a search', bindings: resultKeys },
  { id: 'lines', title: 'Concordance', bindings: lineKeys },
  { id: 'blocks', title: 'Blocks of a preview', bindings: blockKeys },
  { id: 'compare', title: 'Comparing two claims', bindings: compareKeys, onEveryPage: true },
  { id: 'search', title: 'Search', bindings: searchKeys, onEveryPage: true },
  { id: 'project', title: 'In a project', bindings: projectKeys, onEveryPage: true },
  { id: 'pane', title: 'Guidelines', bindings: paneKeys },
  { id: 'editing', title: 'Changes', bindings: editingKeys, onEveryPage: true },
  { id: 'commands', title: 'Everywhere', bindings: commandKeys, onEveryPage: true },
]

/** The context that a table of keys belongs to. A table without one is a mistake in the tables. */
export function contextOf(bindings: readonly KeyBinding[]): KeyContext {
  const context = keyContexts.find((known) => known.bindings === bindings)
  if (!context) throw new Error('Name this table of keys in key-contexts.ts')
  return context
}

/** Whether keys of both can be live at the same time. The caret's are fixed, and live in the text of the reader. */
export function areLiveTogether(a: KeyContext, b: KeyContext): boolean {
  return a === b || a.onEveryPage === true || b.onEveryPage === true || areInText(a, b)
}

function areInText(a: KeyContext, b: KeyContext): boolean {
  const inText = ['reader', 'choosing']
  return [a, b].some(({ id }) => id === 'caret') && [a, b].some(({ id }) => inText.includes(id))
}
