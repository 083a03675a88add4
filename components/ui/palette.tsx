'use client'
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search, X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { buttonClass } from './button'
import { classNames } from './class-names'
import { focusAtOnce } from './focus-at-once'
import { Kbd } from './kbd'
import styles from './palette.module.css'

export type PaletteItem = {
  id: string
  label: string
  /** What it is, at the end of the line. */
  kind: string
  hint?: string | undefined
  keys?: readonly string[] | undefined
}

type PaletteProps = {
  /** The name of the dialog and of its field. */
  label: string
  placeholder: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** It is gone: the focus can go where it belongs. */
  onClosed: () => void
  typed: string
  onTypedChange: (typed: string) => void
  /** Those that what was typed fits, the best first. */
  items: readonly PaletteItem[]
  onChoose: (id: string) => void
  /** In place of the list, where there are no items. */
  empty: ReactNode
  /** Below the list. It is read out when it changes. */
  status: ReactNode
}

/** Things to do or to open, found by typing. The keyboard stays in the field; the arrow keys go through the list. */
export function Palette(props: PaletteProps) {
  const { label, placeholder, open, typed, items, empty, status } = props
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => props.onOpenChange(next)}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) props.onClosed()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup
            ref={popup}
            className={styles.palette}
            aria-label={label}
            initialFocus={focusAtOnce(popup)}
            finalFocus={false}
            data-keeps-selection=""
          >
            <Autocomplete.Root
              open
              inline
              mode="none"
              items={items}
              value={typed}
              onValueChange={(next, { reason }) => {
                if (reason !== 'item-press') props.onTypedChange(next)
              }}
              itemToStringValue={(item: PaletteItem) => item.label}
              autoHighlight="always"
              keepHighlight
            >
              <Autocomplete.InputGroup className={styles.field}>
                <Search size={18} aria-hidden />
                <Autocomplete.Input
                  ref={typeOnAtTheEnd}
                  className={styles.input}
                  aria-label={label}
                  placeholder={placeholder}
                />
                <Dialog.Close
                  className={classNames(buttonClass({ variant: 'quiet', size: 's' }))}
                  aria-label="Close"
                >
                  <X size={18} aria-hidden />
                </Dialog.Close>
              </Autocomplete.InputGroup>
              <Autocomplete.Empty className={styles.empty}>{empty}</Autocomplete.Empty>
              <Autocomplete.List className={styles.list}>
                {(item: PaletteItem) => (
                  <Autocomplete.Item
                    key={item.id}
                    value={item}
                    className={styles.item}
                    onClick={() => props.onChoose(item.id)}
                  >
                    <span className={styles.words}>
                      <span className={styles.label} dir="auto">
                        {item.label}
                      </span>
                      {item.hint && (
                        <span className={styles.hint} dir="auto">
                          {item.hint}
                        </span>
                      )}
                    </span>
                    <span className={styles.keys}>
                      {item.keys?.map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </span>
                    <span className={styles.kind}>{item.kind}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
              <Autocomplete.Status className={styles.status}>{status}</Autocomplete.Status>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What was typed before the field was there is gone on with. */
function typeOnAtTheEnd(field: HTMLInputElement | null) {
  field?.setSelectionRange(field.value.length, field.value.length)
}
