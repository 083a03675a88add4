import { citationsIn } from '@/lib/briefs/brief-nodes'
import type { EditorNode } from '@/lib/documents/document'
import {
  type CitationState,
  type CitedClaim,
  citationState,
  type FindCited,
} from '@/lib/exchange/brief/cited-claim'

/** A citation that does not say what it said, once for each claim. */
export type BriefProblem = {
  claim: number
  state: Exclude<CitationState, 'current'>
  cited: CitedClaim | null
}

export type BriefCheck = {
  /** Claims that are cited, each once. */
  citedCount: number
  /** In the order of the brief. */
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
    if (state !== 'current' && !problems.has(claim)) problems.set(claim, { claim, state, cited })
  }
  return {
    citedCount: new Set(citations.map(({ claim }) => claim)).size,
    problems: [...problems.values()],
  }
}
