import type { TextRange } from '@/lib/text/text-range'

/** Every address of the product in one place, so that links, exports and tests agree. Slugs may hold any script. */

const segment = encodeURIComponent

/** The slug in a part of an address as it arrives, percent-encoded or not; null where it is malformed. */
export function readSegment(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

export const libraryPath = '/'

export const projectPath = (project: string) => `/projects/${segment(project)}`

/** The page to go to from one of a project that is no more: what it was a part of, or else the project's overview. */
export function pathAbove(path: string): string {
  const [, projects, project, kind, slug, ...below] = path.split('/')
  return `/${(below.length > 0 ? [projects, project, kind, slug] : [projects, project]).join('/')}`
}

/** A part of the project's overview. */
export const projectPartPath = (project: string, part: 'questions' | 'documents') =>
  `${projectPath(project)}#${part}`

/** Opens the form for a new question on the project's overview. */
export const newQuestionHash = '#new-question'
export const newQuestionPath = (project: string) => `${projectPath(project)}${newQuestionHash}`

/** Opens the form for a new tag on the page of the codebook. */
export const newTagHash = '#new-tag'
export const newTagPath = (project: string) => `${tagsPath(project)}${newTagHash}`

export const newDocumentPath = (project: string) => `${projectPath(project)}/add-document`

/** Reads a source and answers with its preview. */
export const sourcePreviewsPath = (project: string) =>
  `/api/v1/projects/${segment(project)}/source-previews`

/** Says which documents have the same text, file or address. */
export const duplicatesPath = (project: string) => `/api/v1/projects/${segment(project)}/duplicates`

export const documentPath = (project: string, document: string) =>
  `${projectPath(project)}/documents/${segment(document)}`

/** Downloads what a text of a document was read from, byte for byte. */
export const originalPath = (project: string, document: string, revision: number) =>
  `/api/v1/projects/${segment(project)}/documents/${segment(document)}/revisions/${revision}/original`

/** Opens the document, scrolls to the claim, flashes and focuses it. */
export const claimPath = (project: string, document: string, claimNumber: number) =>
  `${documentPath(project, document)}#claim-${claimNumber}`

/** So many characters of the end of a revision's id tell it from the others of its document. */
const revisionEndLength = 12

/** Opens the document, scrolls to words of one revision and flashes them. Offsets as everywhere: UTF-16 code units. */
export const passagePath = (
  project: string,
  document: string,
  { revisionId, start, end }: TextRange & { revisionId: string },
) =>
  `${documentPath(project, document)}#text-${start}-${end}-${segment(revisionId.slice(-revisionEndLength))}`

/** Reads the end of such an address, with or without the "#"; null where it is another one. */
export function parsePassageHash(hash: string): { range: TextRange; revisionEnd: string } | null {
  const match = /^#?text-(\d{1,9})-(\d{1,9})-(.+)$/u.exec(readSegment(hash) ?? '')
  if (!match?.[1] || !match[2] || !match[3]) return null
  return { range: { start: Number(match[1]), end: Number(match[2]) }, revisionEnd: match[3] }
}

/** The texts of a document, the newest first. */
export const revisionsPath = (project: string, document: string) =>
  `${documentPath(project, document)}/revisions`

/** One text of a document as it was, with a claim in sight where one is named. */
export const revisionPath = (
  project: string,
  document: string,
  number: number,
  claimNumber: number | null = null,
) =>
  `${revisionsPath(project, document)}/${number}${claimNumber === null ? '' : `?claim=C-${claimNumber}`}`

/** Two texts of a document side by side. */
export const compareRevisionsPath = (
  project: string,
  document: string,
  { from, to }: { from: number; to: number },
) =>
  `${revisionsPath(project, document)}/compare?${new URLSearchParams({ from: `${from}`, to: `${to}` })}`

/** Adds a new version of a document from a file, pasted text or an address. */
export const uploadRevisionPath = (project: string, document: string) =>
  `${revisionsPath(project, document)}/upload`

/** Corrects the text of a document by hand. */
export const correctTextPath = (project: string, document: string) =>
  `${revisionsPath(project, document)}/correct`

/** The passages of a document that a new text left without a certain place, with one claim in sight where it is named. */
export const waitingPassagesPath = (
  project: string,
  document: string,
  claimNumber: number | null = null,
) =>
  `${documentPath(project, document)}/passages${claimNumber === null ? '' : `#claim-${claimNumber}`}`

/** The newest text of the document, to choose the words in it that a passage of a claim stands in now. */
export const choosePassagePath = (
  project: string,
  document: string,
  { claimNumber, passage }: { claimNumber: number; passage: number },
) =>
  `${waitingPassagesPath(project, document)}/choose?${new URLSearchParams({ claim: `${claimNumber}`, passage: `${passage}` })}`

export const boardPath = (project: string, question: string) =>
  `${projectPath(project)}/questions/${segment(question)}`

/** All questions in their order, to be put in another one. */
export const questionsPath = (project: string) => `${projectPath(project)}/questions`

/** The positions of a question, to be changed. */
export const positionsPath = (project: string, question: string) =>
  `${boardPath(project, question)}/positions`

/** Asks what a change of a question would do. */
export const questionEffectPath = (project: string) =>
  `/api/v1/projects/${segment(project)}/question-effect`

/** Asks for the claims that take a position on a question. */
export const claimsOfQuestionPath = (project: string, question: string) =>
  `/api/v1/projects/${segment(project)}/questions/${segment(question)}/claims`

/** Two claims on one question. The order of the claims does not matter: the lower number comes first. */
export const pairPath = (project: string, question: string, claimA: number, claimB: number) =>
  `${projectPath(project)}/pairs/${Math.min(claimA, claimB)}-${Math.max(claimA, claimB)}-${segment(question)}`

/** Reads the last segment of a pair's address; null where it is not one. */
export function parsePairSegment(
  text: string,
): { claimA: number; claimB: number; question: string } | null {
  const match = /^(\d{1,9})-(\d{1,9})-(.+)$/u.exec(text)
  if (!match?.[1] || !match[2] || !match[3]) return null
  return { claimA: Number(match[1]), claimB: Number(match[2]), question: match[3] }
}

/** Search over everything in the project, as the address says. */
export const searchPath = (project: string) => `${projectPath(project)}/search`

/** Asks for what a search finds. */
export const searchApiPath = (project: string) => `/api/v1/projects/${segment(project)}/search`

/** Asks for the lines of a concordance; also as a CSV file. */
export const concordancePath = (project: string) =>
  `/api/v1/projects/${segment(project)}/concordance`

/** The tags of a project and what they stand for. */
export const tagsPath = (project: string) => `${projectPath(project)}/tags`

/** The page of the tags with one of them described. */
export const tagPath = (project: string, tag: string) =>
  `${tagsPath(project)}?${new URLSearchParams({ tag })}`

/** Asks what merging one tag into another would do to claims. */
export const mergePreviewPath = (project: string, source: string, target: string) =>
  `/api/v1/projects/${segment(project)}/tags/${segment(source)}/merge-preview?${new URLSearchParams({ into: target })}`

/** The pairs that wait to be judged, across all questions. */
export const reviewPath = (project: string) => `${projectPath(project)}/review`

/** Which document was looked at for which question. */
export const coveragePath = (project: string) => `${projectPath(project)}/coverage`

/** All claims of a project; what the table shows of them is in its search. */
export const claimsPath = (project: string) => `${projectPath(project)}/claims`

/** Asks for more rows of the claims table, for the same search. */
export const claimRowsPath = (project: string) =>
  `/api/v1/projects/${segment(project)}/claims-table`

/** Asks for the ids of all claims that match, for the same search. */
export const claimIdsPath = (project: string) =>
  `/api/v1/projects/${segment(project)}/claims-table/ids`

/** Downloads all claims that match, for the same search. */
export const claimsFilePath = (project: string) =>
  `/api/v1/projects/${segment(project)}/claims-table/csv`

/** Asks how many claims each value of the filters leaves, for the same search. */
export const claimFacetsPath = (project: string) =>
  `/api/v1/projects/${segment(project)}/claims-table/facets`

/** The highlights that wait to be filled in. */
export const highlightsPath = (project: string) => `${projectPath(project)}/highlights`

/** Fills in one of them, and then the next. */
export const highlightPath = (project: string, claimNumber: number) =>
  `${highlightsPath(project)}?claim=${claimNumber}`

export const picturesPath = (project: string) => `${projectPath(project)}/pictures`

/** A picture of the pictures page as a file that stands alone. */
export const pictureFilePath = (project: string, picture: string) =>
  `/api/v1/projects/${segment(project)}/pictures/${segment(picture)}.svg`

/** How far annotators agree. */
export const agreementPath = (project: string) => `${projectPath(project)}/agreement`

/** What annotators disagree on, one by one. */
export const disagreementsPath = (project: string) => `${agreementPath(project)}/disagreements`

/** Downloads what annotators disagree on, for the same search. */
export const disagreementsFilePath = (project: string) =>
  `/api/v1/projects/${segment(project)}/disagreements`

/** Who changed what in the project, the newest first. */
export const historyPath = (project: string) => `${projectPath(project)}/history`

/** What was done with one claim. */
export const claimHistoryPath = (project: string, claimNumber: number) =>
  `${historyPath(project)}?claim=${claimNumber}`

/** One change of the history, by its place in it; what it did to one claim where that is named. */
export const changePath = (project: string, sequence: number, claimNumber: number | null = null) =>
  `${historyPath(project)}/${sequence}${claimNumber === null ? '' : `?claim=${claimNumber}`}`

export const exchangePath = (project: string) => `${projectPath(project)}/exchange`

/** Downloads what is hidden in the browser as well: a file holds all of it. */
export const withWhatIsHidden = (exportPath: string) => `${exportPath}&hidden=included`

/** Downloads the project in a format of lib/exchange. */
export const exportFilePath = (project: string, format: string) =>
  `/api/v1/projects/${segment(project)}/export?format=${segment(format)}`

export const briefsPath = (project: string) => `${projectPath(project)}/briefs`

/** The list of pairs to write a brief on, those of one question. */
export const pairsForBriefPath = (project: string, question: string) =>
  `${briefsPath(project)}?question=${segment(question)}#pairs`

export const briefPath = (project: string, brief: string) =>
  `${briefsPath(project)}/${segment(brief)}`

/** Downloads a brief in a format of lib/exchange/brief. */
export const briefFilePath = (project: string, brief: string, format: string) =>
  `/api/v1/projects/${segment(project)}/briefs/${segment(brief)}/export?format=${segment(format)}`

/** What citations of the live claims of a project show. */
export const citationsPath = (project: string) => `/api/v1/projects/${segment(project)}/citations`

/** All projects, with their counts. */
export const projectsPath = '/api/v1/projects'

/** Asks what of a project can be opened by its name. */
export const directoryPath = (project: string) => `${projectsPath}/${segment(project)}/directory`

/** Asks how to annotate. */
export const guidelinesPath = (project: string) => `${projectsPath}/${segment(project)}/guidelines`

/** Asks where the claim of a number is. */
export const claimNumberPath = (project: string, claimNumber: number) =>
  `${projectsPath}/${segment(project)}/claim-numbers/${claimNumber}`

/** Asks what stands against a claim in other documents. */
export const counterPassagesPath = (project: string, claimId: string) =>
  `/api/v1/projects/${segment(project)}/claims/${segment(claimId)}/counter-passages`

/** What two documents both say, what one says alone, and where they part; without two, the page offers a choice. */
export const cruxPath = (project: string, documents?: [string, string]) =>
  documents
    ? `${projectPath(project)}/crux?${new URLSearchParams({ a: documents[0], b: documents[1] })}`
    : `${projectPath(project)}/crux`
