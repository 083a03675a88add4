import type { Claim } from '@/lib/claims/claim'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'
import type { Coverage, Question } from '@/lib/questions/question'

type Material = Pick<ProjectSnapshot, 'documents' | 'claims' | 'pairs' | 'coverage'>

/** What of a project concerns one question. */
export type QuestionSnapshot = Material & { question: Question }

type Share = { claims: Claim[]; pairs: StoredPair[]; coverage: Coverage[] }

type Shares = Pick<Material, 'pairs' | 'coverage'> & { byQuestion: ReadonlyMap<string, Share> }

/** Snapshots do not change: what was shared out once is shared out for all pages of it. */
const knownShares = new WeakMap<readonly Claim[], Shares>()

/**
 * The claims that somebody read as taking a position on the question or that a pair on it names, its pairs and its
 * coverage, all in the order of the project. On each of sixty questions a page looks at these instead of at everything.
 */
export function materialOf(
  { documents, claims, pairs, coverage }: Material,
  question: Question,
): QuestionSnapshot {
  const known = knownShares.get(claims)
  const shares =
    known?.pairs === pairs && known.coverage === coverage
      ? known
      : { pairs, coverage, byQuestion: sharesOf(claims, pairs, coverage) }
  knownShares.set(claims, shares)
  return { question, documents, ...(shares.byQuestion.get(question.id) ?? nothing()) }
}

const nothing = (): Share => ({ claims: [], pairs: [], coverage: [] })

function sharesOf(
  claims: readonly Claim[],
  pairs: readonly StoredPair[],
  coverage: readonly Coverage[],
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>()
  const shareOf = (questionId: string): Share => {
    const share = shares.get(questionId) ?? nothing()
    shares.set(questionId, share)
    return share
  }
  const paired = new Map<string, Set<string>>()
  for (const pair of pairs) {
    shareOf(pair.questionId).pairs.push(pair)
    for (const claimId of [pair.claimAId, pair.claimBId]) {
      paired.set(claimId, (paired.get(claimId) ?? new Set()).add(pair.questionId))
    }
  }
  for (const claim of claims) {
    const ids = claim.assessments.map(({ questionId }) => questionId)
    for (const id of new Set([...ids, ...(paired.get(claim.id) ?? [])])) {
      shareOf(id).claims.push(claim)
    }
  }
  for (const record of coverage) shareOf(record.questionId).coverage.push(record)
  return shares
}
