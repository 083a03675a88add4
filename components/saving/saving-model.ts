import type { Anchor } from '@/lib/anchoring/anchor'
import type { Claim, ClaimFields } from '@/lib/claims/claim'
import type { Reading } from '@/lib/comparison/reading'
import type { Answer } from '@/lib/errors'
import {
  anchorOf,
  applyChange,
  type ClaimParts,
  changeOfParts,
  differingParts,
  isEmptyChange,
  isSame,
  mergeChanges,
} from './claim-change'
import type { ClaimChange, ClaimPart, OutageCause } from './claim-store'
import type { PendingClaim, SentRequest } from './pending-claim'
import { fieldsOfClaim } from './reader-claim'

/** Everything that saving the claims of one document knows. Each transition gives a new one. */
export type SavingModel = {
  documentId: string
  revisionId: string
  annotator: string
  /** The newest version that was seen of each claim, archived ones included. */
  known: ReadonlyMap<string, Claim>
  /** Claims with changes that are not acknowledged, the oldest first. */
  pending: ReadonlyMap<string, PendingClaim>
  /** Whether the last request got an answer that says anything; how often it did not. */
  outage: { cause: OutageCause; failureCount: number } | null
}

export function modelOfReading(reading: Reading): SavingModel {
  return {
    documentId: reading.document.id,
    revisionId: reading.revision.id,
    annotator: reading.annotator,
    known: new Map(reading.claims.map((claim) => [claim.id, claim])),
    pending: new Map(),
    outage: null,
  }
}

/**
 * Takes in what the server has now. Pages can arrive late: what is known to be newer stays, and so does a claim whose
 * number the page has not given yet. Any other claim that the page lacks was archived.
 */
export function withReading(model: SavingModel, reading: Reading): SavingModel {
  const fresh = new Map(reading.claims.map((claim) => [claim.id, claim]))
  const kept = [...model.known.values()].filter(
    (claim) =>
      fresh.has(claim.id) ||
      claim.archivedAt !== null ||
      claim.number >= reading.project.nextClaimNumber ||
      model.pending.has(claim.id),
  )
  const known = new Map(kept.map((claim) => [claim.id, claim]))
  for (const claim of fresh.values()) known.set(claim.id, newerOf(known.get(claim.id), claim))
  return { ...model, revisionId: reading.revision.id, known }
}

export function withCreated(
  model: SavingModel,
  id: string,
  passages: Anchor[],
  fields: Partial<ClaimFields>,
): SavingModel {
  return withUnsent(model, freshPending(model, id), { passages, fields })
}

/** A claim that is gone cannot be changed: a form that closes late has nothing to say any more. */
export function withChange(model: SavingModel, id: string, change: ClaimChange): SavingModel {
  const pending = pendingOrFresh(model, id)
  if (pending === null || pending.isArchived || isEmptyChange(change)) return model
  return withUnsent(model, pending, change)
}

/** What was changed before is saved before, so that undoing brings it back whole; what was refused is given up. */
export function withArchived(model: SavingModel, id: string): SavingModel {
  const pending = pendingOrFresh(model, id)
  if (pending === null) return model
  const isRefused = pending.trouble?.kind === 'refused'
  const isStored = pending.baseVersion !== null || pending.sent !== null
  if (!isStored) return withoutPending(model, id)
  return withPending(model, {
    ...pending,
    isArchived: true,
    ...(isRefused && { unsent: {}, trouble: null }),
  })
}

/** Turns what is unsent into a request, if the claim has none under way. */
export function withRequest(model: SavingModel, id: string, batchId: string): SavingModel {
  const pending = model.pending.get(id)
  if (!pending || pending.sent || pending.trouble) return model
  const sent = requestOf(model, pending, batchId)
  return sent === null
    ? withoutPending(model, id)
    : withPending(model, {
        ...pending,
        sent,
        unsent: sent.kind === 'save' ? {} : pending.unsent,
      })
}

/**
 * What the server said to a request, and the claim as it is stored now where that is a conflict. An answer to another
 * request than the last one is old news.
 */
