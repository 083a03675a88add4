import { z } from 'zod'
import { holdAlone } from '@/components/storage/hold-alone'
import { type BriefText, briefTextSchema } from '@/lib/briefs/brief'

/** A text that is not saved yet, and the version that it was made from. */
export type UnsavedBrief = { version: number; text: BriefText }

/** Keeps this and nothing else of the brief; whether that worked. */
export type KeepBrief = (unsaved: UnsavedBrief | null) => boolean

const unsavedSchema = z.object({ version: z.int().min(1), text: briefTextSchema })

/** In the browser's storage, while no other window of this browser edits the brief. */
export function keepInBrowser(key: string, start: (keep: KeepBrief) => void, signal: AbortSignal) {
  holdAlone(key, () => start((unsaved) => write(key, unsaved)), signal)
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
