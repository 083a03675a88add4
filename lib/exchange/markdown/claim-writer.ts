import type { Claim } from '@/lib/claims/claim'
import type { AuthorStance } from '@/lib/claims/scales'
import { describeLikelihood } from '@/lib/comparison/compare-likelihoods'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import type { ExportMaterial } from '@/lib/exchange/export-material'
import {
  inlineMarkdown,
  linkMarkdown,
  paragraphsMarkdown,
  quoteMarkdown,
} from '@/lib/exchange/markdown/escape-markdown'

/**
 * Writes claims as a quotation, a line that says where it is from, and what the annotator added. The first
 * time a claim is written its line ends in a block id ("^c-41"), by which notes can refer to it.
 */
export function claimWriter(material: ExportMaterial): (claim: Claim) => string {
  const written = new Set<number>()
  return (claim) => {
    const blockId = written.has(claim.number) ? '' : ` ^c-${claim.number}`
    written.add(claim.number)
    return [
      claim.passages.map(({ exact }) => quoteMarkdown(exact)).join('\n>\n> […]\n>\n'),
      `${sourceLine(claim, material)}${blockId}`,
      ...paragraphsMarkdown(claim.statement),
      ...(claim.note === null ? [] : paragraphsMarkdown(canonicalTextOf(claim.note))),
    ].join('\n\n')
  }
}

function sourceLine(claim: Claim, material: ExportMaterial): string {
  const document = material.index.document(claim.documentId)
  const facts = [
    inlineMarkdown(document.publisher),
    `*${inlineMarkdown(document.title)}*`,
    document.publishedOn ?? 'undated',
    locator(claim, material),
    inlineMarkdown(describeVoice(claim)),
    inlineMarkdown(describeHedge(claim)),
    linkMarkdown(`C-${claim.number}`, material.linkTo(claim)),
  ]
  return `— ${facts.filter((fact) => fact !== '').join(', ')}`
}

/** An orphaned passage has no place, so that its old one is not repeated. */
function locator({ passages }: Claim, { paragraphOf }: ExportMaterial): string {
  const placed = passages.filter(({ status }) => status !== 'orphaned')
  const numbers = [...new Set(placed.map(paragraphOf))].toSorted((a, b) => a - b)
  if (numbers.length === 0) return ''
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(' and ')}`
}

const stanceWords: Record<AuthorStance, string> = {
  asserts: 'the author says it too',
  endorses: 'the author shares it',
  concedes: 'the author concedes it',
  reports: 'the author reports it',
  doubts: 'the author doubts it',
  rejects: 'the author rejects it',
}

function describeVoice({ speaker, authorStance }: Claim): string {
  if (speaker === null && authorStance === 'asserts') return ''
  return `${speaker === null ? 'a view of others' : `said by ${speaker}`}: ${stanceWords[authorStance]}`
}

function describeHedge({ hedge: { cues, likelihood } }: Claim): string {
  const words = cues.map((cue) => `“${cue}”`).join(', ')
  if (likelihood === null) return words === '' ? '' : `hedged: ${words}`
  return words === ''
    ? describeLikelihood(likelihood)
    : `${describeLikelihood(likelihood)}: ${words}`
}
