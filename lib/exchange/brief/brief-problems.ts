import { citationsIn } from '@/lib/briefs/brief-nodes'
import type { EditorNode } from '@/lib/documents/document'
import {
  type CitationState,
  type CitedClaim,
  citationState,
  type FindCited,
} from '@/lib/exchange/brief/cited-claim'
import { isQuoteOf, typedQuotes } from '@/lib/exchange/brief/typed-quotes'

/** A citation that does not say what it said, or a quotation that somebody typed and the claim does not hold. */
export type BriefProblem = {
  claim: number
  state: Exclude<CitationState, 'current'>
  cited: CitedClaim | null
  /** The words that were typed; null where it is about the claim. */
  typed: string | null
}

export type BriefCheck = {
  /** Claims that are cited, each once. */
  citedCount: number
  /** Each claim once, in the order of the brief, then what was typed. */
  problems: BriefProblem[]
}

/** Holds every citation of a brief against its claim, and the claim against its text. */
export function checkBrief(content: EditorNode, find: FindCited): BriefCheck {
  const citations = citationsIn(content)
  const problems = new Map<number, BriefProblem>()
  for (const citation of citations) {
    const { claim } = citation
    const cited = find(claim)
    const state = citationState(citation, cited)
    if (state === 'current' || problems.has(claim)) continue
    problems.set(claim, { claim, state, cited, typed: null })
  }
  return {
    citedCount: new Set(citations.map(({ claim }) => claim)).size,
    problems: [...problems.values(), ...typedProblems(content, find)],
  }
}

function typedProblems(content: EditorNode, find: FindCited): BriefProblem[] {
  return typedQuotes(content).flatMap(({ quote, citation: { claim } }): BriefProblem[] => {
    const cited = find(claim)
    if (cited === null || isQuoteOf(quote, cited)) return []
    return [{ claim, state: 'not-verified', cited, typed: quote }]
  })
}
