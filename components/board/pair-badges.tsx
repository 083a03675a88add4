import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { counted } from '@/components/ui/counted'
import { Link } from '@/components/ui/link'
import type { Claim } from '@/lib/claims/claim'
import type { BoardCell } from '@/lib/comparison/board'
import { countWaiting, firstWaiting } from '@/lib/comparison/pair-list'
import type { ReviewedPair } from '@/lib/comparison/review-pairs'
import { isClash, readersDifferOn, sourcesDifferBy } from '@/lib/comparison/two-badges'
import { type BoardView, claimsOf } from './board-view'
import styles from './pair-badges.module.css'

/** Whether sources differ on what the cell says, and whether readers differ on what it says at all. */
export function CellBadges({ view, cell }: { view: BoardView; cell: BoardCell }) {
  const all = claimsOf(view, [
    ...cell.heldClaimIds,
    ...cell.leftOutClaimIds,
    ...cell.needsReviewClaimIds,
    ...cell.orphanedClaimIds,
  ])
  const [disputed] = readersDifferOn(all, view.question.id)
  return (
    <>
      <PairBadges view={view} claims={claimsOf(view, cell.heldClaimIds)} />
      {disputed && (
        <p className={styles.badges}>
          <Link href={view.hrefWith({ claim: disputed.number })} scroll={false}>
            <Badge>Readers differ</Badge>
          </Link>
        </p>
      )}
    </>
  )
}

/** Whether anybody opposes these claims: as derived, and as people judged it. */
export function PairBadges({ view, claims }: { view: BoardView; claims: readonly Claim[] }) {
  const pairs = view.pairsOf(claims)
  const differ = sourcesDifferBy(pairs.touched)
  const clashes = pairs.touched.filter(isClash)
  const speakers = clashes.filter(({ scope }) => scope === 'speakers')
  const inner = clashes.filter(({ scope }) => scope === 'inner-tension')
  const waiting = countWaiting(pairs)
  const count = pairs.places.length
  if (count === 0) return null
  return (
    <p className={styles.badges}>
      {differ.length > 0 && (
        <PairLink view={view} pair={differ[0]}>
          <Badge emphasis="strong">Sources differ</Badge> {counted(differ.length, 'pair')}
        </PairLink>
      )}
      {speakers.length > 0 && (
        <PairLink view={view} pair={speakers[0]}>
          {counted(speakers.length, 'clash', 'clashes')} with people quoted
        </PairLink>
      )}
      {inner.length > 0 && (
        <PairLink view={view} pair={inner[0]}>
          <Badge>Inner tension</Badge> {counted(inner.length, 'pair')}
        </PairLink>
      )}
      {waiting > 0 && (
        <PairLink view={view} pair={firstWaiting(pairs)}>
          {counted(waiting, 'pair')} to judge
        </PairLink>
      )}
      {clashes.length + waiting === 0 && (
        <PairLink view={view} pair={pairs.touched[0]}>
          {counted(count, 'pair')}, all judged
        </PairLink>
      )}
    </p>
  )
}

type PairLinkProps = {
  view: BoardView
  pair: ReviewedPair | null | undefined
  children: ReactNode
}

function PairLink({ view, pair, children }: PairLinkProps) {
  const href = pair && view.hrefOfPair(pair)
  return href ? <Link href={href}>{children}</Link> : children
}
