import type { EditorNode, ImportMethod } from '@/lib/documents/document'

/** An expected refusal: what is wrong and what to do, in words for the person who imports. */
export type ImportRefusal = { ok: false; message: string }

/** What a source says about itself. Nothing is guessed: what it does not say is null or empty. */
export type FoundMetadata = {
  title: string | null
  standfirst: string | null
  authors: string[]
  publisher: string | null
  /** As precise as the source gives it: "2024-10-25", "2024-10" or "2024". */
  publishedOn: string | null
  url: string | null
  language: string | null
}

/** What of the source was kept, so that a person can see whether anything of the article was lost. */
export type ImportReport = {
  /** `article`: the furniture of a page was left out. `everything`: nothing was. */
  scope: 'article' | 'everything'
  keptWordCount: number
  totalWordCount: number
  /** The blocks of text that were left out, in order. */
  dropped: string[]
  /** The encoding that the bytes of a file were read in; null for pasted text. */
  encoding: string | null
}

/** The words of a source: HTML still to be read by the editor's schema, or content already. */
export type ImportedBody = { kind: 'html'; html: string } | { kind: 'content'; content: EditorNode }

export type ImportedSource = {
  ok: true
  method: ImportMethod
  body: ImportedBody
  metadata: FoundMetadata
  report: ImportReport
}

export const noMetadata: FoundMetadata = {
  title: null,
  standfirst: null,
  authors: [],
  publisher: null,
  publishedOn: null,
  url: null,
  language: null,
}

export function refuse(message: string): ImportRefusal {
  return { ok: false, message }
}
