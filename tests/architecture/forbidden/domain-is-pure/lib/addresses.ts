export { getSchema as libraryPath } from '@tiptap/core'
