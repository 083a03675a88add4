import type { ReactNode } from 'react'
import { scopeLabels } from '@/components/pair/scope-words'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import type { BoardCell } from '@/lib/comparison/board'
import { pairsToReview, type ReviewedPair } from '@/lib/comparison/review-pairs'
import type { BoardView } from './board-view'
import { contradictionsByScope } from './contradictions-by-scope'
import styles from './pair-badges.module.css'

/** Whether anybody opposes what the cell says: as derived, and as people judged it. */
export function PairBadges({ view, cell }: { view: BoardView; cell: BoardCell }) {
  const pairs = pairsOfCell(view, cell)
  const contradictions = contradictionsByScope(pairs)
  const split = pairs.filter(({ standing }) => standing.state === 'split')
  const waiting = pairsToReview(pairs)
  if (pairs.length === 0) return null
  return (
    <p className={styles.badges}>
      {contradictions.map(({ scope, pairs: opposed }) => (
        <PairLink key={scope} view={view} pair={opposed[0]}>
          <Badge emphasis={scope === 'sources' ? 'strong' : 'plain'}>
            {scopeLabels[scope]}: {counted(opposed.length, 'contradiction')}
          </Badge>
        </PairLink>
      ))}
      {split.length > 0 && (
        <PairLink view={view} pair={split[0]}>
          {counted(split.length, 'pair')} split
        </PairLink>
      )}
      {waiting.length > 0 && (
        <PairLink view={view} pair={waiting[0]}>
          {counted(waiting.length, 'pair')} to judge
        </PairLink>
      )}
      {contradictions.length + split.length + waiting.length === 0 && (
        <PairLink view={view} pair={pairs[0]}>
          {counted(pairs.length, 'pair')}, all judged
        </PairLink>
      )}
    </p>
  )
}

type PairLinkProps = {
  view: BoardView
  pair: ReviewedPair | undefined
  children: ReactNode
}

function PairLink({ view, pair, children }: PairLinkProps) {
  const href = pair && view.hrefOfPair(pair)
  return href ? <Link href={href}>{children}</Link> : children
}

function pairsOfCell(view: BoardView, cell: BoardCell): ReviewedPair[] {
  const pairs = cell.heldClaimIds.flatMap((id) => view.pairsByClaim.get(id) ?? [])
  return [...new Set(pairs)]
}
