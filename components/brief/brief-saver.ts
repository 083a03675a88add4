import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { isSame } from '@/components/saving/claim-change'
import type { BriefText } from '@/lib/briefs/brief'
import type { Answer } from '@/lib/errors'
import type { SaveBrief, SavedBrief } from './brief-actions'
import type { KeepBrief } from './kept-brief'
import { parseStoredBrief, type StoredBrief } from './stored-brief'

export type BriefSaveStatus =
  | { state: 'saved' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  /** The server did not answer, or answered that it failed: it is asked again. */
  | { state: 'waiting'; message: string }
  | { state: 'refused'; message: string }
  /** Somebody saved another text since: the person chooses. */
  | { state: 'conflict'; mine: BriefText; theirs: StoredBrief }

/** What is to be shown. It is a new object after every change. */
export type BriefSaverSnapshot = {
  status: BriefSaveStatus
  /** Whether what is not saved would outlive the page. */
  isKept: boolean
}

export type BriefSaver = ReturnType<typeof createBriefSaver>

type Start = {
  project: string
  briefId: string
  /** The version that is edited. */
  version: number
  saveBrief: SaveBrief
}

const keepNowhere: KeepBrief = (unsaved) => unsaved === null

/** So long after the last letter: each save is a change in the history, and a letter is not worth one. */
const pauseMs = 3_000

/** So long at most while somebody goes on writing. */
const mostMs = 20_000

/** Quick at first, since most outages are a restart; then no more often than a person would look. */
const retryDelaysMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/** A save that was asked for and not answered yet: it may have been done. */
type SentText = { text: BriefText; batchId: string; expectedVersion: number }

/**
 * Saves the text of one brief while it is written: keeps every change on the device at once, sends one request at a
 * time, and sends again what got no answer, as it was and before anything newer: else a save that was done would look
 * like somebody else's.
 */
export function createBriefSaver({ project, briefId, version, saveBrief }: Start) {
  const listeners = new Set<() => void>()
  let snapshot: BriefSaverSnapshot = { status: { state: 'saved' }, isKept: true }
  let base = version
  let draft: BriefText | null = null
  let keep: KeepBrief = keepNowhere
  let sent: SentText | null = null
  let failureCount = 0
  let inFlight: Promise<void> | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  let most: ReturnType<typeof setTimeout> | undefined

  function show(status: BriefSaveStatus, isKept = snapshot.isKept) {
    snapshot = { status, isKept }
    for (const listener of listeners) listener()
  }

  function stopTimers() {
    clearTimeout(pause)
    clearTimeout(most)
    most = undefined
  }

  function change(text: BriefText) {
    draft = text
    const isKept = keep({ version: base, text })
    if (snapshot.status.state === 'conflict') {
      return show({ ...snapshot.status, mine: text }, isKept)
    }
    show(inFlight ? { state: 'saving' } : { state: 'unsaved' }, isKept)
    clearTimeout(pause)
    pause = setTimeout(send, pauseMs)
    most ??= setTimeout(send, mostMs)
  }

  /** One request at a time: whoever asks meanwhile waits for it. */
  function send(): Promise<void> {
    stopTimers()
    inFlight ??= sendDraft().finally(() => {
      inFlight = null
    })
    return inFlight
  }

  async function sendDraft(): Promise<void> {
    if (draft === null || snapshot.status.state === 'conflict') return
    sent ??= { text: draft, batchId: uuidv7(), expectedVersion: base }
    const { text } = sent
    show({ state: 'saving' })
    const answer = await ask(saveBrief({ ...sent, project, briefId }))
    const isAnswered = answer.ok || (answer.status !== 0 && answer.status < 500)
    if (isAnswered) sent = null
    take(answer, text)
  }

  function take(answer: Answer<SavedBrief>, text: BriefText) {
    if (answer.ok) return takeSaved(answer.value, text)
    const theirs = answer.status === 409 ? parseStoredBrief(answer.current) : null
    // The answer to it was lost, with the page that had asked.
    if (theirs && isSame(theirs.content, text.content) && theirs.title === text.title) {
      return takeSaved(theirs, text)
    }
    if (theirs) return show({ state: 'conflict', mine: draft ?? text, theirs })
    if (sent === null) return takeRefused(answer.message, text)
    failureCount += 1
    show({ state: 'waiting', message: answer.message })
    pause = setTimeout(send, retryDelaysMs[failureCount - 1] ?? 30_000)
  }

  /** What was written since may be in order: it is tried. */
  function takeRefused(message: string, text: BriefText) {
    show({ state: 'refused', message })
    if (draft && draft !== text) change(draft)
  }

  function takeSaved({ version }: Pick<SavedBrief, 'version'>, text: BriefText) {
    failureCount = 0
    base = version
    if (draft === text) {
      draft = null
      keep(null)
      return show({ state: 'saved' }, true)
    }
    if (draft) change(draft)
  }

  return {
    getSnapshot: () => snapshot,

    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },

    change,

    /** Saves now what is not saved; whether nothing is left unsaved then. */
    async flush(): Promise<boolean> {
      const wasSent = sent !== null
      await send()
      // What was written since that request was sent first.
      if (wasSent && sent === null && draft !== null) await send()
      return draft === null
    },

    /** Saves the text over the one that somebody else saved, which stays in the history. */
    keepMine() {
      if (snapshot.status.state !== 'conflict') return
      const { mine, theirs } = snapshot.status
      base = theirs.version
      show({ state: 'unsaved' })
      change(mine)
      void send()
    },

    /** Goes on from the text that somebody else saved. */
    takeTheirs() {
      if (snapshot.status.state !== 'conflict') return
      base = snapshot.status.theirs.version
      draft = null
      keep(null)
      show({ state: 'saved' }, true)
    },

    /** From now on texts are kept there, the one that is not saved first. */
    keepIn(place: KeepBrief) {
      keep = place
      if (draft) show(snapshot.status, keep({ version: base, text: draft }))
    },

    hasUnsaved: () => draft !== null,

    /** Takes up a text that was written before and not saved. */
    resume({ version: writtenFrom, text }: { version: number; text: BriefText }) {
      base = writtenFrom
      change(text)
      void send()
    },

    stop: stopTimers,
  }
}
