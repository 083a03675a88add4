import type { Anchor } from '@/lib/anchoring/anchor'
import { type Verification, verifyAnchor } from '@/lib/anchoring/verify-anchor'
import type { ProjectSnapshot } from '@/lib/comparison/project-snapshot'
import type { ProjectFile } from '@/lib/exchange/project-file'
import { projectIndex } from '@/lib/exchange/project-index'
import { sha256 } from '@/lib/text/sha256'

export const quoteOutcomes = ['OK', 'CHANGED', 'MISSING'] as const
export type QuoteOutcome = (typeof quoteOutcomes)[number]

/** Whether one passage of one claim says what its text says. Passages are counted from 1. */
export type QuoteCheck = {
  claimNumber: number
  passage: number
  outcome: QuoteOutcome
  exact: string
}

/** Whether the text of a revision is the one that was hashed. */
export type TextCheck = { document: string; revision: number; isIntact: boolean }

const outcomeOf: Record<Verification, QuoteOutcome> = {
  ok: 'OK',
  changed: 'CHANGED',
  missing: 'MISSING',
}

/** Holds every quote of a project, archived claims included, against its revision; by claim number. */
export function verifyQuotes(snapshot: ProjectSnapshot): QuoteCheck[] {
  const index = projectIndex(snapshot)
  return index.claims.flatMap(({ number, passages }) =>
    passages.map((passage, place) =>
      checkQuote(number, place, passage, index.revision(passage.revisionId).text),
    ),
  )
}

/** The same for a project file, read as it is: quotes of a document or revision that is not there are missing. */
export function verifyProjectFile(file: ProjectFile): { texts: TextCheck[]; quotes: QuoteCheck[] } {
  const textOf = new Map<string, string>()
  const texts: TextCheck[] = []
  for (const { slug, revisions } of file.documents) {
    for (const { number, text, sha256: hash } of revisions) {
      textOf.set(`${slug} ${number}`, text)
      texts.push({ document: slug, revision: number, isIntact: sha256(text) === hash })
    }
  }
  const quotes = file.claims.flatMap(({ number, document, anchors }) =>
    anchors.map((anchor, place) =>
      checkQuote(number, place, anchor, textOf.get(`${document} ${anchor.revision}`) ?? ''),
    ),
  )
  return { texts, quotes }
}

function checkQuote(claimNumber: number, place: number, anchor: Anchor, text: string): QuoteCheck {
  return {
    claimNumber,
    passage: place + 1,
    outcome: outcomeOf[verifyAnchor(text, anchor)],
    exact: anchor.exact,
  }
}
