import { z } from 'zod'
import { type BriefText, briefTextSchema } from '@/lib/briefs/brief'

/** A text that is not saved yet, and the version that it was made from. */
export type UnsavedBrief = { version: number; text: BriefText }

/** Keeps this and nothing else of the brief; whether that worked. */
export type KeepBrief = (unsaved: UnsavedBrief | null) => boolean

const unsavedSchema = z.object({ version: z.int().min(1), text: briefTextSchema })

/**
 * In the browser's storage. One window of a browser keeps the text of a brief, as another one that edits it at the same
 * time would write over it: `start` is called when no other one does (any more), and the place is given free when the
 * signal says so.
 */
export function keepInBrowser(key: string, start: (keep: KeepBrief) => void, signal: AbortSignal) {
  const keep: KeepBrief = (unsaved) => write(key, unsaved)
  // Without locks nobody knows whether there is another window.
  if (!navigator.locks) return start(keep)
  const held = navigator.locks.request(key, { signal }, () => {
    // Given at the very moment at which nobody wants it any more.
    if (signal.aborted) return
    start(keep)
    return new Promise<void>((done) => signal.addEventListener('abort', () => done()))
  })
  held.catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

export function briefKey(project: string, briefId: string, annotator: string): string {
  return `counterpoint.brief.${project}.${briefId}.${annotator}`
}

/** Whether a text waits there that a page left behind. */
export function readUnsaved(key: string): UnsavedBrief | null {
  try {
    const text = window.localStorage.getItem(key)
    return text === null ? null : (unsavedSchema.safeParse(JSON.parse(text)).data ?? null)
  } catch {
    // Storage can be switched off, and somebody else may have written there.
    return null
  }
}

function write(key: string, unsaved: UnsavedBrief | null): boolean {
  try {
    if (unsaved === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, JSON.stringify(unsaved))
    return true
  } catch {
    return unsaved === null
  }
}
