import type { z } from 'zod'
import { checkPassages } from '@/lib/claims/check-passages'
import {
  type Assessment,
  type Claim,
  type ClaimFields,
  type ClaimInput,
  claimInputSchema,
} from '@/lib/claims/claim'
import { mergedInto } from '@/lib/codebook/tags-after-merge'
import type { Transaction } from '@/lib/db/client'
import { findClaim, lastVersionOfClaim, requireClaim } from '@/lib/db/find-claim'
import { listQuestions } from '@/lib/db/find-question'
import { findNewestRevisionId, findRevisionText, type RevisionText } from '@/lib/db/find-revision'
import { listTags } from '@/lib/db/list-tags'
import { takeClaimNumber } from '@/lib/db/lock-project'
import { writeClaim } from '@/lib/db/write-claim'
import { isValidNote } from '@/lib/editor/is-valid-content'
import { InvalidInput } from '@/lib/errors'
import { claimName, quoted } from '@/lib/workflows/label'
import { passagesInNewestText } from '@/lib/workflows/passages-in-newest-text'
import { requireVersion } from '@/lib/workflows/require-version'
import { batchRequestSchema, runBatch, type Work } from '@/lib/workflows/run-batch'
import type { WorkContext } from '@/lib/workflows/work-context'

export const saveClaimSchema = batchRequestSchema.extend({ claim: claimInputSchema })

/**
 * Makes a claim or replaces one as a whole, but for what other people read in it. One that was changed since the
 * version it was made from is refused with what is stored now. An archived one is in use again: who saves it
 * means to keep it.
 */
export async function saveClaim(
  context: WorkContext,
  { claim: input, ...request }: z.infer<typeof saveClaimSchema>,
): Promise<Claim> {
  if (input.fields.note && !isValidNote(input.fields.note)) {
    throw new InvalidInput('The note has parts that a note cannot hold. Paste it as plain text.')
  }
  return runBatch(context, request, async (work) => {
    const { recording, project, now } = work
    const { transaction } = recording
    const place = { projectId: project.id, id: input.id }
    const current = await findClaim(transaction, place)
    requireVersion(current, input.expectedVersion)
    await requireKnownIds(transaction, project.id, input.fields)
    const tagIds = await tagsTakenOver(transaction, project.id, input.fields.tagIds, current)
    const sent = { ...input, fields: { ...input.fields, tagIds } }
    const claim = await claimAfterSave(work, sent, current)
    await writeClaim(recording, claim, { projectId: project.id, now })
    return {
      label: `${current ? 'Change of' : 'Claim'} ${claimName(claim.number)}`,
      value: await requireClaim(transaction, place),
    }
  })
}

async function claimAfterSave(
  { recording: { transaction }, project, actor, now }: Work,
  input: ClaimInput,
  current: Claim | null,
): Promise<Claim> {
  const revision = await requireRevision(transaction, project.id, input)
  const marked = requirePassages(revision, input, current)
  const isNewest = (await findNewestRevisionId(transaction, input.documentId)) === revision.id
  const passages = isNewest
    ? marked
    : await passagesInNewestText(transaction, input.documentId, marked)
  const { assessments, ...sent } = input.fields
  const base = current ?? (await newClaim(transaction, project.id, input, actor.name, now))
  // Blanks that stand for what was hidden must not replace it.
  const fields = input.isHidden && current ? current : sent
  return {
    ...base,
    ...fields,
    passages,
    asOf: fields.asOf || null,
    horizon: fields.horizon || null,
    assessments: assessmentsAfterSave(assessments, base.assessments, actor.name, now),
    archivedAt: null,
  }
}

type Base = Pick<
  Claim,
  | 'id'
  | 'number'
  | 'documentId'
  | 'assessments'
  | 'version'
  | 'createdBy'
  | 'createdAt'
  | 'updatedAt'
>

async function newClaim(
  transaction: Transaction,
  projectId: string,
  { id, documentId }: ClaimInput,
  createdBy: string,
  now: Date,
): Promise<Base> {
  return {
    ...{ id, documentId, createdBy, assessments: [] },
    number: await takeClaimNumber(transaction, projectId),
    version: (await lastVersionOfClaim(transaction, id)) + 1,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}

/** The actor's readings are replaced by those sent, other people's stay. An unchanged one keeps its date. */
function assessmentsAfterSave(
  sent: ClaimFields['assessments'],
  stored: Assessment[],
  by: string,
  now: Date,
): Assessment[] {
  const own = sent.map((reading): Assessment => {
    const known = stored.find(
      (assessment) =>
        assessment.by === by &&
        assessment.questionId === reading.questionId &&
        assessment.positionId === reading.positionId,
    )
    return known ?? { ...reading, by, createdAt: now.toISOString() }
  })
  return [...stored.filter((assessment) => assessment.by !== by), ...own]
}

async function requireRevision(
  transaction: Transaction,
  projectId: string,
  { documentId, revisionId }: ClaimInput,
): Promise<RevisionText> {
  const revision = await findRevisionText(transaction, { projectId, id: revisionId })
  if (revision?.documentId !== documentId) {
    throw new InvalidInput('The text that this claim was marked in is not in the project any more.')
  }
  return revision
}

function requirePassages(revision: RevisionText, input: ClaimInput, current: Claim | null) {
  if (current && current.documentId !== input.documentId) {
    throw new InvalidInput('A claim stays in its document. Make a new one in the other.')
  }
  const checked = checkPassages(revision, input.passages, current?.passages)
  if (checked.ok) return checked.passages
  const { exact, start, end } = checked.anchor
  throw new InvalidInput(
    `The passage ${quoted(exact)} is not in the text at ${start} to ${end}. Reload the page and mark it again.`,
  )
}

/** Refuses tags, questions and positions that are not in the project, and two readings of one question. */
export async function requireKnownIds(
  transaction: Transaction,
  projectId: string,
  { tagIds, assessments }: Pick<ClaimFields, 'tagIds' | 'assessments'>,
): Promise<void> {
  const questionIds = assessments.map(({ questionId }) => questionId)
  if (new Set(questionIds).size < questionIds.length) {
    throw new InvalidInput('One reader takes one position on a question: choose one.')
  }
  const questions = await listQuestions(transaction, { projectId, ids: questionIds })
  for (const { questionId, positionId } of assessments) {
    const question = questions.find(({ id }) => id === questionId)
    if (!question) throw new InvalidInput('The question is not in the project any more.')
    if (!question.positions.some(({ id }) => id === positionId)) {
      throw new InvalidInput(`${quoted(question.text)} does not have the position that was chosen.`)
    }
  }
  const known = new Set(
    tagIds.length > 0 ? (await listTags(transaction, projectId)).map(({ id }) => id) : [],
  )
  if (tagIds.some((id) => !known.has(id))) {
    throw new InvalidInput('A tag of this claim is not in the project any more. Take it off.')
  }
}

/**
 * The tags of the claim, each once. One that was merged since the page was made stands for the tag that took over from
 * it; a claim that has it in spite of that keeps it.
 */
async function tagsTakenOver(
  transaction: Transaction,
  projectId: string,
  sent: readonly string[],
  current: Claim | null,
): Promise<string[]> {
  if (sent.every((id) => current?.tagIds.includes(id))) return [...new Set(sent)]
  const tags = await listTags(transaction, projectId)
  const inUse = sent.map((id) => {
    const tag = current?.tagIds.includes(id) ? undefined : tags.find((known) => known.id === id)
    return (tag && mergedInto(tag, tags)?.id) ?? id
  })
  return [...new Set(inUse)]
}
