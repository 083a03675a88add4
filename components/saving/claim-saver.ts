import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import type { Anchor } from '@/lib/anchoring/anchor'
import type { Claim, ClaimFields } from '@/lib/claims/claim'
import type { Reading } from '@/lib/comparison/reading'
import type { Answer } from '@/lib/errors'
import type { ClaimActions } from './claim-actions'
import type { ClaimChange, ClaimPart } from './claim-store'
import type { KeptChanges } from './kept-changes'
import type { SentRequest } from './pending-claim'
import {
  modelOfReading,
  type SavingModel,
  withAdopted,
  withAnswer,
  withArchived,
  withChange,
  withCreated,
  withDiscarded,
  withReading,
  withRequest,
  withResolution,
} from './saving-model'

export type SaveActions = Pick<ClaimActions, 'saveClaim' | 'archiveClaim'>

/** What is to be shown. It is a new object after every change. */
export type SaverSnapshot = {
  model: SavingModel
  /** Whether what is not saved would outlive the page. */
  isKept: boolean
}

/** Reads the claim that comes with a conflict. */
export type ParseClaim = (value: unknown) => Claim | null | Promise<Claim | null>

export type ClaimSaver = ReturnType<typeof createClaimSaver>

/** A little longer than a slow save takes. A request without an answer may be repeated, so little is lost by it. */
const patienceMs = 20_000

/** Quick at first, since most outages are a restart; then no more often than a person would look. */
const retryDelaysMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * Saves the claims of one document: draws every change at once, keeps it, and sends one request at a time for each
 * claim. It lives as long as the window, so that leaving the page and coming back loses nothing.
 */
export function createClaimSaver(
  reading: Reading,
  actions: SaveActions,
  kept: KeptChanges,
  parseClaim: ParseClaim,
) {
  const project = reading.project.slug
  const listeners = new Set<() => void>()
  const inFlight = new Set<string>()
  const waitingForIdle: (() => void)[] = []
  let snapshot: SaverSnapshot = { model: modelOfReading(reading), isKept: true }
  let current = { reading, actions }
  let isStarted = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined

  function update(model: SavingModel) {
    if (model === snapshot.model) return
    const isKept =
      model.pending === snapshot.model.pending
        ? snapshot.isKept
        : kept.keep([...model.pending.values()])
    snapshot = { model, isKept }
    for (const listener of listeners) listener()
  }

  function change(model: SavingModel) {
    update(model)
    if (retryTimer === undefined) sendAll()
  }

  /** While the server does not answer, one request asks whether it does again. */
  function sendAll() {
    for (const id of snapshot.model.pending.keys()) {
      if (snapshot.model.outage !== null && inFlight.size > 0) return
      if (!inFlight.has(id)) void send(id)
    }
  }

  async function send(id: string) {
    update(withRequest(snapshot.model, id, uuidv7()))
    const sent = snapshot.model.pending.get(id)?.sent
    if (!sent) return
    inFlight.add(id)
    const answer = await ask(withPatience(request(id, sent)))
    const theirs = answer.ok || answer.status !== 409 ? null : await parseClaim(answer.current)
    inFlight.delete(id)
    update(withAnswer(snapshot.model, id, sent.batchId, answer, theirs))
    goOn()
  }

  function request(id: string, sent: SentRequest): Promise<Answer<Claim>> {
    const { batchId } = sent
    if (sent.kind === 'save') {
      return current.actions.saveClaim({ batchId, project, claim: sent.claim })
    }
    const { expectedVersion } = sent
    return current.actions.archiveClaim({ batchId, project, claimId: id, expectedVersion })
  }

  function goOn() {
    const { outage } = snapshot.model
    if (outage === null) sendAll()
    else retryAfter(retryDelaysMs[outage.failureCount - 1] ?? 30_000)
    if (inFlight.size === 0) for (const tell of waitingForIdle.splice(0)) tell()
  }

  function retryAfter(delayMs: number) {
    clearTimeout(retryTimer)
    retryTimer = setTimeout(retry, delayMs)
  }

  function retry() {
    clearTimeout(retryTimer)
    retryTimer = undefined
    sendAll()
  }

  return {
    getSnapshot: () => snapshot,

    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },

    /** Takes in the page as it is now: after an undo, or when one comes back to it. */
    receive(next: Reading, nextActions: SaveActions) {
      const isNews = next !== current.reading
      current = { reading: next, actions: nextActions }
      if (isNews) update(withReading(snapshot.model, next))
    },

    /** Begins to look for changes that other pages left behind. */
    start() {
      if (isStarted) return
      isStarted = true
      kept.adoptOrphans((orphans) => {
        const { model, leftBehind } = withAdopted(snapshot.model, orphans)
        change(model)
        return leftBehind
      })
    },

    createClaim(passages: Anchor[], fields: Partial<ClaimFields> = {}): string {
      const id = uuidv7()
      change(withCreated(snapshot.model, id, passages, fields))
      return id
    },

    changeClaim(id: string, claimChange: ClaimChange) {
      change(withChange(snapshot.model, id, claimChange))
    },

    archiveClaim(id: string) {
      change(withArchived(snapshot.model, id))
    },

    resolveConflict(id: string, mine: readonly ClaimPart[]) {
      change(withResolution(snapshot.model, id, mine))
    },

    discardChanges(id: string) {
      change(withDiscarded(snapshot.model, id))
    },

    retry,

    /** Waits for every request that can be made; whether nothing is left unsaved then. */
    async settle(): Promise<boolean> {
      retry()
      if (inFlight.size > 0) await new Promise<void>((resolve) => waitingForIdle.push(resolve))
      return snapshot.model.pending.size === 0
    },
  }
}

function withPatience<Value>(answer: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), patienceMs)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
