import { readerKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { EmptyState } from '@/components/ui/empty-state'
import { Kbd } from '@/components/ui/kbd'
import styles from './no-claims.module.css'

/** Teaches the first step on a document without claims. */
export function NoClaims() {
  return (
    <EmptyState title="No claims yet">
      <p>
        Select the words in which the source takes a stand. A bar comes up beside them: highlight
        the words, or say what they claim.
      </p>
      <p className={styles.keys}>
        By keyboard, go to the text and select with <Kbd>Shift</Kbd> and the arrows; then press{' '}
        <KeyHint keys={readerKeys} of="highlight" /> or <KeyHint keys={readerKeys} of="claim" />.
      </p>
    </EmptyState>
  )
}
