import { Extension, InputRule } from '@tiptap/core'

export type CiteOptions = { onCite: () => void }

/** "[[" and "@C-" ask which claim is to be cited; what was typed goes away. */
export const CiteTrigger = Extension.create<CiteOptions>({
  name: 'citeTrigger',
  addOptions: () => ({ onCite: () => {} }),
  addInputRules() {
    return [/\[\[$/, /@[cC]-$/].map(
      (find) =>
        new InputRule({
          find,
          handler: ({ range, chain }) => {
            chain().deleteRange(range).run()
            this.options.onCite()
          },
        }),
    )
  },
})
