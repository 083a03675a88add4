import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import {
  type Marking,
  type Match,
  matchKey,
  mostMatchesAtOnce,
  type PlannedMatch,
  type PlanSummary,
  planMatch,
  summarisePlan,
} from '@/lib/claims/annotation-plan'
import { type Claim, claimFieldsSchema } from '@/lib/claims/claim'
import { claimLimits } from '@/lib/claims/claim-limits'
import type { Transaction } from '@/lib/db/client'
import { listQuestions } from '@/lib/db/find-question'
import { listNewestRevisions, type RevisionText } from '@/lib/db/find-revision'
import { listExactMarks } from '@/lib/db/list-exact-marks'
import { listTags } from '@/lib/db/list-tags'
import { takeClaimNumbers } from '@/lib/db/lock-project'
import { importLimits } from '@/lib/db/transact'
import { addToClaims, type ClaimAddition, createClaims } from '@/lib/db/write-claims'
import { Conflict, InvalidInput } from '@/lib/errors'
import { isRangeOf, splitsSurrogatePair, type TextRange } from '@/lib/text/text-range'
import { quoted } from '@/lib/workflows/label'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import { requireKnownIds } from '@/lib/workflows/save-claim'
import type { WorkContext } from '@/lib/workflows/work-context'

const offset = z.int().min(0)

export const annotateMatchesSchema = batchRequestSchema.extend({
  /** Passages by the revision that they are in, as [start, end]. */
  texts: z
    .array(
      z.object({
        revisionId: z.string().max(100),
        ranges: z
          .array(z.tuple([offset, offset]))
          .min(1)
          .max(mostMatchesAtOnce),
      }),
    )
    .min(1, 'Tick the passages to mark')
    .max(mostMatchesAtOnce),
  tagIds: z.array(z.string().max(100)).max(claimLimits.tags).default([]),
  assessment: z
    .object({ questionId: z.string().max(100), positionId: z.string().max(100) })
    .nullable()
    .default(null),
})

type Planned = { match: Match; plan: PlannedMatch }

/**
 * Marks many passages as one change. Where a live claim marks the same words already, it gets what it lacks of the tags
 * and the position, and no second one is made. `onlySeen`: others' readings are hidden from the actor, so that only
 * claims they made or read count as marking the words.
 */
export async function annotateMatches(
  context: WorkContext,
  { texts, tagIds, assessment, ...request }: z.output<typeof annotateMatchesSchema>,
  { onlySeen = false }: { onlySeen?: boolean } = {},
): Promise<PlanSummary> {
  const work = async (given: Work) => {
    const { recording, project, actor } = given
    const { transaction } = recording
    const marking = { tagIds: [...new Set(tagIds)], assessment }
    await requireInUse(transaction, project.id, marking)
    const revisions = await requireNewestRevisions(transaction, project.id, texts)
    const matches = requireMatches(revisions, texts)
    const marks = await listExactMarks(transaction, matches, { byId: actor.id, onlySeen })
    const planned = matches.map((match): Planned => {
      return { match, plan: planMatch(marks.get(matchKey(match)) ?? [], marking) }
    })
    refuseTooManyTags(planned)
    await makeClaims(given, revisions, planned, marking)
    await addToClaims(recording, additionsOf(planned, marking), { byId: actor.id, now: given.now })
    const summary = summarisePlan(planned)
    return { label: labelOf(summary), value: summary }
  }
  return runBatch(context, request, work, importLimits)
}

/** Nobody who marks hundreds of passages at once means what was taken out of the codebook meanwhile. */
async function requireInUse(
  transaction: Transaction,
  projectId: string,
  { tagIds, assessment }: Marking,
): Promise<void> {
  const assessments = assessment ? [assessment] : []
  await requireKnownIds(transaction, projectId, { tagIds: [...tagIds], assessments })
  const tags = tagIds.length > 0 ? await listTags(transaction, projectId) : []
  const chosen = tags.filter(({ id }) => tagIds.includes(id))
  const ids = assessments.map(({ questionId }) => questionId)
  const questions = await listQuestions(transaction, { projectId, ids })
  const positions = questions.flatMap((question) => question.positions)
  const taken = positions.filter(({ id }) => id === assessment?.positionId)
  const archived = [
    ...chosen.map(({ name, archivedAt }) => ({ name, archivedAt })),
    ...questions.map(({ text, archivedAt }) => ({ name: text, archivedAt })),
    ...taken.map(({ label, archivedAt }) => ({ name: label, archivedAt })),
  ].find(({ archivedAt }) => archivedAt !== null)
  if (archived) {
    throw new InvalidInput(`${quoted(archived.name)} is archived: choose what is in use.`)
  }
}

