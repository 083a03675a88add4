'use client'
import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import styles from './claim-form.module.css'

type NoteLinkProps = { editor: Editor; onDone: () => void }

/** Where the selected words of a note lead; without a selection, the address itself is put there. */
export function NoteLink({ editor, onDone }: NoteLinkProps) {
  const [address, setAddress] = useState<string>(editor.getAttributes('link').href ?? '')
  const [problem, setProblem] = useState<string | null>(null)
  const isLink = editor.isActive('link')

  function set() {
    const href = address.trim()
    const chain = editor.chain().focus().extendMarkRange('link')
    const isSet =
      editor.state.selection.empty && !isLink
        ? chain.insertContent({
            type: 'text',
            text: href,
            marks: [{ type: 'link', attrs: { href } }],
          })
        : chain.setLink({ href })
    if (/^(https?:\/\/|mailto:)\S+$/i.test(href) && isSet.run()) onDone()
    else setProblem('A link starts with http://, https:// or mailto:')
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return
    // The form would go on, or close.
    event.preventDefault()
    if (event.key === 'Enter') return set()
    editor.commands.focus()
    onDone()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put the keys of its field on no element
    <div role="group" aria-label="Link" className={styles.link} onKeyDown={onKeyDown}>
      <TextField
        label="Link address"
        autoFocus
        value={address}
        error={problem}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button size="s" onClick={set}>
        Link
      </Button>
      {isLink && (
        <Button size="s" onClick={remove}>
          Remove the link
        </Button>
      )}
    </div>
  )
}
