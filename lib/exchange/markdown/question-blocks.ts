import type { Claim } from '@/lib/claims/claim'
import { type Board, type BoardRow, boardOf } from '@/lib/comparison/board'
import { contestednessOf } from '@/lib/comparison/contestedness'
import type { ExportMaterial } from '@/lib/exchange/export-material'
import { inlineMarkdown, paragraphsMarkdown } from '@/lib/exchange/markdown/escape-markdown'
import { pairEntries } from '@/lib/exchange/markdown/pair-entries'
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
    ...listBlock('Pairs', pairEntries(question, { snapshot, index })),
    ...listBlock('Coverage', coverageEntries(board)),
  ]
}

function positionBlocks({ position, cells }: BoardRow, write: (id: string) => string): string[] {
  const groups: [string, string[]][] = [
    ['Quoted, not held by the document', cells.flatMap((cell) => cell.leftOutClaimIds)],
    ['Replaced by another claim', cells.flatMap((cell) => cell.supersededClaimIds)],
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