export function withAnswer(
  model: SavingModel,
  id: string,
  batchId: string,
  answer: Answer<Claim>,
  theirs: Claim | null = null,
): SavingModel {
  const pending = model.pending.get(id)
  if (pending?.sent?.batchId !== batchId) return model
  if (answer.ok) return acknowledged({ ...model, outage: null }, pending, answer.value)
  const cause = outageOf(answer)
  if (cause) return unanswered(model, pending, cause)
  const reachable = { ...model, outage: null }
  return theirs
    ? inConflict(reachable, pending, theirs)
    : refused(reachable, pending, answer.message)
}

/** Puts these parts, as they were changed here, upon the claim as it is stored now. The rest is given up. */
export function withResolution(
  model: SavingModel,
  id: string,
  mine: readonly ClaimPart[],
): SavingModel {
  const pending = model.pending.get(id)
  if (pending?.trouble?.kind !== 'conflict') return model
  const unsent = changeOfParts(pending.unsent, mine)
  const isArchived = pending.isArchived && mine.includes('archived')
  if (isEmptyChange(unsent) && !isArchived) return withoutPending(model, id)
  return withPending(model, {
    ...pending,
    baseVersion: pending.trouble.theirs.version,
    unsent,
    isArchived,
    trouble: null,
  })
}

/** Gives up what is not saved of a claim and waits for a person. */
export function withDiscarded(model: SavingModel, id: string): SavingModel {
  return model.pending.get(id)?.trouble ? withoutPending(model, id) : model
}

/**
 * Takes over changes that another page left behind. Those to a claim that has changes here too are left where they
 * are: two unsent versions of one claim cannot be put in order.
 */
export function withAdopted(
  model: SavingModel,
  orphans: readonly PendingClaim[],
): { model: SavingModel; leftBehind: PendingClaim[] } {
  const isTaken = ({ id }: PendingClaim) => model.pending.has(id)
  const adopted = orphans.filter((orphan) => !isTaken(orphan))
  const pending = new Map(model.pending)
  for (const orphan of adopted) pending.set(orphan.id, orphan)
  return { model: { ...model, pending }, leftBehind: orphans.filter(isTaken) }
}

/** The claim as the server has it, with the changes made here; null where there is neither. */
export function partsOf(model: SavingModel, id: string): ClaimParts | null {
  const claim = model.known.get(id)
  const stored = claim ? partsOfClaim(claim, model.annotator) : null
  const pending = model.pending.get(id)
  if (!pending) return stored
  const sent = pending.sent?.kind === 'save' ? pending.sent.change : {}
  return applyChange(stored ?? blankParts(), mergeChanges(sent, pending.unsent), pending.revisionId)
}

export function partsOfClaim(claim: Claim, annotator: string): ClaimParts {
  return { passages: claim.passages, fields: fieldsOfClaim(claim, annotator) }
}

/** What was changed here and is different there. */
export function disputedParts(
  pending: PendingClaim,
  theirs: Claim,
  annotator: string,
): ClaimPart[] {
  const stored = partsOfClaim(theirs, annotator)
  const mine = applyChange(stored, pending.unsent, pending.revisionId)
  const isArchivedThere = theirs.archivedAt !== null
  return [
    ...(isArchivedThere === pending.isArchived ? [] : (['archived'] as const)),
    ...differingParts(mine, stored),
  ]
}

/** What the schema of a claim's fields gives where nothing is set; the schema itself would double the page's scripts. */
export const blankFields: ClaimFields = {
  statement: '',
  note: null,
  speaker: null,
  authorStance: 'asserts',
  hedge: { cues: [], likelihood: null },
  kind: null,
  asOf: null,
  horizon: null,
  sourceConfidence: null,
  annotatorConfidence: null,
  status: 'draft',
  tagIds: [],
  assessments: [],
}

function blankParts(): ClaimParts {
  return { passages: [], fields: blankFields }
}

function freshPending(model: SavingModel, id: string): PendingClaim {
  return {
    id,
    revisionId: model.revisionId,
    baseVersion: model.known.get(id)?.version ?? null,
    sent: null,
    unsent: {},
    isArchived: false,
    trouble: null,
  }
}

/** Changes to a claim that is there; null where it is not. */
function pendingOrFresh(model: SavingModel, id: string): PendingClaim | null {
  const pending = model.pending.get(id)
  if (pending) return pending
  return model.known.get(id)?.archivedAt === null ? freshPending(model, id) : null
}

