'use client'
import { Button } from '@/components/ui/button'
import { FilesField } from '@/components/ui/file-field'
import { TextField } from '@/components/ui/text-field'
import type { TypedSource } from './import-store'
import { PasteField } from './paste-field'
import styles from './source-choice.module.css'

type SourceChoiceProps = {
  typed: TypedSource
  /** Whether several files can be chosen at once. */
  takesSeveral?: boolean
  /** Whether the server fetches pages of the web. */
  takesAddresses: boolean
  onFiles: (files: File[]) => void
  onType: (typed: Partial<TypedSource>) => void
  onTyped: (kind: 'paste' | 'address') => void
}

/** Endings that a file dialog offers first. What a file holds is told by its bytes. */
const accept = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,.epub'

const kinds =
  'Word, PDF with a text layer, EPUB, saved web pages, Markdown and plain text, up to 50 MB'

/** Where the text comes from. */
export function SourceChoice(props: SourceChoiceProps) {
  const { typed, takesSeveral = true, takesAddresses, onFiles, onType, onTyped } = props
  return (
    <section className={styles.sources} aria-label="Where the text comes from">
      <div className={styles.elsewhere}>
        <FilesField
          label={takesSeveral ? 'Document files' : 'Document file'}
          accept={accept}
          multiple={takesSeveral}
          onFiles={onFiles}
        >
          {takesSeveral
            ? `${kinds} each. Several at once; also dropped anywhere on this page.`
            : `${kinds}. It can also be dropped anywhere on this page.`}
        </FilesField>
        {takesAddresses && (
          <AddressField
            address={typed.address}
            onAddress={(address) => onType({ address })}
            onRead={() => onTyped('address')}
          />
        )}
      </div>
      <PasteField typed={typed} onType={onType} onRead={() => onTyped('paste')} />
    </section>
  )
}

type AddressFieldProps = {
  address: string
  onAddress: (address: string) => void
  onRead: () => void
}

function AddressField({ address, onAddress, onRead }: AddressFieldProps) {
  return (
    <form
      className={styles.address}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() !== '') onRead()
      }}
    >
      <TextField
        label="Web address"
        hint="The server fetches the page, and shows you what it read of it."
        type="url"
        inputMode="url"
        placeholder="https://"
        value={address}
        onChange={(event) => onAddress(event.currentTarget.value)}
      />
      <Button type="submit" disabled={address.trim() === ''}>
        Read the page
      </Button>
    </form>
  )
}
