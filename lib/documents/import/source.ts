export type SourceFile = {
  kind: 'file'
  name: string
  bytes: Uint8Array
  /** Where it was fetched, so that its links lead where they led there; null for a file of the person's own. */
  address: string | null
  /** The encoding that the server named which sent it. */
  charset?: string | null
}

/** What a person gives to be loaded. What was pasted has HTML too where the clipboard held it. */
export type Source = { kind: 'paste'; text: string; html: string | null } | SourceFile

export type ImportOptions = {
  /** Called while a long source is read: so many of its parts are done, pages of a PDF for one. */
  onProgress?: (progress: { done: number; of: number }) => void
}
