'use client'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import { documentTextClass } from '@/components/document-text/document-text'
import { FormattingToolbar } from '@/components/formatting/formatting-toolbar'
import { classNames } from '@/components/ui/class-names'
import type { EditorNode } from '@/lib/documents/document'
import { documentEditorExtensions } from '@/lib/editor/extensions'
import styles from './correction.module.css'

type CorrectionEditorProps = {
  content: EditorNode
  title: string
  language: string
  /** Hands out the editor once it is there, so that its text can be read and replaced. */
  onReady: (editor: Editor) => void
  onChange: () => void
}

/** The text of a document, to be corrected. Page breaks of the source stay where they are and cannot be typed. */
export function CorrectionEditor(props: CorrectionEditorProps) {
  const { content, title, language, onReady, onChange } = props
  const editor = useEditor({
    extensions: documentEditorExtensions,
    content,
    // The policy of the page allows no style elements.
    injectCSS: false,
    immediatelyRender: false,
    autofocus: 'start',
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': `Text of “${title}”`,
        lang: language,
        class: classNames(documentTextClass, styles.editor),
      },
    },
    onUpdate: () => onChange(),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each editor is handed out once
  useEffect(() => {
    if (editor) onReady(editor)
  }, [editor])
  return (
    <div className={styles.writing}>
      <div className={styles.bar} data-print="no">
        {editor && <FormattingToolbar editor={editor} />}
      </div>
      <div className={styles.frame}>
        <EditorContent editor={editor} />
      </div>
    </div>
  )
}
