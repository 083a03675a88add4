import { normaliseTypography } from '@/lib/anchoring/normalise-typography'
import type { CarriedClaim } from '@/lib/claims/carried-claim'
import type { Claim } from '@/lib/claims/claim'
import { passageKeyOf } from '@/lib/claims/context-check'
import type { FormerPassage } from '@/lib/claims/former-passage'
import { isUnsettled } from '@/lib/claims/waiting-passages'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { keepJudgements } from '@/lib/db/keep-judgements'
import { listOf, readRows } from '@/lib/db/read-rows'
import {
  createRows,
  type Entity,
  findRows,
  type Recording,
  type Rows,
  updateRows,
} from '@/lib/db/record-write'
import { formerPassageRow } from '@/lib/db/rows-to-write'

/**
 * Stores claims that were carried into a new text, in a few statements, whatever their number. Each gets its next
 * version, since whoever has it on a page has its places in another text; the time of its last change stays: nobody
 * changed it. Checks of the words around a passage, and verdicts on it, hold on where those words are the same.
 */
export async function writeCarriedClaims(
  recording: Recording,
  carried: readonly CarriedClaim[],
  { projectId, former }: { projectId: string; former: readonly FormerPassage[] },
): Promise<void> {
  await keepJudgements(recording, projectId, carried.filter(isRetyped))
  await createRows(recording, 'formerPassage', former.map(formerPassageRow))
  await movePassages(recording, carried)
  await keepChecks(recording, carried)
  const ids = carried.map(({ after }) => after.id)
  const claims = await findRows(recording.transaction, 'claim', ids)
  await updateRows(
    recording,
    'claim',
    claims.map((before) => ({ before, after: { ...before, version: before.version + 1 } })),
  )
}

async function movePassages(recording: Recording, carried: readonly CarriedClaim[]): Promise<void> {
  const stored = await readOfClaims(recording, 'anchor', anchorColumns, carried)
  const afterById = new Map(carried.map(({ after }) => [after.id, after]))
  await updateRows(
    recording,
    'anchor',
    stored.flatMap((before) => {
      const passage = afterById.get(before.claimId)?.passages[before.ordinal]
      return passage ? [{ before, after: { ...before, ...passage } }] : []
    }),
  )
}

async function keepChecks(recording: Recording, carried: readonly CarriedClaim[]): Promise<void> {
  const keys = new Map(
    carried
      .filter(isReadAlike)
      .map(({ before, after }) => [before.id, [passageKeyOf(before), passageKeyOf(after)]]),
  )
  const stored = await readOfClaims(recording, 'contextCheck', checkColumns, carried)
  await updateRows(
    recording,
    'contextCheck',
    stored.flatMap((before) => {
      const [keyBefore, passageKey] = keys.get(before.claimId) ?? []
      if (passageKey === undefined || before.passageKey !== keyBefore) return []
      return [{ before, after: { ...before, passageKey } }]
    }),
  )
}

/** Whether the passages are found for certain, word for word, and some in another typography. */
function isRetyped({ before, after }: CarriedClaim): boolean {
  const quotes = (claim: Claim) => claim.passages.map(({ exact }) => exact)
  const [was, is] = [quotes(before), quotes(after)]
  return (
    !isUnsettled(after) &&
    was.some((exact, ordinal) => exact !== is[ordinal]) &&
    was.every((exact, ordinal) => plain(exact) === plain(is[ordinal] ?? ''))
  )
}

function plain(text: string): string {
  return normaliseTypography(text).text
}

/** Whether the passages are found for certain, in the company that they had. */
function isReadAlike({ before, after }: CarriedClaim): boolean {
  if (isUnsettled(after)) return false
  return after.passages.every((passage, ordinal) => {
    const known = before.passages[ordinal]
    return (
      known !== undefined &&
      plain(passage.exact) === plain(known.exact) &&
      plain(passage.prefix) === plain(known.prefix) &&
      plain(passage.suffix) === plain(known.suffix)
    )
  })
}

function readOfClaims<Name extends Entity, Column extends keyof Rows[Name] & string>(
  { transaction }: Recording,
  entity: Name,
  columns: readonly Column[],
  carried: readonly CarriedClaim[],
): Promise<Pick<Rows[Name], Column>[]> {
  const ids = carried.map(({ after }) => after.id)
  return readRows(
    transaction,
    entity,
    columns,
    Prisma.sql`"claimId" IN ${listOf(transaction, ids)}`,
  )
}

/** All of them: what is recorded of a row is the whole row. */
const anchorColumns = [
  ...(['id', 'claimId', 'revisionId', 'ordinal', 'start', 'end', 'exact'] as const),
  ...(['prefix', 'suffix', 'status', 'method', 'similarity'] as const),
] as const

const checkColumns = ['id', 'claimId', 'byId', 'passageKey', 'turn', 'checkedAt'] as const
