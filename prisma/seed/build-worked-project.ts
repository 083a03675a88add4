import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { buildProjectFile } from '@/lib/exchange/build-project-file'
import { checkProjectFile } from '@/lib/exchange/check-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { briefOfSource } from '@/prisma/seed/brief-of-source'
import { claimOfSource } from '@/prisma/seed/claim-of-source'
import { coverageOfSource } from '@/prisma/seed/coverage-of-source'
import { documentOfSource } from '@/prisma/seed/document-of-source'
import { judgedPairs } from '@/prisma/seed/judged-pairs'
import { questionOfSource } from '@/prisma/seed/question-of-source'
import type { WorkedProject } from '@/prisma/seed/worked-project-source'

/**
 * The project file of a worked project. The same source gives the same bytes. It throws where the parts do not fit
 * together, naming the claim, question or pair.
 */
export function buildWorkedProject(source: WorkedProject): ProjectFile {
  const file = buildProjectFile(snapshotOf(source), source.project.reviewedAt)
  const [problem] = checkProjectFile(file)
  if (problem) throw new Error(`${problem.path}: ${problem.message}`)
  return file
}

function snapshotOf(source: WorkedProject): ProjectSnapshot {
  const loaded = source.documents.map((document) => documentOfSource(document, source))
  const questions = source.questions.map(questionOfSource)
  const claims = loaded.flatMap(({ document, revision }) =>
    (source.claims[document.slug] ?? []).map((claim) =>
      claimOfSource(claim, { source, document, revision }),
    ),
  )
  const documents = loaded.map(({ document }) => document)
  const material = { questions, documents, claims }
  return {
    project: projectOf(source),
    ...material,
    revisions: loaded.map(({ revision }) => revision),
    tags: tagsOf(source),
    coverage: coverageOfSource(source, claims),
    pairs: judgedPairs(source, material),
    formerPassages: [],
    contextChecks: [],
    briefs: [briefOfSource(source, material)],
    views: [],
  }
}

function projectOf({ project, claims }: WorkedProject): ProjectSnapshot['project'] {
  const { slug, title, description, createdAt } = project
  const numbers = Object.values(claims).flatMap((group) => group.map(({ number }) => number))
  return {
    id: slug,
    slug,
    title,
    description,
    nextClaimNumber: Math.max(0, ...numbers) + 1,
    createdAt,
  }
}

function tagsOf({ tags }: WorkedProject): ProjectSnapshot['tags'] {
  return tags.map(({ slug, name, description, parent }, ordinal) => ({
    id: slug,
    slug,
    name,
    description,
    parentId: parent,
    colour: null,
    ordinal,
    aliases: [],
    examples: [],
    mergedIntoId: null,
    version: 1,
    archivedAt: null,
  }))
}
