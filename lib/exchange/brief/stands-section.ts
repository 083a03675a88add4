import {
  boldNode,
  headingNode,
  type InlineNode,
  listNodes,
  mentionedClaimNode,
  paragraphNode,
  quotedClaimNode,
  tableNode,
} from '@/lib/briefs/brief-nodes'
import type { Claim } from '@/lib/claims/claim'
import type { Board, BoardColumn, BoardRow } from '@/lib/comparison/board'
import { standsIn } from '@/lib/comparison/position-matrix'
import { compareInText, compareStrength } from '@/lib/comparison/strongest-claim'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import type { EditorNode } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { citing } from '@/lib/exchange/brief/brief-material'
import { counted, coverageNames } from '@/lib/exchange/brief/brief-words'
import type { ProjectIndex } from '@/lib/exchange/project-index'

/** So many quotes of one document on one position are written out, the firmest; a memo is to be read. */
const mostQuotes = 3

/** So many further claims are named; beyond that the board is the place to look. */
const mostNamed = 20

export function positionNodes({ rows }: Board): EditorNode[] {
  if (rows.length === 0) return [paragraphNode('The question has no positions yet.')]
  return listNodes(
    rows.map(({ position: { label, definition } }) => [
      boldNode(label),
      definition === '' ? '' : `: ${definition}`,
    ]),
  )
}

/** A table: one row a document, what it stands for and what it only quotes. */
export function standNodes(board: Board): EditorNode[] {
  if (board.columns.length === 0) return [paragraphNode('The project has no documents yet.')]
  const head = ['Document', 'Published', 'Stands for', 'Only quotes'].map((words) => [words])
  const rows = board.columns.map((column, place) => [
    [shortDocumentName(column.document)],
    [describePartialDate(column.document.publishedOn)],
    [heldWords(board, column, place)],
    [quotedWords(board, place)],
  ])
  return [tableNode([head, ...rows])]
}

function heldWords(board: Board, column: BoardColumn, place: number): string {
  const stands = standsIn(board, place)
  if (stands.length === 0) return coverageWords(column)
  return stands
    .map(({ position, count }) => `${position.label} (${counted(count, 'claim')})`)
    .join('; ')
}

function quotedWords({ rows }: Board, place: number): string {
  const quoted = rows.flatMap(({ position, cells }) => {
    const count = cells[place]?.leftOutClaimIds.length ?? 0
    return count === 0 ? [] : [`${position.label} (${counted(count, 'claim')})`]
  })
  return quoted.join('; ')
}

/** "silent, checked by Analyst" */
export function coverageWords({ state, checks }: BoardColumn): string {
  const people = [...new Set(checks.map(({ by }) => by))]
  return [
    coverageNames[state],
    ...(people.length > 0 ? [`checked by ${people.join(', ')}`] : []),
  ].join(', ')
}

/** Per position the quotes of those who hold it, then of those who are only quoted with it. */
export function quoteNodes({ rows }: Board, index: ProjectIndex): EditorNode[] {
  return rows.flatMap((row) => [
    headingNode(3, row.position.label),
    ...heldNodes(row, index),
    ...leftOutNodes(row, index),
  ])
}

function heldNodes({ cells }: BoardRow, index: ProjectIndex): EditorNode[] {
  const held = cells.filter(({ heldClaimIds }) => heldClaimIds.length > 0)
  if (held.length === 0) return [paragraphNode('No document takes this position.')]
  return held.flatMap(({ heldClaimIds }) => firmestNodes(heldClaimIds.map(index.claim)))
}

function leftOutNodes({ cells }: BoardRow, index: ProjectIndex): EditorNode[] {
  const quoted = cells.filter(({ leftOutClaimIds }) => leftOutClaimIds.length > 0)
  if (quoted.length === 0) return []
  return [
    paragraphNode('Quoted, and not held by the document:'),
    ...quoted.flatMap(({ leftOutClaimIds }) => firmestNodes(leftOutClaimIds.map(index.claim))),
  ]
}

/** The firmest claims as quotations in the order of the text, and the others by their numbers. */
function firmestNodes(claims: Claim[]): EditorNode[] {
  const byStrength = claims.toSorted((a, b) => compareStrength(a, b) || compareInText(a, b))
  const firmest = byStrength.slice(0, mostQuotes).toSorted(compareInText)
  const others = byStrength.slice(mostQuotes).toSorted(compareInText)
  return [
    ...firmest.map((claim) => quotedClaimNode(citing(claim))),
    ...(others.length === 0 ? [] : [paragraphNode('Also ', ...mentions(others), '.')]),
  ]
}

/** "C-1, C-2 and 5 more" */
function mentions(claims: Claim[]): InlineNode[] {
  const named = claims
    .slice(0, mostNamed)
    .flatMap((claim, place): InlineNode[] => [
      place === 0 ? '' : ', ',
      mentionedClaimNode(citing(claim)),
    ])
  const left = claims.length - mostNamed
  return left > 0 ? [...named, ` and ${left.toLocaleString('en')} more`] : named
}
