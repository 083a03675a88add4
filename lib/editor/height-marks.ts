import { Mark } from '@tiptap/core'

// TipTap has these as packages of their own, which are not published for the version of the rest of it.

/** Raised text: the mark of a footnote, an exponent. */
const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'superscript subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
})

/** Lowered text: the index of a formula. */
const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript subscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: ({ HTMLAttributes }) => ['sub', HTMLAttributes, 0],
})

/** The marks of text that stands higher or lower than its line. */
export const heightMarks = [Superscript, Subscript]
