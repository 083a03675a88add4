import type { LocationStatus } from '@/lib/anchoring/anchor'
import { anchorState } from '@/lib/claims/anchor-state'
import type { Claim } from '@/lib/claims/claim'
import { describePages } from '@/lib/claims/claim-pages'
import { type ContextCheck, checksOfPassages } from '@/lib/claims/context-check'
import { canonicalTextOf } from '@/lib/documents/canonical-text-of'
import { type ExportMaterial, paragraphsOf } from '@/lib/exchange/export-material'
import {
  inlineMarkdown,
  linkMarkdown,
  paragraphsMarkdown,
  quoteMarkdown,
} from '@/lib/exchange/markdown/escape-markdown'
import { describeHedge, describeParagraphs, describeVoice } from '@/lib/exchange/source-words'

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
      ...checksOfPassages(material.index.contextChecksOf(claim.id), claim).map(checkLine),
    ].join('\n\n')
  }
}

/** Who reads the quote alone is told that there is more to it. */
function checkLine({ by, checkedAt, turn }: ContextCheck): string {
  const words = inlineMarkdown(turn)
  return `Context checked by ${inlineMarkdown(by)}, ${checkedAt.slice(0, 10)}. Beside the quote stands: ${words}`
}

/** What a newer text made of the words, where the claim does not count for it. */
const stateWords: Partial<Record<LocationStatus, string>> = {
  'needs-review': 'waiting for review',
  orphaned: 'no longer found in the text',
}

function sourceLine(claim: Claim, material: ExportMaterial): string {
  const document = material.index.document(claim.documentId)
  const facts = [
    inlineMarkdown(document.publisher),
    `*${inlineMarkdown(document.title)}*`,
    document.publishedOn ?? 'undated',
    inlineMarkdown(describePages(claim.passages.map(material.pageOf))),
    describeParagraphs(paragraphsOf(claim, material)),
    inlineMarkdown(describeVoice(claim)),
    inlineMarkdown(describeHedge(claim)),
    stateWords[anchorState(claim)] ?? '',
    linkMarkdown(`C-${claim.number}`, material.linkTo(claim)),
  ]
  return `— ${facts.filter((fact) => fact !== '').join(', ')}`
}