type Texts = z.output<typeof annotateMatchesSchema>['texts']

/** A passage of a text that was replaced since it was found would be marked where nobody reads any more. */
async function requireNewestRevisions(
  transaction: Transaction,
  projectId: string,
  texts: Texts,
): Promise<ReadonlyMap<string, RevisionText>> {
  const ids = [...new Set(texts.map(({ revisionId }) => revisionId))]
  const revisions = await listNewestRevisions(transaction, { projectId, ids })
  if (revisions.length < ids.length) {
    throw new Conflict(
      'A text was replaced or taken away since it was searched. Search again, and mark what is there now.',
    )
  }
  return new Map(revisions.map((revision) => [revision.id, revision]))
}

function requireMatches(revisions: ReadonlyMap<string, RevisionText>, texts: Texts): Match[] {
  const matches = new Map<string, Match>()
  for (const { revisionId, ranges } of texts) {
    const revision = revisions.get(revisionId)
    for (const [start, end] of ranges) {
      if (!revision || !isPassageOf(revision.text, { start, end })) {
        throw new InvalidInput(`There is no passage from ${start} to ${end} in the text.`)
      }
      const match = { documentId: revision.documentId, revisionId, start, end }
      matches.set(matchKey(match), match)
    }
  }
  if (matches.size > mostMatchesAtOnce) {
    throw new InvalidInput(
      `At most ${mostMatchesAtOnce.toLocaleString('en')} passages are marked at once.`,
    )
  }
  return [...matches.values()]
}

function isPassageOf(text: string, { start, end }: TextRange): boolean {
  return (
    isRangeOf(text, { start, end }) &&
    text.slice(start, end).trim() !== '' &&
    !splitsSurrogatePair(text, start) &&
    !splitsSurrogatePair(text, end)
  )
}

async function makeClaims(
  { recording, project, actor, now }: Work,
  revisions: ReadonlyMap<string, RevisionText>,
  planned: readonly Planned[],
  marking: Marking,
): Promise<void> {
  const matches = planned.filter(({ plan }) => plan.kind === 'make').map(({ match }) => match)
  if (matches.length === 0) return
  const number = await takeClaimNumbers(recording.transaction, project.id, matches.length)
  const at = now.toISOString()
  const claims = matches.map(
    (match, index): Claim => ({
      ...claimFieldsSchema.parse({}),
      ...{ id: uuidv7(), number: number + index, documentId: match.documentId },
      passages: [
        {
          ...describeAnchor(revisions.get(match.revisionId)?.text ?? '', match),
          ...{ revisionId: match.revisionId, status: 'exact', method: 'offsets', similarity: 1 },
        },
      ],
      tagIds: [...marking.tagIds],
      assessments: marking.assessment
        ? [{ ...marking.assessment, by: actor.name, createdAt: at }]
        : [],
      ...{ version: 1, createdBy: actor.name, createdAt: at, updatedAt: at, archivedAt: null },
    }),
  )
  await createClaims(recording, claims, { projectId: project.id })
}

/** A claim with more of them could neither be saved again nor leave the project. */
function refuseTooManyTags(planned: readonly Planned[]): void {
  for (const { plan } of planned) {
    if (plan.kind !== 'change') continue
    if (plan.mark.tagIds.length + plan.tagIds.length <= claimLimits.tags) continue
    throw new InvalidInput(
      `C-${plan.mark.number} would have more than ${claimLimits.tags} tags: leave that passage out.`,
    )
  }
}

/** Two matches have different words, so that no claim is named twice. */
function additionsOf(planned: readonly Planned[], { assessment }: Marking): ClaimAddition[] {
  return planned.flatMap(({ plan }) =>
    plan.kind === 'change'
      ? {
          claimId: plan.mark.claimId,
          tagIds: plan.tagIds,
          assessment: plan.reads ? assessment : null,
        }
      : [],
  )
}

function labelOf({ made, changed }: PlanSummary): string {
  const parts = [
    made > 0 && `${counted(made, 'new highlight')}`,
    changed > 0 && `${counted(changed, 'claim')} added to`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'Nothing marked anew' : `Marked from a search: ${parts.join(', ')}`
}

function counted(count: number, singular: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : `${singular}s`}`
}
