import { pairKeys } from '@/components/keyboard/key-bindings'
import { KeyHint } from '@/components/keyboard/key-hint'
import { Button } from '@/components/ui/button'
import type { KindSuggestion } from '@/lib/comparison/suggest-kind'
import styles from './suggestion.module.css'
import { kindWords } from './verdict-words'

type SuggestionProps = { suggestion: KindSuggestion; isTaken: boolean; onTake: () => void }

/** What the stated likelihoods suggest. It ticks a kind where somebody takes it up, and is never a verdict. */
export function Suggestion({ suggestion: { kind, words }, isTaken, onTake }: SuggestionProps) {
  return (
    <div className={styles.suggestion}>
      <p>
        {words} If both speak of the same, they may differ in{' '}
        {kind === 'direct' ? 'direction' : 'strength only'}.
      </p>
      <Button size="s" type="button" onClick={onTake}>
        {isTaken ? 'Untick' : 'Tick'} “{kindWords[kind]}” <KeyHint keys={pairKeys} of="suggested" />
      </Button>
    </div>
  )
}
