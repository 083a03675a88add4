import type { Claim, Passage } from '@/lib/claims/claim'
import { claimsInReadingOrder } from '@/lib/claims/reading-order'
import { differingParts } from './claim-change'
import type { ClaimConflict, ClaimPart, SaveStatus } from './claim-store'
import type { PendingClaim } from './pending-claim'
import type { ReaderClaim, SavingState } from './reader-claim'
import { disputedParts, partsOf, partsOfClaim, type SavingModel } from './saving-model'

/** The live claims with every change made here, in reading order. */
export function shownClaims(model: SavingModel): ReaderClaim[] {
  const ids = new Set([...model.known.keys(), ...model.pending.keys()])
  return claimsInReadingOrder(Array.from(ids).flatMap((id) => liveClaim(model, id) ?? []))
}

export function saveStatusOf(model: SavingModel, isKept: boolean): SaveStatus {
  const pending = [...model.pending.values()]
  const conflictCount = pending.filter(({ trouble }) => trouble?.kind === 'conflict').length
  const refusedCount = pending.filter(({ trouble }) => trouble?.kind === 'refused').length
  if (conflictCount + refusedCount > 0) {
    return { state: 'needs-attention', conflictCount, refusedCount }
  }
  if (pending.length === 0) return { state: 'saved' }
  if (model.outage === null) return { state: 'saving' }
  return { state: 'waiting', cause: model.outage.cause, claimCount: pending.length, isKept }
}

export function conflictsOf(model: SavingModel): ClaimConflict[] {
  return [...model.pending.values()].flatMap((pending) => conflictOf(model, pending) ?? [])
}

function conflictOf(model: SavingModel, pending: PendingClaim): ClaimConflict | null {
  if (pending.trouble?.kind !== 'conflict') return null
  const { theirs, base } = pending.trouble
  const mine = readerClaim(model, pending.id)
  if (mine === null) return null
  const disputed = disputedParts(pending, theirs, model.annotator)
  return {
    claimId: pending.id,
    mine,
    theirs: savedClaim(theirs, model),
    isArchivedHere: pending.isArchived,
    isArchivedThere: theirs.archivedAt !== null,
    disputed,
    changedThere: changesSince(base, theirs, model.annotator).filter(
      (part) => !disputed.includes(part),
    ),
  }
}

function changesSince(base: Claim | null, theirs: Claim, annotator: string): ClaimPart[] {
  if (base === null) return []
  return differingParts(partsOfClaim(base, annotator), partsOfClaim(theirs, annotator))
}

/** Archived ones are gone from the page, whoever archived them; unless that is what the conflict is about. */
function liveClaim(model: SavingModel, id: string): ReaderClaim | null {
  const pending = model.pending.get(id)
  if (pending?.trouble) return readerClaim(model, id)
  const isArchived = (model.known.get(id)?.archivedAt ?? null) !== null
  return isArchived || pending?.isArchived ? null : readerClaim(model, id)
}

function readerClaim(model: SavingModel, id: string): ReaderClaim | null {
  const claim = model.known.get(id)
  const pending = model.pending.get(id)
  if (!pending) return claim ? savedClaim(claim, model) : null
  const parts = partsOf(model, id)
  if (parts === null) return null
  return {
    id,
    passages: passagesInText(parts.passages, model.revisionId),
    fields: parts.fields,
    number: claim?.number ?? null,
    othersAssessments: claim ? othersAssessmentsOf(claim, model.annotator) : [],
    createdBy: claim?.createdBy ?? model.annotator,
    version: claim?.version ?? null,
    state: stateOf(model, pending),
    problem: pending.trouble?.kind === 'refused' ? pending.trouble.message : null,
    isHidden: claim?.isHidden ?? false,
  }
}

function stateOf({ outage }: SavingModel, { trouble }: PendingClaim): SavingState {
  if (trouble) return trouble.kind
  return outage ? 'waiting' : 'saving'
}

type Reader = Pick<SavingModel, 'annotator' | 'revisionId'>

const savedClaims = new WeakMap<Claim, Reader & { shown: ReaderClaim }>()

/** The same object for the same claim, so that a page with hundreds of claims redraws the one that changed. */
function savedClaim(claim: Claim, { annotator, revisionId }: Reader): ReaderClaim {
  const drawn = savedClaims.get(claim)
  if (drawn?.annotator === annotator && drawn.revisionId === revisionId) return drawn.shown
  const { passages, fields } = partsOfClaim(claim, annotator)
  const shown: ReaderClaim = {
    id: claim.id,
    passages: passagesInText(passages, revisionId),
    fields,
    number: claim.number,
    othersAssessments: othersAssessmentsOf(claim, annotator),
    createdBy: claim.createdBy,
    version: claim.version,
    state: 'saved',
    problem: null,
    isHidden: claim.isHidden ?? false,
  }
  savedClaims.set(claim, { annotator, revisionId, shown })
  return shown
}

/** Offsets into another text of the document mean nothing in this one: such a passage has no place here. */
function passagesInText(passages: Passage[], revisionId: string): Passage[] {
  return passages.map((passage) =>
    passage.revisionId === revisionId ? passage : { ...passage, status: 'orphaned' },
  )
}

function othersAssessmentsOf(claim: Claim, annotator: string) {
  return claim.assessments.filter(({ by }) => by !== annotator)
}
