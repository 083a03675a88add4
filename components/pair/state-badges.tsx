import { Badge } from '@/components/ui/badge'
import { readersDiffer } from '@/lib/comparison/claim-standing'
import type { QueuedPair } from '@/lib/comparison/review-queue'
import { sourcesDifferBy } from '@/lib/comparison/two-badges'
import { scopeLabels } from './scope-words'
import { stateLabels } from './standing-words'

type BadgedPair = Pick<
  QueuedPair,
  'claims' | 'question' | 'scope' | 'standing' | 'isCandidate' | 'pairedBy' | 'isInForce'
>

type StateBadgesProps = {
  pair: BadgedPair
  /** Whether it says what people found; whoever is to judge for themselves is not told. */
  tellsFindings: boolean
}

/** Who differs: the sources with each other, the readers on what one of them says; and how far the review is. */
export function StateBadges({ pair, tellsFindings }: StateBadgesProps) {
  const { claims, question, scope, standing, isCandidate, pairedBy } = pair
  const label = stateLabels[standing.state]
  return (
    <>
      {tellsFindings && sourcesDifferBy([pair]).length > 0 && (
        <Badge emphasis="strong">Sources differ</Badge>
      )}
      {isCandidate && <Badge>{scopeLabels[scope]}</Badge>}
      {claims.some((claim) => readersDiffer(claim, question.id)) && (
        <Badge emphasis="strong">Readers differ</Badge>
      )}
      {pairedBy !== null && <Badge isLong>By hand: {pairedBy}</Badge>}
      {label && <Badge emphasis={standing.state === 'split' ? 'strong' : 'plain'}>{label}</Badge>}
      {!pair.isInForce && <Badge>A claim was replaced</Badge>}
    </>
  )
}
