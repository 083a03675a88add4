'use client'
import type { ClaimStore } from '@/components/saving/claim-store'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { useToast } from '@/components/ui/toast'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { TextRange } from '@/lib/text/text-range'
import { claimName } from './describe-claim'
import { withPassage } from './passage-edits'
import type { SelectionActions } from './selection-bar'
import type { EditStart } from './use-claim-editing'

type Options = {
  store: ClaimStore
  text: string
  selected: TextRange | null
  clear: () => void
  focused: ReaderClaim | null
  goTo: (id: string) => void
  edit: (id: string, start?: EditStart) => void
}

/** What the bar and its keys do with the selected words. Without any they say how to select. */
export function useSelectionActions(options: Options): SelectionActions {
  const { store, text, selected, clear, focused, goTo, edit } = options
  const { show } = useToast()

  function create(then: (id: string) => void) {
    if (!selected) {
      show({
        message:
          'Select some words first: with the pointer, or in the text with Shift and the arrows.',
      })
      return
    }
    const id = store.createClaim([describeAnchor(text, selected)])
    clear()
    then(id)
  }

  function add() {
    if (!selected || !focused) return
    store.changeClaim(focused.id, { passages: withPassage(text, focused.passages, selected) })
    clear()
    goTo(focused.id)
  }

  return {
    highlight: () => create(goTo),
    claim: () => create((id) => edit(id, 'question')),
    tag: () => create((id) => edit(id, 'tags')),
    add: focused && { label: `Add to ${claimName(focused)}`, run: add },
  }
}
