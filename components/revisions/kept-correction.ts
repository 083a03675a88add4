import { z } from 'zod'
import { type EditorNode, editorNodeSchema } from '@/lib/documents/document'

/** A correction that is not saved yet, with the number of the revision that it was made from. */
export type KeptCorrection = { number: number; content: EditorNode; note: string }

const keptSchema = z.object({
  number: z.int().min(1),
  content: editorNodeSchema,
  note: z.string(),
})

export function correctionKey(documentId: string, annotator: string): string {
  return `counterpoint.correction.${documentId}.${annotator}`
}

/** What a page left behind there. */
export function readCorrection(key: string): KeptCorrection | null {
  try {
    const text = window.localStorage.getItem(key)
    return text === null ? null : (keptSchema.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    // Storage can be switched off, and somebody else may have written there.
    return null
  }
}

/** Keeps it on this device, or nothing any more; whether that worked. */
export function writeCorrection(key: string, kept: KeptCorrection | null): boolean {
  try {
    if (kept === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return kept === null
  }
}
