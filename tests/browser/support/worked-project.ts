import {
  agreementPath,
  boardPath,
  briefPath,
  briefsPath,
  changePath,
  claimsPath,
  coveragePath,
  cruxPath,
  disagreementsPath,
  documentPath,
  exchangePath,
  exportFilePath,
  highlightPath,
  highlightsPath,
  historyPath,
  libraryPath,
  newDocumentPath,
  pairPath,
  picturesPath,
  projectPath,
  reviewPath,
  searchPath,
  tagsPath,
} from '@/lib/addresses'
import { parseProjectFile } from '@/lib/exchange/parse-project-file'
import type { ProjectFile } from '@/lib/exchange/project-file'
import type { RunningApp } from '@/tests/browser/support/running-app'

export const workedProject = 'russia-north-korea'
/** The one that stories are told on: the shortest. */
export const sampleArticle = 'rethink-north-korea-russia-relations'

const exported = new WeakMap<RunningApp, Promise<ProjectFile>>()

/** The worked project as the app exported it when this was first asked for. */
export function exportWorkedProject(app: RunningApp): Promise<ProjectFile> {
  const file = exported.get(app) ?? loadExport(app)
  exported.set(app, file)
  return file
}

async function loadExport(app: RunningApp): Promise<ProjectFile> {
  const response = await fetch(`${app.address}${exportFilePath(workedProject, 'json')}`)
  const parsed = parseProjectFile(await response.text())
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.file
}

/** The addresses of one page of each kind: those with the most to show. */
export function samplePages(file: ProjectFile) {
  const { slug } = file.project
  const [pair] = file.pairs
  if (pair === undefined) throw new Error('The worked project has no pair')
  return {
    library: libraryPath,
    project: projectPath(slug),
    'new document': newDocumentPath(slug),
    article: documentPath(slug, longestDocument(file)),
    board: boardPath(slug, mostAskedQuestion(file)),
    pair: pairPath(slug, pair.question, pair.claimA, pair.claimB),
    codebook: tagsPath(slug),
    review: reviewPath(slug),
    claims: claimsPath(slug),
    highlights: highlightsPath(slug),
    'a highlight': highlightPath(slug, pair.claimA),
    search: `${searchPath(slug)}?q=munitions`,
    concordance: `${searchPath(slug)}?q=munitions&view=lines&mark=yes`,
    coverage: coveragePath(slug),
    pictures: picturesPath(slug),
    crux: cruxPath(slug),
    agreement: agreementPath(slug),
    disagreements: disagreementsPath(slug),
    briefs: briefsPath(slug),
    brief: briefPath(slug, firstBrief(file)),
    history: historyPath(slug),
    change: changePath(slug, 1),
    exchange: exchangePath(slug),
  }
}

/** The addresses of the worked project that have a page: all, but of the pairs one for each question. */
export function allPages(file: ProjectFile): string[] {
  const { slug } = file.project
  return [
    libraryPath,
    projectPath(slug),
    claimsPath(slug),
    highlightsPath(slug),
    tagsPath(slug),
    searchPath(slug),
    `${searchPath(slug)}?q=munitions`,
    `${searchPath(slug)}?q=munitions&view=lines`,
    reviewPath(slug),
    newDocumentPath(slug),
    coveragePath(slug),
    picturesPath(slug),
    cruxPath(slug),
    agreementPath(slug),
    disagreementsPath(slug),
    briefsPath(slug),
    ...file.briefs.map((brief) => briefPath(slug, brief.slug)),
    historyPath(slug),
    changePath(slug, 1),
    exchangePath(slug),
    ...file.documents.map((document) => documentPath(slug, document.slug)),
    ...file.questions.map((question) => boardPath(slug, question.slug)),
    ...file.questions
      .flatMap(({ slug: question }) => file.pairs.find((pair) => pair.question === question) ?? [])
      .map((pair) => pairPath(slug, pair.question, pair.claimA, pair.claimB)),
  ]
}

function firstBrief({ briefs: [brief] }: ProjectFile): string {
  if (brief === undefined) throw new Error('The worked project has no brief')
  return brief.slug
}

export function longestDocument({ documents }: ProjectFile): string {
  const lengthOf = (document: ProjectFile['documents'][number]) =>
    document.revisions.at(-1)?.text.length ?? 0
  return slugOfMost(documents, lengthOf)
}

function mostAskedQuestion({ questions, claims }: ProjectFile): string {
  const readings = claims.flatMap(({ assessments }) => assessments)
  return slugOfMost(
    questions,
    ({ slug }) => readings.filter(({ question }) => question === slug).length,
  )
}

function slugOfMost<Part extends { slug: string }>(parts: Part[], count: (part: Part) => number) {
  const [most] = parts.toSorted((a, b) => count(b) - count(a))
  if (most === undefined) throw new Error('The worked project is empty')
  return most.slug
}
