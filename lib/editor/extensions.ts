import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit'
import { tableNodes } from '@/lib/editor/table-nodes'

const safeAddress = /^(https?:\/\/|mailto:)[^\s]+$/i

/** Links go to the web or to a mail address. Everything else, `javascript:` above all, stays text. */
const link: Exclude<StarterKitOptions['link'], false> = {
  openOnClick: false,
  autolink: false,
  linkOnPaste: false,
  protocols: [],
  isAllowedUri: (address) => safeAddress.test(address),
  HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' },
}

/** What a loaded document can hold. It is only read: nothing here edits, and no node is added behind the text. */
export const documentExtensions = [
  StarterKit.configure({
    link,
    underline: false,
    dropcursor: false,
    gapcursor: false,
    listKeymap: false,
    trailingNode: false,
    undoRedo: false,
  }),
  ...tableNodes,
]

/** What a note can hold: paragraphs, bold, italic, lists and links. */
export const noteExtensions = [
  StarterKit.configure({
    link: { ...link, linkOnPaste: true },
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
]
