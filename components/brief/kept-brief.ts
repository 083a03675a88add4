import { z } from 'zod'
import { type BriefText, briefTextSchema } from '@/lib/briefs/brief'

/** A text that is not saved yet, and the version that it was made from. */
export type UnsavedBrief = { version: number; text: BriefText }

/** Where a text is kept until the server has it. */
export type KeptBrief = {
  /** Keeps this and nothing else of the brief; whether that worked. */
  keep: (unsaved: UnsavedBrief | null) => boolean
  read: () => UnsavedBrief | null
  /** Lets another window of the browser keep its text. */
  release: () => void
}

const unsavedSchema = z.object({ version: z.int().min(1), text: briefTextSchema })

/**
 * In the browser's storage. One window of a browser keeps the text of a brief: another one that edits it at the same
 * time would write over it, so that it is told that its text is not kept.
 */
export async function briefKeptInBrowser(key: string): Promise<KeptBrief> {
  const release = await holdLock(key)
  if (release === null)
    return { keep: (unsaved) => unsaved === null, read: () => null, release() {} }
  return { keep: (unsaved) => write(key, unsaved), read: () => readUnsaved(key), release }
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

/** Null where another window has it. Without locks nobody knows whether there is one. */
function holdLock(key: string): Promise<(() => void) | null> {
  if (!navigator.locks) return Promise.resolve(() => {})
  return new Promise((resolve) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      if (lock === null) return resolve(null)
      return new Promise<void>((done) => resolve(done))
    })
  })
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
