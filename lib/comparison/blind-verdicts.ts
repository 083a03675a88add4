import { contentKeyOf } from '@/lib/comparison/content-key'
import type { ProjectSnapshot, StoredPair } from '@/lib/comparison/project-snapshot'

/**
 * The project as somebody sees it who judges independently: others' verdicts on a pair, and what the project made of
 * it, are hidden until one has given a verdict on what the pair says now. A verdict that went stale does not count.
 */
export function blindVerdicts(snapshot: ProjectSnapshot, annotator: string): ProjectSnapshot {
  const claimById = new Map(snapshot.claims.map((claim) => [claim.id, claim]))
  const questionById = new Map(snapshot.questions.map((question) => [question.id, question]))
  const isJudged = ({ questionId, claimAId, claimBId, verdicts }: StoredPair): boolean => {
    const [question, a, b] = [
      questionById.get(questionId),
      claimById.get(claimAId),
      claimById.get(claimBId),
    ]
    const own = verdicts.findLast(({ reviewer }) => reviewer === annotator)
    if (!question || !a || !b || !own) return false
    return own.contentKey === contentKeyOf(question, a, b)
  }
  return {
    ...snapshot,
    pairs: snapshot.pairs.map((pair) => (isJudged(pair) ? pair : withOwnAlone(pair, annotator))),
  }
}

function withOwnAlone(pair: StoredPair, annotator: string): StoredPair {
  const verdicts = pair.verdicts.filter(({ reviewer }) => reviewer === annotator)
  return { ...pair, verdicts, resolutions: [] }
}
