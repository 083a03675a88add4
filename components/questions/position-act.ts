import type { PositionsView, PositionView } from './positions-view'
import type { PositionActions } from './question-actions'
import type { SplitDraft } from './split-choice'

/** What can be done to a position. */
export type PositionAct = 'edit' | 'split' | 'merge' | 'example' | 'archive' | 'restore'

/** What is being done, to which position where it is done to one. */
export type OpenAct = {
  act: PositionAct | 'archive-question' | 'restore-question'
  position: PositionView | null
}

export type ActDialogProps = {
  view: PositionsView
  actions: PositionActions
  /** Splits that somebody began, by the id of the position: they are kept while the page is open. */
  splits: Map<string, SplitDraft>
  /** Hears in a few words what was done. */
  onDone: (message: string) => void
  onClose: () => void
}

/** What the dialogs of one position are given. */
export type PositionDialogPart = ActDialogProps & { position: PositionView }
