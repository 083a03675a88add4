'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  Rows3,
  TextQuote,
} from 'lucide-react'
import { useState } from 'react'
import { NoteLink } from '@/components/claim-form/note-link'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { Toolbar, ToolbarToggle } from '@/components/ui/toolbar'
import { addRowBelow, removeRow } from '@/lib/editor/table-rows'

/** The formatting of a text of several paragraphs: a brief, or a document that is corrected. */
export function FormattingToolbar({ editor }: { editor: Editor }) {
  const [isLinking, setIsLinking] = useState(false)
  const active = useEditorState({ editor, selector: ({ editor }) => activeIn(editor) })
  const run = (
    command:
      | 'toggleBold'
      | 'toggleItalic'
      | 'toggleBulletList'
      | 'toggleOrderedList'
      | 'toggleBlockquote',
  ) => editor.chain().focus()[command]().run()
  return (
    <>
      <Toolbar label="Formatting">
        <ToolbarToggle
          label="Heading"
          icon={<Heading2 size={16} aria-hidden />}
          pressed={active.heading2}
          onPress={() => editor.chain().focus().toggleHeading({ level: 2 }).run()}
        />
        <ToolbarToggle
          label="Smaller heading"
          icon={<Heading3 size={16} aria-hidden />}
          pressed={active.heading3}
          onPress={() => editor.chain().focus().toggleHeading({ level: 3 }).run()}
        />
        <ToolbarToggle
          label="Bold"
          shortcut="Ctrl/Cmd+B"
          icon={<Bold size={16} aria-hidden />}
          pressed={active.bold}
          onPress={() => run('toggleBold')}
        />
        <ToolbarToggle
          label="Italic"
          shortcut="Ctrl/Cmd+I"
          icon={<Italic size={16} aria-hidden />}
          pressed={active.italic}
          onPress={() => run('toggleItalic')}
        />
        <ToolbarToggle
          label="List"
          shortcut="Ctrl/Cmd+Shift+8"
          icon={<List size={16} aria-hidden />}
          pressed={active.bulletList}
          onPress={() => run('toggleBulletList')}
        />
        <ToolbarToggle
          label="Numbered list"
          shortcut="Ctrl/Cmd+Shift+7"
          icon={<ListOrdered size={16} aria-hidden />}
          pressed={active.orderedList}
          onPress={() => run('toggleOrderedList')}
        />
        <ToolbarToggle
          label="Quotation"
          shortcut="Ctrl/Cmd+Shift+B"
          icon={<TextQuote size={16} aria-hidden />}
          pressed={active.blockquote}
          onPress={() => run('toggleBlockquote')}
        />
        <ToolbarToggle
          label="Link"
          icon={<Link size={16} aria-hidden />}
          pressed={active.link}
          onPress={() => setIsLinking(true)}
        />
        {active.table && <TableMenu editor={editor} />}
      </Toolbar>
      {isLinking && <NoteLink editor={editor} onDone={() => setIsLinking(false)} />}
    </>
  )
}

/** What can be done with the row that the cursor is in. */
function TableMenu({ editor }: { editor: Editor }) {
  return (
    <Menu
      trigger={
        <Button size="s" variant="quiet" icon={<Rows3 size={16} aria-hidden />}>
          Row
        </Button>
      }
    >
      <MenuItem onSelect={() => editor.chain().focus().command(addRowBelow).run()}>
        Add a row below
      </MenuItem>
      <MenuItem onSelect={() => editor.chain().focus().command(removeRow).run()}>
        Remove this row
      </MenuItem>
    </Menu>
  )
}

function activeIn(editor: Editor) {
  return {
    heading2: editor.isActive('heading', { level: 2 }),
    heading3: editor.isActive('heading', { level: 3 }),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
    link: editor.isActive('link'),
    table: editor.isActive('table'),
  }
}
