import { counted } from '@/components/ui/counted'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { TextRange } from '@/lib/text/text-range'
import { countWords } from '@/lib/text/words'

/** Says to those who hear the page what is selected and what can be done with it. */
export function SpokenSelection({ text, selected }: { text: string; selected: TextRange | null }) {
  return (
    <VisuallyHidden>
      <span role="status">{selected && spokenWords(text.slice(selected.start, selected.end))}</span>
    </VisuallyHidden>
  )
}

function spokenWords(passage: string): string {
  return `${counted(countWords(passage), 'word')} selected; h highlight, a claim, t tag`
}
