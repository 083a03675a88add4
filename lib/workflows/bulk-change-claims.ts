import { z } from 'zod'
import {
  type BulkChange,
  bulkChangeSchema,
  claimAfterBulkChange,
  refusalOf,
} from '@/lib/claim-list/bulk-change'
import { type ClaimChoice, claimChoiceSchema, claimsChosen } from '@/lib/claim-list/claim-choice'
import { claimsState } from '@/lib/claim-list/preview-bulk-change'
import type { Claim } from '@/lib/claims/claim'
import { parseClaimFilter } from '@/lib/claims/claim-filter'
import { blindSnapshot } from '@/lib/comparison/blind'
import type { View } from '@/lib/comparison/view'
import { type ClaimChange, changeClaims } from '@/lib/db/change-claims'
import { findMatchingIds } from '@/lib/db/find-matching-ids'
import { listQuestions } from '@/lib/db/find-question'
import { listTags } from '@/lib/db/list-tags'
import { loadClaims } from '@/lib/db/load-claims'
import { loadSnapshot } from '@/lib/db/load-snapshot'
import { importLimits } from '@/lib/db/transact'
import { Conflict, InvalidInput } from '@/lib/errors'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const bulkChangeClaimsSchema = batchRequestSchema.extend({
  choice: claimChoiceSchema,
  change: bulkChangeSchema,
  /** What the preview was made of: the `state` of lib/claim-list/preview-bulk-change.ts. */
  expectedState: z.string().max(100),
})

/** How many claims were changed, were so already, or were left out. */
export type BulkChanged = { label: string; changed: number; same: number; leftOut: number }

/** A context that says what is hidden from who changes. */
type ViewedContext = WorkContext & { view: View }

/**
 * Changes many claims as one batch. Where a claim changed, came or went since the preview, nothing is changed: it would
 * be done to other claims than were seen. What is hidden of a claim stays as it is, whoever chose it.
 */
export async function bulkChangeClaims(
  context: ViewedContext,
  { choice, change, expectedState, ...request }: z.infer<typeof bulkChangeClaimsSchema>,
): Promise<BulkChanged> {
  return runBatch(
    context,
    request,
    async (work) => {
      const chosen = await chosenClaims(work, choice, context.view)
      requireState(chosen, expectedState)
      const names = await namesOf(work, change)
      const doing = { by: work.actor.name, at: work.now.toISOString() }
      const open = chosen.filter((claim) => refusalOf(claim, change) === null)
      const changes = (await wholeClaims(work, open, context.view)).flatMap(
        (before): ClaimChange[] => {
          const after = claimAfterBulkChange(before, change, doing)
          return after === before ? [] : [{ before, after }]
        },
      )
      await changeClaims(work.recording, changes, work.now)
      const label = labelOf(change, changes.length, names)
      const counts = { same: open.length - changes.length, leftOut: chosen.length - open.length }
      return { label, value: { label, changed: changes.length, ...counts } }
    },
    importLimits,
  )
}

/** As whoever asks may see them: claims that are not there for them are not changed, whoever names them. */
async function chosenClaims(
  { recording: { transaction }, project }: Work,
  choice: ClaimChoice,
  view: View,
): Promise<Claim[]> {
  if (view.hides.length > 0) {
    return claimsChosen(blindSnapshot(await loadSnapshot(transaction, project.slug), view), choice)
  }
  const ids =
    choice.kind === 'claims'
      ? choice.ids
      : await findMatchingIds(transaction, project.slug, parseClaimFilter(choice.search).filter)
  return loadClaims(transaction, project.id, ids)
}

function requireState(chosen: readonly Claim[], expectedState: string): void {
  if (claimsState(chosen) === expectedState) return
  throw new Conflict(
    'Some of these claims were changed, or came or went, since you looked at what will happen. Nothing is changed: look at it again.',
    { chosen: chosen.length },
  )
}

/** With what may be hidden in them. */
async function wholeClaims(work: Work, seen: readonly Claim[], view: View): Promise<Claim[]> {
  if (view.hides.length === 0) return [...seen]
  const ids = seen.map(({ id }) => id)
  return loadClaims(work.recording.transaction, work.project.id, ids)
}

/** What the change names, in words. Refuses what is not there, and to add what is archived. */
async function namesOf(work: Work, change: BulkChange): Promise<Names> {
  switch (change.kind) {
    case 'add-tags':
      return { tags: await requireTags(work, change.tagIds, 'live') }
    case 'remove-tags':
      return { tags: await requireTags(work, change.tagIds, 'any') }
    case 'replace-tag': {
      const [tag = ''] = await requireTags(work, [change.tagId], 'any')
      const [byTag = ''] = await requireTags(work, [change.byTagId], 'live')
      return { tags: [tag, byTag] }
    }
    case 'set-position':
      return requirePositions(work, change.questionId, [change.positionId])
    case 'replace-position':
      return requirePositions(work, change.questionId, [change.byPositionId], [change.positionId])
    case 'clear-position':
      return requirePositions(work, change.questionId, [])
    default:
      return {}
  }
}

type Names = { tags?: string[]; question?: string }

async function requireTags(
  { recording, project }: Work,
  ids: readonly string[],
  wanted: 'live' | 'any',
): Promise<string[]> {
  const tags = await listTags(recording.transaction, project.id)
  return ids.map((id) => {
    const tag = tags.find((known) => known.id === id)
    if (!tag) throw new InvalidInput('A tag is not in the project any more. Choose another one.')
    if (wanted === 'live' && tag.archivedAt !== null) {
      throw new InvalidInput(
        `The tag ${quoted(tag.name)} is archived. Restore it, or choose another one.`,
      )
    }
    return tag.name
  })
}

async function requirePositions(
  { recording, project }: Work,
  questionId: string,
  live: readonly string[],
  any: readonly string[] = [],
): Promise<Names> {
  const place = { projectId: project.id, ids: [questionId] }
  const [question] = await listQuestions(recording.transaction, place)
  if (!question) throw new InvalidInput('The question is not in the project any more.')
  if (live.length > 0 && question.archivedAt !== null) {
    throw new InvalidInput(`${quoted(question.text)} is archived: choose what is in use.`)
  }
  for (const id of [...live, ...any]) {
    const position = question.positions.find((known) => known.id === id)
    const isLive = position?.archivedAt === null
    if (!position || (live.includes(id) && !isLive)) {
      throw new InvalidInput(`${quoted(question.text)} does not have the position that was chosen.`)
    }
  }
  return { question: question.text }
}

/** In words that fit after "Undone:". */
function labelOf(change: BulkChange, count: number, { tags = [], question = '' }: Names): string {
  const claims = count === 1 ? '1 claim' : `${count.toLocaleString('en')} claims`
  const named = tags.map(quoted).join(', ')
  switch (change.kind) {
    case 'add-tags':
      return `${tags.length === 1 ? 'Tag' : 'Tags'} ${named} for ${claims}`
    case 'remove-tags':
      return `${tags.length === 1 ? 'Tag' : 'Tags'} ${named} off ${claims}`
    case 'replace-tag':
      return `Tag ${tags.map(quoted).reverse().join(' instead of ')} for ${claims}`
    case 'set-position':
      return `Position of ${claims} on ${quoted(question)}`
    case 'clear-position':
      return `No position of ${claims} on ${quoted(question)}`
    case 'replace-position':
      return `Other position of ${claims} on ${quoted(question)}`
    case 'set-status':
      return `Status “${change.status}” for ${claims}`
    case 'archive':
      return `Archiving of ${claims}`
    case 'restore':
      return `Restoring of ${claims}`
  }
}
