import type { Citation } from '@/lib/briefs/brief-nodes'
import { citationKeyOf } from '@/lib/claims/citation-key'
import type { Claim } from '@/lib/claims/claim'
import { describePages } from '@/lib/claims/claim-pages'
import { type ClaimStanding, claimStanding } from '@/lib/comparison/claim-standing'
import { describePartialDate } from '@/lib/documents/describe-partial-date'
import { shortDocumentName } from '@/lib/documents/short-document-name'
import { type ExportMaterial, paragraphsOf } from '@/lib/exchange/export-material'
import { describeHedge, describeParagraphs, describeVoice } from '@/lib/exchange/source-words'

/** What a citation shows of its claim: words of the source and where they stand, as they are now. */
export type CitedClaim = {
  number: number
  quotes: string[]
  /** Of the document, "IISS 2023". */
  source: string
  title: string
  /** Publisher, date, pages, paragraphs, voice and hedge, those that there are. */
  facts: string[]
  /** "p. 12", or "¶ 7" where the source has no pages; nothing where the passage was lost. */
  locator: string
  /** BCP 47, of the quotes. */
  language: string
  /** Of the claim in its document. */
  href: string
  /** Where the document was published; null where it has no address. */
  url: string | null
  key: string
  standing: ClaimStanding
  /** Whether the text says, at its place, what is quoted. */
  isVerified: boolean
}

export type FindCited = (claimNumber: number) => CitedClaim | null

/** Looks up what citations show; each claim is described once, when it is first asked for. */
export function citedClaims(material: ExportMaterial): FindCited {
  const byNumber = new Map(material.index.claims.map((claim) => [claim.number, claim]))
  const described = new Map<number, CitedClaim | null>()
  return (number) => {
    const known = described.get(number)
    if (known !== undefined) return known
    const claim = byNumber.get(number)
    const cited = claim ? citedClaimOf(claim, material) : null
    described.set(number, cited)
    return cited
  }
}

export function citedClaimOf(claim: Claim, material: ExportMaterial): CitedClaim {
  const document = material.index.document(claim.documentId)
  const paragraphs = paragraphsOf(claim, material)
  const pages = describePages(claim.passages.map(material.pageOf))
  const facts = [
    document.publisher,
    describePartialDate(document.publishedOn),
    pages,
    describeParagraphs(paragraphs),
    describeVoice(claim),
    describeHedge(claim),
  ]
  return {
    number: claim.number,
    quotes: claim.passages.map(({ exact }) => exact),
    source: shortDocumentName(document),
    title: document.title,
    facts: facts.filter((fact) => fact !== ''),
    locator: pages || (paragraphs.length === 0 ? '' : `¶ ${paragraphs.join(', ')}`),
    language: document.language,
    href: material.linkTo(claim),
    url: document.url,
    key: citationKeyOf(claim),
    standing: claimStanding(claim),
    isVerified: material.checksOf(claim).every(({ outcome }) => outcome === 'OK'),
  }
}

/**
 * Whether a citation says what it said when it was made. `changed`: the claim has other words, another voice or hedge
 * since. `not-verified`: its text does not say what is quoted. `unknown`: there is no such claim.
 */
export const citationStates = [
  'current',
  'changed',
  'needs-review',
  'orphaned',
  'archived',
  'not-verified',
  'unknown',
] as const
export type CitationState = (typeof citationStates)[number]

/** The gravest of what is wrong with a citation. One without a key was never compared. */
export function citationState({ key }: Citation, cited: CitedClaim | null): CitationState {
  if (cited === null) return 'unknown'
  if (cited.standing === 'orphaned' || cited.standing === 'archived') return cited.standing
  if (!cited.isVerified) return 'not-verified'
  if (cited.standing === 'needs-review') return cited.standing
  return key === '' || key === cited.key ? 'current' : 'changed'
}

/** What is said beside a citation; nothing of one that is as it was. */
export const stateNotices: Record<CitationState, string> = {
  current: '',
  changed: 'Changed since this was written',
  'needs-review': 'Waits for review: its text changed',
  orphaned: 'NOT VERIFIED: no longer found in the text',
  archived: 'Archived: not in use any more',
  'not-verified': 'NOT VERIFIED: the text does not say this',
  unknown: 'NOT VERIFIED: not in this project',
}
