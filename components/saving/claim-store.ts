import type { Anchor } from '@/lib/anchoring/anchor'
import type { ClaimFields } from '@/lib/claims/claim'
import type { ReaderClaim } from './reader-claim'

export type ClaimChange = { passages?: Anchor[]; fields?: Partial<ClaimFields> }

/** What two people can set differently. */
export type ClaimPart = keyof ClaimFields | 'passages' | 'archived'

/** A change that was made from an older version of the claim than the one that is stored now. */
export type ClaimConflict = {
  claimId: string
  /** The claim with every change made here. */
  mine: ReaderClaim
  /** The claim as it is stored now. */
  theirs: ReaderClaim
  isArchivedHere: boolean
  isArchivedThere: boolean
  /** What was changed here and is different there: the person chooses. */
  disputed: ClaimPart[]
  /** What was changed there alone: it stays as it is there. */
  changedThere: ClaimPart[]
}

/** The server did not answer at all, answered that it failed, or waits for the person that the page was made for. */
export type OutageCause = 'unreachable' | 'failing' | 'somebody-else'

export type SaveStatus =
  | { state: 'saved' }
  | { state: 'saving' }
  | {
      state: 'waiting'
      cause: OutageCause
      /** Claims with changes that are not saved. */
      claimCount: number
      /** Whether the changes outlive the page: a browser can refuse to store anything. */
      isKept: boolean
    }
  | { state: 'needs-attention'; conflictCount: number; refusedCount: number }

/** The claims of a document, and everything that changes them. Changes show at once and are saved by themselves. */
export type ClaimStore = {
  /** The live ones in reading order. */
  claims: ReaderClaim[]
  status: SaveStatus
  /** Draws the claim at once and gives its id. */
  createClaim: (passages: Anchor[], fields?: Partial<ClaimFields>) => string
  changeClaim: (id: string, change: ClaimChange) => void
  archiveClaim: (id: string) => void
  /** Both wait until everything is saved. */
  undo: () => void
  redo: () => void
  /** Sends what is waiting now, rather than after a while. */
  retry: () => void
  conflicts: ClaimConflict[]
  /** Saves the claim as it is stored now, with these parts as they were changed here. */
  resolveConflict: (claimId: string, mine: readonly ClaimPart[]) => void
  /** Gives up changes that the server refused. */
  discardChanges: (claimId: string) => void
}
