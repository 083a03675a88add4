import { EmptyState } from '@/components/ui/empty-state'
import { Kbd } from '@/components/ui/kbd'

/** Teaches the first step on a document without claims. */
export function NoClaims() {
  return (
    <EmptyState title="No claims yet">
      <p>
        Select the words in which the source takes a stand, with the pointer or with{' '}
        <Kbd>Shift</Kbd> and the arrow keys in the text. Then press <Kbd>h</Kbd> to highlight them,
        or <Kbd>a</Kbd> to say what they claim.
      </p>
    </EmptyState>
  )
}
