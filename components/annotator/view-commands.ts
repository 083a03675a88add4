import type { Command } from '@/components/commands/command-registry'
import type { Hidable, View } from '@/lib/comparison/view'
import type { Answer } from '@/lib/errors'
import { switchWords } from './hidden-words'
import type { ViewActions } from './view-actions'

const showAgain: Record<Hidable, string> = {
  readings: 'Show others’ readings again',
  verdicts: 'Show others’ verdicts again',
  sources: 'Show who the sources are again',
}

type Choices = { view: View; people: readonly string[]; actions: ViewActions }

/** What the menu of the bar offers, for the list of commands: who annotates, and what is hidden from them. */
export function viewCommands(
  { view, people, actions }: Choices,
  change: (asked: Promise<Answer<View>>) => Promise<void>,
): Command[] {
  const others = people.filter((name) => name !== view.annotator)
  return [
    ...others.map((name) => ({
      id: `annotate-as/${name}`,
      label: `Annotate as ${name}`,
      kind: 'Person',
      run: () => void change(actions.chooseAnnotator({ name })),
    })),
    ...switchWords.map(({ what, label, hint }) => {
      const hidden = !view.hides.includes(what)
      return {
        id: `hide/${what}`,
        label: hidden ? label : showAgain[what],
        kind: 'Action',
        also: ['Work blind'],
        ...(hint && { hint }),
        run: () => void change(actions.hide({ what, hidden })),
      }
    }),
  ]
}
