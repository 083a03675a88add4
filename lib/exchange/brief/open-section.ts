import {
  boldNode,
  type InlineNode,
  listNodes,
  mentionedClaimNode,
  paragraphNode,
} from '@/lib/briefs/brief-nodes'
import type { Claim } from '@/lib/claims/claim'
import { checksOfPassages } from '@/lib/claims/context-check'
import { readersDiffer } from '@/lib/comparison/claim-standing'
import type { PairState } from '@/lib/comparison/pair-standing'
import type { EditorNode } from '@/lib/documents/document'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import {
  type BriefMaterial,
  type BriefPair,
  type BriefQuestion,
  citing,
} from '@/lib/exchange/brief/brief-material'
import { counted } from '@/lib/exchange/brief/brief-words'
import { sideBySide, verdictWords } from '@/lib/exchange/brief/disagreement-section'

/** So many entries of one sort are written out. */
const mostEntries = 40

/** What people have not settled: split, unjudged and stale pairs, readings that differ, claims that wait. */
export function unresolvedNodes(material: BriefMaterial): EditorNode[] {
  const entries = [
    ...pairEntries('split', material, splitWords),
    ...pairEntries('open', material, () => ': not judged yet'),
    ...pairEntries('stale', material, () => ': judged before a claim changed, not since'),
    ...material.questions.flatMap((each) => [
      ...readingEntries(each, material),
      ...waitingEntries(each, material),
      ...relationEntries(each),
    ]),
  ]
  if (entries.length > 0) return listNodes(entries)
  return [paragraphNode('Nothing is open: no pair waits, and nobody differs.')]
}

function pairEntries(
  state: PairState,
  { pairs }: BriefMaterial,
  wordsOf: (pair: BriefPair) => string,
): InlineNode[][] {
  const found = pairs.filter(({ standing }) => standing.state === state)
  const left = found.length - mostEntries
  return [
    ...found.slice(0, mostEntries).map((pair) => [...sideBySide(pair), wordsOf(pair)]),
    ...(left > 0 ? [[`${counted(left, 'more pair')} of the same sort`]] : []),
  ]
}

function splitWords({ verdicts }: BriefPair): string {
  return `: ${verdicts.current.map(verdictWords).join(' ')}`
}

function readingEntries({ board, question }: BriefQuestion, { index }: BriefMaterial) {
  const claims = claimsOn(board.rows, index.claim).filter((claim) =>
    readersDiffer(claim, question.id),
  )
  return limited(claims, (claim): InlineNode[] => {
    const readings = claim.assessments
      .filter(({ questionId }) => questionId === question.id)
      .map(({ by, positionId }) => `${by} reads “${index.position(positionId).label}”`)
    return [mentionedClaimNode(citing(claim), { withSource: true }), `: ${readings.join('; ')}`]
  })
}

function waitingEntries({ board }: BriefQuestion, { index }: BriefMaterial): InlineNode[][] {
  const cells = board.rows.flatMap((row) => row.cells)
  const waiting = [
    ...cells.flatMap((cell) => cell.needsReviewClaimIds),
    ...cells.flatMap((cell) => cell.orphanedClaimIds),
  ]
  return limited([...new Set(waiting)].map(index.claim), (claim) => [
    mentionedClaimNode(citing(claim), { withSource: true }),
    ' does not count until somebody has looked at its passage',
  ])
}

function relationEntries({ contestedness }: BriefQuestion): InlineNode[][] {
  return contestedness.unrelated.map(([a, b]) => [
    `Whether “${a.label}” and “${b.label}” exclude each other was not said`,
  ])
}

/** Which documents nobody has checked, and which citations nobody has read in their context. */
export function notCheckedNodes(material: BriefMaterial): EditorNode[] {
  const entries = material.questions.flatMap((each) => coverageEntry(each, material))
  return listNodes([...entries, ...contextEntry(material)])
}

function coverageEntry(
  { question, board: { columns } }: BriefQuestion,
  { questions }: BriefMaterial,
): InlineNode[][] {
  const left = columns.filter(({ state }) => state === 'not-checked')
  const done = columns.length - left.length
  const about = questions.length > 1 ? [boldNode(question.text), ': '] : []
  const words = `${done.toLocaleString('en')} of ${counted(columns.length, 'document')} checked`
  const names = left.slice(0, mostEntries).map(({ document }) => shortDocumentName(document))
  const more = left.length > mostEntries ? ` and ${left.length - mostEntries} more` : ''
  return [
    [...about, left.length === 0 ? `${words}.` : `${words}. Not yet: ${names.join('; ')}${more}.`],
  ]
}

function contextEntry({ questions, index }: BriefMaterial): InlineNode[][] {
  const claims = questions.flatMap(({ board }) => claimsOn(board.rows, index.claim))
  const left = claims.filter(
    (claim) => checksOfPassages(index.contextChecksOf(claim.id), claim).length === 0,
  )
  if (claims.length === 0 || left.length === 0) return []
  return [
    [
      `For ${left.length.toLocaleString('en')} of ${counted(claims.length, 'claim')} nobody has recorded that the words around the passage were read.`,
    ],
  ]
}

/** Every claim on the board once, by number. */
function claimsOn(rows: BriefQuestion['board']['rows'], claimOf: (id: string) => Claim): Claim[] {
  const ids = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [
      ...cell.heldClaimIds,
      ...cell.leftOutClaimIds,
      ...cell.needsReviewClaimIds,
      ...cell.orphanedClaimIds,
    ]),
  )
  return [...new Set(ids)].map(claimOf).toSorted((a, b) => a.number - b.number)
}

function limited<Row>(rows: Row[], entryOf: (row: Row) => InlineNode[]): InlineNode[][] {
  const left = rows.length - mostEntries
  return [
    ...rows.slice(0, mostEntries).map(entryOf),
    ...(left > 0 ? [[`${counted(left, 'more claim')} of the same sort`]] : []),
  ]
}
