'use client'
import { Redo2, Undo2 } from 'lucide-react'
import { useCommands } from '@/components/commands/use-commands'
import { GuidelinesButton } from '@/components/guidelines/guidelines-button'
import { editingKeys } from '@/components/keyboard/key-bindings'
import { KeyHelp } from '@/components/keyboard/key-help'
import { useShortcut } from '@/components/keyboard/use-key-map'
import { IconButton } from '@/components/ui/icon-button'
import { SegmentedControl } from '@/components/ui/radio-group'
import type { Colouring } from './claim-look'
import styles from './reader-tools.module.css'
import type { Reader } from './use-reader'

const colouringOptions: { value: Colouring; label: string }[] = [
  { value: 'position', label: 'Positions' },
  { value: 'tag', label: 'Tags' },
]

/** What stays at hand while reading: undo, the keys, and what the colours say. */
export function ReaderTools({ reader }: { reader: Reader }) {
  const { store, colouring, setColouring } = reader
  useCommands(
    colouringOptions.map(({ value, label }) => ({
      id: `reader/colours/${value}`,
      label: `Colour the highlights by ${label.toLowerCase()}`,
      kind: 'Action',
      run: () => setColouring(value),
    })),
  )
  return (
    <div className={styles.row}>
      <div className={styles.colours}>
        <span aria-hidden>Colours</span>
        <SegmentedControl
          label="Colours show"
          hiddenLabel
          options={colouringOptions}
          value={colouring}
          onValueChange={setColouring}
        />
      </div>
      <div className={styles.buttons}>
        <IconButton
          label="Undo"
          {...useShortcut(editingKeys, 'undo')}
          size="s"
          icon={<Undo2 size={16} aria-hidden />}
          onClick={store.undo}
        />
        <IconButton
          label="Redo"
          {...useShortcut(editingKeys, 'redo')}
          size="s"
          icon={<Redo2 size={16} aria-hidden />}
          onClick={store.redo}
        />
        <GuidelinesButton />
        {reader.isWide && <KeyHelp />}
      </div>
    </div>
  )
}