/** What is changed again replaces what was refused, and is worth another try. */
function withUnsent(model: SavingModel, pending: PendingClaim, change: ClaimChange): SavingModel {
  return withPending(model, {
    ...pending,
    unsent: mergeChanges(pending.unsent, change),
    trouble: pending.trouble?.kind === 'refused' ? null : pending.trouble,
  })
}

function requestOf(model: SavingModel, pending: PendingClaim, batchId: string): SentRequest | null {
  if (!isEmptyChange(pending.unsent)) return saveRequest(model, pending, batchId)
  if (!pending.isArchived || pending.baseVersion === null) return null
  return { kind: 'archive', batchId, expectedVersion: pending.baseVersion }
}

function saveRequest(model: SavingModel, pending: PendingClaim, batchId: string): SentRequest {
  const { passages, fields } = partsOf(model, pending.id) ?? blankParts()
  return {
    kind: 'save',
    batchId,
    change: pending.unsent,
    claim: {
      id: pending.id,
      documentId: model.documentId,
      revisionId: pending.revisionId,
      passages: passages.map(anchorOf),
      fields,
      expectedVersion: pending.baseVersion,
      ...(model.known.get(pending.id)?.isHidden && { isHidden: true }),
    },
  }
}

function acknowledged(model: SavingModel, pending: PendingClaim, claim: Claim): SavingModel {
  const saved = withKnown(model, claim)
  if (pending.sent?.kind === 'archive') return withoutPending(saved, pending.id)
  const rest = { ...pending, sent: null, baseVersion: claim.version }
  const isDone = isEmptyChange(rest.unsent) && !rest.isArchived
  return isDone ? withoutPending(saved, pending.id) : withPending(saved, rest)
}

/** Where both came to the same, there is nothing to ask. */
function inConflict(model: SavingModel, pending: PendingClaim, theirs: Claim): SavingModel {
  const base = model.known.get(pending.id)
  const told = {
    ...takenBack(pending),
    trouble: {
      kind: 'conflict' as const,
      theirs,
      base: base?.version === pending.baseVersion ? base : null,
    },
  }
  const saved = withKnown(model, theirs)
  return disputedParts(told, theirs, model.annotator).length === 0
    ? withoutPending(saved, pending.id)
    : withPending(saved, told)
}

function refused(model: SavingModel, pending: PendingClaim, message: string): SavingModel {
  return withPending(model, {
    ...takenBack(pending),
    isArchived: false,
    trouble: { kind: 'refused', message },
  })
}

/** A request that has failed for good: what it was to save is unsent again. */
function takenBack(pending: PendingClaim): PendingClaim {
  const change = pending.sent?.kind === 'save' ? pending.sent.change : {}
  return { ...pending, sent: null, unsent: mergeChanges(change, pending.unsent) }
}

/** The claim goes to the end of the line: where the fault is in it, the others are not held up. */
function unanswered(model: SavingModel, pending: PendingClaim, cause: OutageCause): SavingModel {
  return {
    ...withPending(withoutPending(model, pending.id), pending),
    outage: { cause, failureCount: (model.outage?.failureCount ?? 0) + 1 },
  }
}

/** Null where the answer says what became of the request. */
function outageOf({ kind, status }: Refused): OutageCause | null {
  // The page was opened as somebody else than annotates now. It may send the same again once they are back.
  if (kind === 'forbidden') return 'somebody-else'
  // A proxy answers 502, 503 and 504 where the server behind it does not.
  if (status === 0 || status > 501) return 'unreachable'
  return status >= 500 ? 'failing' : null
}

type Refused = Extract<Answer<Claim>, { ok: false }>

function newerOf(known: Claim | undefined, fresh: Claim): Claim {
  if (!known || fresh.version > known.version) return fresh
  return fresh.version < known.version || isSame(known, fresh) ? known : fresh
}

function withKnown(model: SavingModel, claim: Claim): SavingModel {
  const known = new Map(model.known)
  known.set(claim.id, newerOf(known.get(claim.id), claim))
  return { ...model, known }
}

function withPending(model: SavingModel, claim: PendingClaim): SavingModel {
  return { ...model, pending: new Map(model.pending).set(claim.id, claim) }
}

function withoutPending(model: SavingModel, id: string): SavingModel {
  const pending = new Map(model.pending)
  pending.delete(id)
  return { ...model, pending }
}
