'use client'
import { Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { SegmentedControl } from '@/components/ui/radio-group'
import type { Colouring } from './claim-look'
import { ReaderKeyHelp } from './reader-key-help'
import styles from './reader-tools.module.css'
import type { Reader } from './use-reader'

const colouringOptions: { value: Colouring; label: string }[] = [
  { value: 'position', label: 'Positions' },
  { value: 'tag', label: 'Tags' },
]

/** What stays at hand while reading: undo, the keys, and what the colours say. */
export function ReaderTools({ reader }: { reader: Reader }) {
  const { store, colouring, setColouring } = reader
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
          shortcut="Ctrl/Cmd+Z"
          size="s"
          icon={<Undo2 size={16} aria-hidden />}
          onClick={store.undo}
        />
        <IconButton
          label="Redo"
          shortcut="Ctrl/Cmd+Shift+Z"
          size="s"
          icon={<Redo2 size={16} aria-hidden />}
          onClick={store.redo}
        />
        {reader.isWide && <ReaderKeyHelp />}
      </div>
    </div>
  )
}
