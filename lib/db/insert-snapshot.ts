import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { createRow, createRows, type Recording, type Rows, updateRow } from '@/lib/db/record-write'
import { requirePeople } from '@/lib/db/require-person'
import {
  briefRow,
  claimRows,
  contextCheckRow,
  coverageRow,
  documentRow,
  formerPassageRow,
  type People,
  pairRow,
  questionRows,
  resolutionRow,
  revisionRow,
  tagRows,
  verdictRow,
  viewRow,
} from '@/lib/db/rows-to-write'
import { peopleIn } from '@/lib/db/write-claim'
import { createClaimRows } from '@/lib/db/write-claims'

/** Stores a whole project that is not there yet, as it is. */
export async function insertSnapshot(
  recording: Recording,
  snapshot: ProjectSnapshot,
  now: Date,
): Promise<void> {
  const people = await requirePeople(recording.transaction, peopleOf(snapshot))
  const { project } = snapshot
  await createRow(recording, 'project', { ...project, createdAt: new Date(project.createdAt) })
  await insertDocuments(recording, snapshot)
  await insertCodebook(recording, snapshot)
  await insertClaims(recording, snapshot, people)
  await insertCoverage(recording, snapshot, people)
  await insertPairs(recording, snapshot, people, now)
  await insertExamples(recording, snapshot)
  await insertBriefs(recording, snapshot, people)
  await insertViews(recording, snapshot, people)
}

function* peopleOf(snapshot: ProjectSnapshot): Generator<string> {
  for (const claim of snapshot.claims) yield* peopleIn(claim)
  for (const { by } of [...snapshot.coverage, ...snapshot.contextChecks]) yield by
  for (const { createdBy } of [...snapshot.briefs, ...snapshot.views]) yield createdBy
  for (const { pairedBy, verdicts, resolutions } of snapshot.pairs) {
    if (pairedBy !== null) yield pairedBy
    for (const { reviewer } of verdicts) yield reviewer
    for (const { by } of resolutions) yield by
  }
}

async function insertDocuments(recording: Recording, snapshot: ProjectSnapshot): Promise<void> {
  const { project, documents, revisions } = snapshot
  await createRows(
    recording,
    'document',
    documents.map((document) => documentRow(document, project.id)),
  )
  await createRows(recording, 'revision', revisions.map(revisionRow))
}

async function insertCodebook(recording: Recording, snapshot: ProjectSnapshot): Promise<void> {
  const { project } = snapshot
  const tags = snapshot.tags.map((tag) => tagRows(tag, project.id))
  await createMerged(recording, 'tag', parentsFirst(tags.map(({ tag }) => tag)))
  await createRows(
    recording,
    'tagAlias',
    tags.flatMap(({ aliases }) => aliases),
  )
  const questions = snapshot.questions.map((question) => questionRows(question, project.id))
  await createRows(recording, 'question', parentsFirst(questions.map(({ question }) => question)))
  await createMerged(
    recording,
    'position',
    questions.flatMap(({ positions }) => positions),
  )
  await createRows(
    recording,
    'positionRelation',
    questions.flatMap(({ relations }) => relations),
  )
}

/** What is merged can refer to any other row, so that it says so once all of them are stored. */
async function createMerged<Name extends 'tag' | 'position'>(
  recording: Recording,
  entity: Name,
  rows: Rows[Name][],
): Promise<void> {
  const apart = rows.map((row) => ({ ...row, mergedIntoId: null }))
  await createRows(recording, entity, apart)
  for (const [index, row] of rows.entries()) {
    const before = apart[index]
    if (row.mergedIntoId !== null && before) await updateRow(recording, entity, before, row)
  }
}

/** A tag or question can only be stored below one that is. */
function parentsFirst<Row extends { id: string; parentId: string | null }>(rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ordered = new Set<Row>()
  for (const row of rows) {
    const line: Row[] = []
    for (let next: Row | undefined = row; next; next = byId.get(next.parentId ?? ''))
      line.push(next)
    for (const ancestor of line.toReversed()) ordered.add(ancestor)
  }
  return [...ordered]
}

async function insertClaims(
  recording: Recording,
  { project, claims, formerPassages, contextChecks }: ProjectSnapshot,
  people: People,
): Promise<void> {
  await createClaimRows(
    recording,
    claims.map((claim) => claimRows(claim, project.id, people)),
  )
  await createRows(recording, 'formerPassage', formerPassages.map(formerPassageRow))
  await createRows(
    recording,
    'contextCheck',
    contextChecks.map((check) => contextCheckRow(check, people)),
  )
}

async function insertCoverage(
  recording: Recording,
  { coverage }: ProjectSnapshot,
  people: People,
): Promise<void> {
  const rows = coverage.map((record) => coverageRow(record, people))
  await createRows(recording, 'coverage', rows)
}

async function insertPairs(
  recording: Recording,
  { pairs }: ProjectSnapshot,
  people: People,
  now: Date,
): Promise<void> {
  await createRows(
    recording,
    'pair',
    pairs.map((pair) => pairRow(pair, now, people)),
  )
  await createRows(
    recording,
    'verdict',
    pairs.flatMap(({ id, verdicts }) => verdicts.map((verdict) => verdictRow(verdict, id, people))),
  )
  await createRows(
    recording,
    'resolution',
    pairs.flatMap(({ id, resolutions }) =>
      resolutions.map((resolution) => resolutionRow(resolution, id, people)),
    ),
  )
}

/** Examples name claims, which name tags and positions. */
async function insertExamples(
  recording: Recording,
  { project, tags, questions }: ProjectSnapshot,
): Promise<void> {
  await createRows(
    recording,
    'tagExample',
    tags.flatMap((tag) => tagRows(tag, project.id).examples),
  )
  await createRows(
    recording,
    'positionExample',
    questions.flatMap((question) => questionRows(question, project.id).examples),
  )
}

async function insertBriefs(
  recording: Recording,
  { project, briefs }: ProjectSnapshot,
  people: People,
): Promise<void> {
  const rows = briefs.map((brief) => briefRow(brief, project.id, people))
  await createRows(recording, 'brief', rows)
}

async function insertViews(
  recording: Recording,
  { project, views }: ProjectSnapshot,
  people: People,
): Promise<void> {
  const rows = views.map((view) => viewRow(view, project.id, people))
  await createRows(recording, 'savedView', rows)
}
