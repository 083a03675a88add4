import type { Claim } from '@/lib/claims/claim'
import { documentsByDate } from '@/lib/comparison/board'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import { type ExportMaterial, exportMaterial } from '@/lib/exchange/export-material'
import { claimWriter } from '@/lib/exchange/markdown/claim-writer'
import {
  inlineMarkdown,
  linkMarkdown,
  paragraphsMarkdown,
} from '@/lib/exchange/markdown/escape-markdown'
import { questionBlocks } from '@/lib/exchange/markdown/question-blocks'

/**
 * The project to read and to keep in notes: by question and position, every quote with its source and a link,
 * then what reviewers made of the pairs, which documents are silent, and which quotes fail verification.
 */
export function projectMarkdown(snapshot: ProjectSnapshot, { origin }: { origin: string }): string {
  const material = exportMaterial(snapshot, origin)
  const writeClaim = claimWriter(material)
  const questions = material.index.questions.filter(({ archivedAt }) => archivedAt === null)
  const blocks = [
    `# ${inlineMarkdown(snapshot.project.title)}`,
    ...paragraphsMarkdown(snapshot.project.description),
    ...documentBlocks(material),
    ...questions.flatMap((question) => questionBlocks(question, material, writeClaim)),
    ...otherClaimBlocks(material, writeClaim),
    ...verificationBlocks(material),
  ]
  return `${blocks.join('\n\n')}\n`
}

function documentBlocks({ index }: ExportMaterial): string[] {
  const documents = documentsByDate(index.documents).filter(({ archivedAt }) => archivedAt === null)
  if (documents.length === 0) return []
  const entries = documents.map(({ title, publisher, authors, publishedOn, url }) => {
    const named = url === null ? inlineMarkdown(title) : linkMarkdown(title, url)
    const facts = [...authors, publisher, publishedOn ?? 'undated'].filter((fact) => fact !== '')
    return `- ${named}, ${facts.map(inlineMarkdown).join(', ')}`
  })
  return ['## Documents', entries.join('\n')]
}

/** Highlights that were not filled in, and claims whose question, position or document was archived. */
function otherClaimBlocks(
  { claims, index }: ExportMaterial,
  writeClaim: (claim: Claim) => string,
): string[] {
  const isOnBoard = (claim: Claim) =>
    index.document(claim.documentId).archivedAt === null &&
    claim.assessments.some(
      ({ questionId, positionId }) =>
        index.question(questionId).archivedAt === null &&
        index.position(positionId).archivedAt === null,
    )
  const others = claims.filter((claim) => !isOnBoard(claim))
  return others.length === 0 ? [] : ['## Other highlights', ...others.map(writeClaim)]
}

/** Says of every quote whether it stands in its text; archived claims count too, because they are kept. */
function verificationBlocks({ checks }: ExportMaterial): string[] {
  const failing = checks.filter(({ outcome }) => outcome !== 'OK')
  const total = checks.length === 1 ? '1 quote' : `${checks.length} quotes`
  if (failing.length === 0)
    return ['## Verification', `${total} checked, every one is in its text.`]
  const entries = failing.map(
    ({ claimNumber, passage, outcome, exact }) =>
      `- C-${claimNumber}, passage ${passage}: ${outcome}: “${inlineMarkdown(exact)}”`,
  )
  return ['## Verification', `${total} checked, ${failing.length} fail:`, entries.join('\n')]
}
