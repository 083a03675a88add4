export { useEditor } from '@tiptap/react'
