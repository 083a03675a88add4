import { describeAnchor } from '@/lib/anchoring/describe-anchor'
import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { documentOfSource, type LoadedDocument } from '@/prisma/seed/document-of-source'
import { positionId, questionOfSource } from '@/prisma/seed/question-of-source'
import type { Reading } from '@/prisma/seed/reading'
import type { WorkedProject } from '@/prisma/seed/worked-project-source'

/** The two readings with the names of those who made them. */
export type NamedReading = { by: string; reading: Reading }

type ReadClaim = Reading['claims'][number]

/**
 * The articles and questions of the worked project with what each reader found, before anybody compared: a project of
 * its own, for agreement alone. Passages that are in no text, such as a title, are left out.
 */
export function buildBlindReadings(
  source: WorkedProject,
  readings: readonly NamedReading[],
): ProjectFile {
  const file = buildProjectFile(snapshotOf(source, readings), source.project.reviewedAt)
  const [problem] = checkProjectFile(file)
  if (problem) throw new Error(`${problem.path}: ${problem.message}`)
  return file
}

function snapshotOf(source: WorkedProject, readings: readonly NamedReading[]): ProjectSnapshot {
  const { createdAt } = source.project
  const loaded = source.documents.map((document) => documentOfSource(document, source))
  const claims = readings
    .flatMap(({ by, reading }) => claimsOf(reading, { by, createdAt, loaded }))
    .map((claim, index) => ({ ...claim, id: `claim ${index + 1}`, number: index + 1 }))
  return {
    project: {
      ...projectText,
      id: projectText.slug,
      nextClaimNumber: claims.length + 1,
      createdAt,
    },
    documents: loaded.map(({ document }) => document),
    revisions: loaded.map(({ revision }) => revision),
    questions: source.questions.map(questionOfSource),
    claims,
    coverage: readings.flatMap(({ by, reading }) => coverageOf(reading, { by, createdAt })),
    tags: [],
    pairs: [],
    formerPassages: [],
    contextChecks: [],
    briefs: [],
    views: [],
  }
}

const projectText = {
  slug: 'two-blind-readings',
  title: 'Two blind readings',
  description:
    'What two readers found in the four articles on Russia and North Korea, neither of them knowing of the other. The worked project was settled from these readings. Open Agreement to see how far they agree.',
}

type Frame = { by: string; createdAt: string }
type Unnumbered = Omit<Claim, 'id' | 'number'>

/** Passages with the same voice and hedge are one claim on several questions. */
function claimsOf(
  { claims }: Reading,
  { loaded, ...frame }: Frame & { loaded: readonly LoadedDocument[] },
): Unnumbered[] {
  const byKey = new Map<string, Unnumbered[]>()
  for (const read of claims) {
    const place = loaded.find(({ document }) => document.slug === read.document)
    const claim = place && claimOf(read, place, frame)
    if (!claim) continue
    const alike = byKey.get(keyOf(read)) ?? []
    const free = alike.find(({ assessments }) =>
      assessments.every(({ questionId }) => questionId !== read.question),
    )
    if (free) free.assessments.push(...claim.assessments)
    else byKey.set(keyOf(read), [...alike, claim])
  }
  return [...byKey.values()].flat()
}

function keyOf({ document, quote, speaker, authorStance, hedgeCues, likelihood }: ReadClaim) {
  return JSON.stringify([document, quote, speaker, authorStance, hedgeCues, likelihood])
}

/** Null where the text does not have the words. */
function claimOf(
  read: ReadClaim,
  { document, revision }: LoadedDocument,
  { by, createdAt }: Frame,
): Unnumbered | null {
  const start = revision.text.indexOf(read.quote)
  if (start === -1) return null
  const anchor = describeAnchor(revision.text, { start, end: start + read.quote.length })
  return {
    documentId: document.id,
    passages: [
      { ...anchor, revisionId: revision.id, status: 'exact', method: 'offsets', similarity: 1 },
    ],
    statement: read.remark,
    note: null,
    speaker: read.speaker,
    authorStance: read.authorStance,
    hedge: { cues: read.hedgeCues, likelihood: read.likelihood },
    ...{ kind: null, asOf: null, horizon: null },
    ...{ sourceConfidence: null, annotatorConfidence: null },
    status: 'draft',
    tagIds: [],
    assessments: [
      {
        questionId: read.question,
        positionId: positionId(read.question, read.position),
        by,
        createdAt,
      },
    ],
    ...{ version: 1, createdBy: by, createdAt, updatedAt: createdAt, archivedAt: null },
  }
}

function coverageOf({ coverage }: Reading, { by, createdAt }: Frame): ProjectSnapshot['coverage'] {
  return coverage.map(({ document, question, state, note }) => ({
    ...{ documentId: document, questionId: question, state, note },
    ...{ by, checkedAt: createdAt },
  }))
}
