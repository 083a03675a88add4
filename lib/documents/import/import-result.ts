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

/** A block of a source as content, in order. One that is not kept was taken for furniture: a person can bring it back. */
export type ImportedBlock = { node: EditorNode; isKept: boolean }

export type ImportedSource = {
  ok: true
  method: ImportMethod
  blocks: ImportedBlock[]
  metadata: FoundMetadata
  /** The encoding that the bytes of a text were read in; null where there was no choice. */
  encoding: string | null
  /** What a person should know of the reading, in plain sentences. */
  notes: string[]
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

export const noTextMessage = 'There is no text in it. Paste or choose the text of an article.'
