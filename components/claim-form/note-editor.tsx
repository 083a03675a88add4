'use client'
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { isSame } from '@/components/saving/claim-change'
import { Toolbar, ToolbarToggle } from '@/components/ui/toolbar'
import { type EditorNode, editorNodeSchema } from '@/lib/documents/document'
import { noteExtensions } from '@/lib/editor/extensions'
import styles from './claim-form.module.css'
import { NoteLink } from './note-link'
import { useDraft } from './use-draft'

export type NoteEditorProps = {
  note: EditorNode | null
  /** The id of its label. */
  labelId: string
  autoFocus: boolean
  onNote: (note: EditorNode | null) => void
}

/** The editor of a note. What it shows is its own while one writes; a note that changes elsewhere is taken in after. */
export function NoteEditor({ note, autoFocus, onNote, labelId }: NoteEditorProps) {
  const draft = useDraft(note, onNote)
  const [isLinking, setIsLinking] = useState(false)
  const editor = useEditor({
    extensions: noteExtensions,
    content: note,
    autofocus: autoFocus ? 'end' : false,
    // The policy of the page allows no style elements; the style sheet of the form has what matters of it.
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        class: styles.editor ?? '',
      },
      // It closes the form; the editor would break the line.
      handleKeyDown: (_, { key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
    },
    onUpdate: ({ editor }) => draft.change(noteIn(editor)),
    onBlur: () => draft.leave(),
  })

  useEffect(() => {
    if (!editor || editor.isFocused) return
    if (!isSame(noteIn(editor), note)) editor.commands.setContent(note, { emitUpdate: false })
  }, [editor, note])

  const marks = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor?.isActive('bold') ?? false,
      italic: editor?.isActive('italic') ?? false,
      bulletList: editor?.isActive('bulletList') ?? false,
      orderedList: editor?.isActive('orderedList') ?? false,
      link: editor?.isActive('link') ?? false,
    }),
  })
  if (!editor) return <div className={styles.noteToCome} />

  function openLink(event: KeyboardEvent) {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    setIsLinking(true)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl/Cmd+K is the editor's, which is inside
    <div className={styles.noteFrame} onKeyDown={openLink}>
      <EditorContent editor={editor} />
      {isLinking && <NoteLink editor={editor} onDone={() => setIsLinking(false)} />}
      <Toolbar label="Formatting">
        <ToolbarToggle
          label="Bold"
          shortcut="Ctrl/Cmd+B"
          icon={<Bold size={16} aria-hidden />}
          pressed={marks?.bold ?? false}
          onPress={() => editor.chain().focus().toggleBold().run()}
        />
        <ToolbarToggle
          label="Italic"
          shortcut="Ctrl/Cmd+I"
          icon={<Italic size={16} aria-hidden />}
          pressed={marks?.italic ?? false}
          onPress={() => editor.chain().focus().toggleItalic().run()}
        />
        <ToolbarToggle
          label="List"
          shortcut="Ctrl/Cmd+Shift+8"
          icon={<List size={16} aria-hidden />}
          pressed={marks?.bulletList ?? false}
          onPress={() => editor.chain().focus().toggleBulletList().run()}
        />
        <ToolbarToggle
          label="Numbered list"
          shortcut="Ctrl/Cmd+Shift+7"
          icon={<ListOrdered size={16} aria-hidden />}
          pressed={marks?.orderedList ?? false}
          onPress={() => editor.chain().focus().toggleOrderedList().run()}
        />
        <ToolbarToggle
          label="Link"
          shortcut="Ctrl/Cmd+K"
          icon={<Link size={16} aria-hidden />}
          pressed={marks?.link ?? false}
          onPress={() => setIsLinking(true)}
        />
      </Toolbar>
    </div>
  )
}

/** Nothing but empty paragraphs is no note. */
function noteIn(editor: Editor): EditorNode | null {
  return editor.isEmpty ? null : editorNodeSchema.parse(editor.getJSON())
}
