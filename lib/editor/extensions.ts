import { StarterKit, type StarterKitOptions } from '@tiptap/starter-kit'
import { isSafeAddress } from '@/lib/documents/safe-address'
import { type CitationOptions, MentionedClaim, QuotedClaim } from '@/lib/editor/citation-nodes'
import { type CiteOptions, CiteTrigger } from '@/lib/editor/cite-trigger'
import { heightMarks } from '@/lib/editor/height-marks'
import { PageBreak } from '@/lib/editor/page-break'
import { tableNodes } from '@/lib/editor/table-nodes'

const link: Exclude<StarterKitOptions['link'], false> = {
  openOnClick: false,
  autolink: false,
  linkOnPaste: false,
  protocols: [],
  isAllowedUri: isSafeAddress,
  HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' },
}

const documentParts: Partial<StarterKitOptions> = {
  link,
  underline: false,
  dropcursor: false,
  gapcursor: false,
  // A paragraph that the editor adds by itself would be a change that nobody made.
  trailingNode: false,
}

/** What a loaded document can hold. It is only read: nothing here edits, and no node is added behind the text. */
export const documentExtensions = [
  StarterKit.configure({ ...documentParts, listKeymap: false, undoRedo: false }),
  ...heightMarks,
  ...tableNodes,
  PageBreak,
]

/** The same to correct a document with: what one does can be taken back, and page breaks stay where they are. */
export const documentEditorExtensions = [
  StarterKit.configure(documentParts),
  ...heightMarks,
  ...tableNodes,
  PageBreak,
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

const briefParts = [
  StarterKit.configure({
    link: { ...link, linkOnPaste: true },
    heading: { levels: [2, 3, 4] },
    dropcursor: false,
    // A paragraph that the editor adds by itself would be a change that nobody made.
    trailingNode: false,
    underline: false,
  }),
  ...tableNodes,
]

/** What a brief can hold: what a note can, headings, quotations, tables, and citations of claims. */
export const briefExtensions = [...briefParts, QuotedClaim, MentionedClaim]

/** The same to write with: citations look as `htmlOf` says, and what is typed to cite asks `onCite`. */
export function briefEditorExtensions({ htmlOf, onCite }: CitationOptions & CiteOptions) {
  return [
    ...briefParts,
    QuotedClaim.configure({ htmlOf }),
    MentionedClaim.configure({ htmlOf }),
    CiteTrigger.configure({ onCite }),
  ]
}
