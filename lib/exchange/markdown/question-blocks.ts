import type { Claim } from '@/lib/claims/claim'
import { type Board, type BoardRow, boardOf } from '@/lib/comparison/board'
import { contestednessOf } from '@/lib/comparison/contestedness'
import { type ReviewedPair, reviewedPairs } from '@/lib/comparison/review-pairs'
import type { Verdict } from '@/lib/comparison/verdict'
import type { ExportMaterial } from '@/lib/exchange/export-material'
import { inlineMarkdown, paragraphsMarkdown } from '@/lib/exchange/markdown/escape-markdown'
import type { CoverageState, Question } from '@/lib/questions/question'

type WriteClaim = (claim: Claim) => string

/** A question: how contested it is, the quotes on each position, the pairs with their verdicts, the coverage. */
export function questionBlocks(
  question: Question,
  { snapshot, index }: ExportMaterial,
  writeClaim: WriteClaim,
): string[] {
  const board = boardOf({ ...snapshot, question })
  const write = (id: string) => writeClaim(index.claim(id))
  return [
    `## ${inlineMarkdown(question.text)}`,
    ...paragraphsMarkdown(question.description),
    `${contestednessOf({ ...snapshot, question }).sentence}.`,
    ...board.rows.flatMap((row) => positionBlocks(row, write)),
    ...listBlock('Pairs', reviewedPairs({ ...snapshot, question }).map(pairEntry)),
    ...listBlock('Coverage', coverageEntries(board)),
  ]
}

function positionBlocks({ position, cells }: BoardRow, write: (id: string) => string): string[] {
  const groups: [string, string[]][] = [
    ['Quoted, not held by the document', cells.flatMap((cell) => cell.leftOutClaimIds)],
    ['Waiting for review', cells.flatMap((cell) => cell.needsReviewClaimIds)],
    ['No longer found in the text', cells.flatMap((cell) => cell.orphanedClaimIds)],
  ]
  const held = cells.flatMap((cell) => cell.heldClaimIds)
  return [
    `### ${inlineMarkdown(position.label)}`,
    ...paragraphsMarkdown(position.definition),
    ...(held.length === 0 ? ['No document takes this position.'] : held.map(write)),
    ...groups
      .filter(([, ids]) => ids.length > 0)
      .flatMap(([heading, ids]) => [`#### ${heading}`, ...ids.map(write)]),
  ]
}

function pairEntry({ facts: { sides }, standing, verdicts }: ReviewedPair): string {
  const numbers = sides.map(({ claimNumber }) => `C-${claimNumber}`).join(' against ')
  if (standing.state === 'open') return `${numbers}: not judged yet`
  const entries = [
    ...verdicts.current.map(describeVerdict),
    ...verdicts.stale.map(
      (verdict) => `${describeVerdict(verdict)} (given before a claim changed)`,
    ),
  ]
  return `${numbers}: ${entries.join('; ')}`
}

function describeVerdict({ outcome, kinds, reviewer, reason, createdAt }: Verdict): string {
  const named = kinds.length === 0 ? outcome : `${outcome} (${kinds.join(', ')})`
  const because = reason === '' ? '' : `: ${reason}`
  return inlineMarkdown(
    `${named.replaceAll('-', ' ')}, ${reviewer}, ${createdAt.slice(0, 10)}${because}`,
  )
}

const stateWords: Record<CoverageState, string> = {
  'takes-position': 'takes a position',
  'raises-only': 'raises the question only',
  silent: 'silent',
  'not-checked': 'not checked yet',
}

function coverageEntries({ columns }: Board): string[] {
  return columns.map(({ document, state, checks }) => {
    const people = [...new Set(checks.map(({ by }) => by))].join(', ')
    const checked = people === '' ? '' : `, checked by ${people}`
    return inlineMarkdown(`${document.title}: ${stateWords[state]}${checked}`)
  })
}

function listBlock(heading: string, entries: string[]): string[] {
  if (entries.length === 0) return []
  return [`### ${heading}`, entries.map((entry) => `- ${entry}`).join('\n')]
}
