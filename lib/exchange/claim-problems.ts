import { type Problem, problem, repeatedNames, unknownName } from '@/lib/exchange/problem'
import type { ProjectFile } from '@/lib/exchange/project-file'

type ClaimRecord = ProjectFile['claims'][number]

/** Slugs and numbers that claims can refer to. */
type Names = {
  textsByDocument: Map<string, Map<number, string>>
  positionsByQuestion: Map<string, Set<string>>
  tags: Set<string>
}

/** What does not fit in the claims of a file: names, passages, and numbers that would be given twice. */
export function* claimProblems(file: ProjectFile): Generator<Problem> {
  const names = namesIn(file)
  const highest = file.claims.reduce((number, claim) => Math.max(number, claim.number), 0)
  if (file.project.nextClaimNumber <= highest) {
    yield problem('project.nextClaimNumber', `must be above C-${highest}, which is taken`)
  }
  yield* repeatedNames(file.claims, 'claims', ({ number }) => `C-${number}`)
  for (const [place, claim] of file.claims.entries()) {
    const path = `claims[${place}]`
    yield* anchorProblems(claim, path, names)
    yield* tagProblems(claim, path, names)
    yield* assessmentProblems(claim, path, names)
    yield* repeatedNames(claim.contextChecks, `${path}.contextChecks`, ({ by }) => by)
  }
}

function namesIn({ documents, questions, tags }: ProjectFile): Names {
  return {
    textsByDocument: new Map(
      documents.map(({ slug, revisions }) => [
        slug,
        new Map(revisions.map(({ number, text }) => [number, text])),
      ]),
    ),
    positionsByQuestion: new Map(
      questions.map(({ slug, positions }) => [
        slug,
        new Set(positions.map((position) => position.slug)),
      ]),
    ),
    tags: new Set(tags.map(({ slug }) => slug)),
  }
}

function* anchorProblems(claim: ClaimRecord, path: string, names: Names): Generator<Problem> {
  yield* unknownName(`${path}.document`, claim.document, names.textsByDocument)
  const texts = names.textsByDocument.get(claim.document)
  if (texts === undefined) return
  yield* outdatedAnchors(claim, path, Math.max(...texts.keys()))
  for (const [anchorPath, anchor] of anchorsOf(claim, path)) {
    const text = texts.get(anchor.revision)
    if (text === undefined) {
      yield problem(
        `${anchorPath}.revision`,
        `${claim.document} has no revision ${anchor.revision}`,
      )
    } else {
      yield* placeProblems(claim, anchor, anchorPath, text)
    }
  }
}

/** Passages that count are in the newest text of their document; only what was lost stays in one before. */
function* outdatedAnchors(
  { anchors, document, number }: ClaimRecord,
  path: string,
  newest: number,
): Generator<Problem> {
  for (const [place, { revision, status }] of anchors.entries()) {
    if (status === 'orphaned' || revision >= newest) continue
    yield problem(
      `${path}.anchors[${place}].revision`,
      `C-${number} is placed in revision ${revision} of ${document}, which has revision ${newest}: place it there, or set its status to orphaned`,
    )
  }
}

function* anchorsOf(
  { anchors, formerAnchors }: ClaimRecord,
  path: string,
): Generator<[path: string, anchor: ClaimRecord['anchors'][number]]> {
  for (const [place, anchor] of anchors.entries()) yield [`${path}.anchors[${place}]`, anchor]
  for (const [place, anchor] of formerAnchors.entries()) {
    yield [`${path}.formerAnchors[${place}]`, anchor]
  }
}

/** A passage that waits for review or was lost may differ from the text: that is what its status says. */
function* placeProblems(
  claim: ClaimRecord,
  anchor: ClaimRecord['anchors'][number],
  path: string,
  text: string,
): Generator<Problem> {
  const { start, end, exact, status } = anchor
  if (status === 'orphaned') return
  if (start >= end || end > text.length) {
    yield problem(path, `${start} to ${end} is no passage of a text of ${text.length} code units`)
  } else if (status !== 'needs-review' && text.slice(start, end) !== exact) {
    yield problem(
      `${path}.exact`,
      `the quote of C-${claim.number} is not at ${start} to ${end}: correct it or set its status to needs-review`,
    )
  }
}

function* tagProblems({ tags }: ClaimRecord, path: string, names: Names): Generator<Problem> {
  yield* repeatedNames(tags, `${path}.tags`, (slug) => slug)
  for (const [place, slug] of tags.entries()) {
    yield* unknownName(`${path}.tags[${place}]`, slug, names.tags)
  }
}

function* assessmentProblems(
  { assessments }: ClaimRecord,
  path: string,
  names: Names,
): Generator<Problem> {
  yield* repeatedNames(
    assessments,
    `${path}.assessments`,
    ({ question, by }) => `${question} by ${by}`,
  )
  for (const [place, { question, position }] of assessments.entries()) {
    const assessmentPath = `${path}.assessments[${place}]`
    const positions = names.positionsByQuestion.get(question)
    if (positions) yield* unknownName(`${assessmentPath}.position`, position, positions)
    else yield* unknownName(`${assessmentPath}.question`, question, names.positionsByQuestion)
  }
}
