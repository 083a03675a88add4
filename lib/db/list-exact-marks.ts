import { type ExactMark, type Match, matchKey } from '@/lib/claims/annotation-plan'
import type { Transaction } from '@/lib/db/client'

type Asked = {
  /** Whose own claims and readings are told apart. */
  byId: string
  /** Only claims that this person made or read: while what others read is hidden from them. */
  onlySeen: boolean
}

/**
 * The live claims with one passage each that is in place, by the words that they mark, for the words asked for: what
 * exactMarksOf says over claims. Read in two steps, since of thousands of passages few are asked for.
 */
export async function listExactMarks(
  db: Transaction,
  matches: readonly Omit<Match, 'documentId'>[],
  asked: Asked,
): Promise<ReadonlyMap<string, readonly ExactMark[]>> {
  const wanted = new Set(matches.map(matchKey))
  const keyOfClaim = new Map<string, string>()
  for (const { claimId, ...anchor } of await listSinglePassages(db, matches)) {
    const key = matchKey(anchor)
    if (wanted.has(key)) keyOfClaim.set(claimId, key)
  }
  const marks = new Map<string, ExactMark[]>()
  for (const mark of await readMarks(db, [...keyOfClaim.keys()], asked)) {
    const key = keyOfClaim.get(mark.claimId) ?? ''
    marks.set(key, [...(marks.get(key) ?? []), mark])
  }
  return marks
}

/** The passages that begin where one of the matches does, and a few others. */
async function listSinglePassages(db: Transaction, matches: readonly Omit<Match, 'documentId'>[]) {
  const revisionIds = [...new Set(matches.map(({ revisionId }) => revisionId))]
  const passages = []
  for (let at = 0; at < revisionIds.length; at += revisionsAtOnce) {
    const some = new Set(revisionIds.slice(at, at + revisionsAtOnce))
    const starts = matches.filter((match) => some.has(match.revisionId)).map(({ start }) => start)
    const found = await db.anchor.findMany({
      where: {
        ...{ revisionId: { in: [...some] }, start: { in: [...new Set(starts)] } },
        ...{ ordinal: 0, status: { in: ['exact', 'moved'] } },
        claim: { archivedAt: null, anchors: { none: { ordinal: { gt: 0 } } } },
      },
      select: { claimId: true, revisionId: true, start: true, end: true },
    })
    passages.push(...found)
  }
  return passages
}

/** More read fewer statements, and more passages that begin elsewhere in their texts. */
const revisionsAtOnce = 20

/** So many ids a statement: more exceed what a database takes in parameters. */
const idsAtOnce = 200

async function readMarks(
  db: Transaction,
  claimIds: readonly string[],
  { byId, onlySeen }: Asked,
): Promise<ExactMark[]> {
  const marks: ExactMark[] = []
  for (let start = 0; start < claimIds.length; start += idsAtOnce) {
    const rows = await db.claim.findMany({
      where: {
        id: { in: claimIds.slice(start, start + idsAtOnce) },
        ...(onlySeen && seenBy(byId)),
      },
      select: {
        ...{ id: true, number: true, createdById: true },
        tags: { select: { tagId: true }, orderBy: { id: 'asc' } },
        assessments: { where: { byId }, select: { questionId: true, positionId: true } },
      },
      orderBy: { number: 'asc' },
    })
    for (const { id, number, createdById, tags, assessments } of rows) {
      const tagIds = tags.map(({ tagId }) => tagId)
      const isOwn = createdById === byId
      marks.push({ claimId: id, number, isOwn, tagIds, readings: assessments })
    }
  }
  return marks
}

function seenBy(byId: string) {
  return { OR: [{ createdById: byId }, { assessments: { some: { byId } } }] }
}
