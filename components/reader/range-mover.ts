import type { ClaimStore } from '@/components/saving/claim-store'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { isRightToLeft } from '@/lib/text/is-right-to-left'
import { moveEdge } from '@/lib/text/move-edge'
import { withMovedPassage } from './passage-edits'
import { placedPassagesOf } from './placed-passages'

/** Moves an end of the focused claim by a word, as it is seen: right is earlier where the words run to the left. */
export function rangeMover(store: ClaimStore, text: string, focused: ReaderClaim | null) {
  return (edge: 'start' | 'end', side: 'left' | 'right') => {
    const passages = focused ? placedPassagesOf(focused) : []
    const passage = edge === 'start' ? passages[0] : passages.at(-1)
    if (!focused || !passage) return
    const isLater = (side === 'right') !== isRightToLeft(passage.exact)
    const range = moveEdge(text, passage, { edge, towards: isLater ? 'later' : 'earlier' })
    if (range.start === passage.start && range.end === passage.end) return
    store.changeClaim(focused.id, {
      passages: withMovedPassage(text, focused.passages, passage, range),
    })
  }
}
