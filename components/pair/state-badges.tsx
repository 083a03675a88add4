import { Badge } from '@/components/ui/badge'
import { readersDiffer } from '@/lib/comparison/claim-standing'
import type { QueuedPair } from '@/lib/comparison/review-queue'
import { scopeLabels } from './scope-words'
import { stateLabels } from './standing-words'

type BadgedPair = Pick<
  QueuedPair,
  'claims' | 'question' | 'scope' | 'standing' | 'isCandidate' | 'pairedBy' | 'isInForce'
>

/** Who differs: the sources with each other, the readers on what one of them says; and how far the review is. */
export function StateBadges({ pair }: { pair: BadgedPair }) {
  const { claims, question, scope, standing, isCandidate, pairedBy } = pair
  const label = stateLabels[standing.state]
  return (
    <>
      {isCandidate && <Badge>{scopeLabels[scope]}</Badge>}
      {claims.some((claim) => readersDiffer(claim, question.id)) && (
        <Badge emphasis="strong">Readers differ</Badge>
      )}
      {pairedBy !== null && <Badge>By hand: {pairedBy}</Badge>}
      {label && <Badge emphasis={standing.state === 'split' ? 'strong' : 'plain'}>{label}</Badge>}
      {!pair.isInForce && <Badge>A claim was replaced</Badge>}
    </>
  )
}
