'use client'
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { classNames } from '@/components/ui/class-names'
import type { MountedDocument } from '@/lib/editor/mount-document'
import { type CardDensity, densityFor, usualHeights } from './card-density'
import { type CardBox, layoutCards } from './layout-cards'
import styles from './margin-cards.module.css'
import type { ClaimPlace } from './off-screen'
import { useCardHeights } from './use-card-heights'
import { useNearStrip } from './use-near-strip'

type MarginCardsProps = {
  document: MountedDocument
  claims: readonly ReaderClaim[]
  places: readonly ClaimPlace[]
  textSize: string
  focusedId: string | null
  className?: string | undefined
  /** The card of a claim, or its form. */
  renderCard: (claim: ReaderClaim, density: CardDensity) => ReactNode
}

const gap = 8
/** What the tools above the cards take. */
const topLimit = 96
/** More cards than that are drawn only near the screen. */
const cardsDrawnAtOnce = 80

/** The claims beside their passages, as far as the room allows, in the order of the text. */
export function MarginCards({
  document,
  claims,
  places,
  textSize,
  focusedId,
  className,
  renderCard,
}: MarginCardsProps) {
  const list = useRef<HTMLOListElement>(null)
  const isCrowded = claims.length > cardsDrawnAtOnce
  const heights = useCardHeights(list, isCrowded)
  const origin = useTextOrigin(list, document, textSize)
  const strip = useNearStrip(list, isCrowded)
  const density = densityFor(document.element.clientHeight / claims.length)

  const boxes = useMemo(
    () => cardBoxes(claims, places, heights, origin, density),
    [claims, places, heights, origin, density],
  )
  const tops = layoutCards(boxes, { focusedId, gap, topLimit })
  const isNear = ({ id, height }: CardBox) => {
    const top = tops.get(id) ?? 0
    return strip === null || id === focusedId || (top < strip.bottom && top + height > strip.top)
  }
  const near = new Set(boxes.filter(isNear).map(({ id }) => id))
  const last = boxes.at(-1)

  return (
    <ol
      ref={list}
      className={classNames(styles.cards, className)}
      style={{ minBlockSize: last ? (tops.get(last.id) ?? 0) + last.height : 0 }}
    >
      {claims.map(
        (claim) =>
          near.has(claim.id) && (
            <li
              key={claim.id}
              className={styles.card}
              data-card={claim.id}
              data-in-focus={claim.id === focusedId}
              style={{ translate: `0 ${tops.get(claim.id) ?? 0}px` }}
            >
              {renderCard(claim, density)}
            </li>
          ),
      )}
    </ol>
  )
}

/** Claims without a place in the text come after it. */
function cardBoxes(
  claims: readonly ReaderClaim[],
  places: readonly ClaimPlace[],
  heights: ReadonlyMap<string, number>,
  origin: number,
  density: CardDensity,
): CardBox[] {
  const topOf = new Map(places.map(({ id, top }) => [id, top]))
  let lastTop = origin
  return claims.map(({ id }) => {
    lastTop = Math.max(lastTop, (topOf.get(id) ?? 0) + origin)
    return { id, wantedTop: Math.round(lastTop), height: heights.get(id) ?? usualHeights[density] }
  })
}

/** How far below the top of the margin the text begins. */
function useTextOrigin(
  list: React.RefObject<HTMLElement | null>,
  document: MountedDocument,
  textSize: string,
): number {
  const [origin, setOrigin] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the text changes its size
  useLayoutEffect(() => {
    if (!list.current) return
    const { top } = document.element.getBoundingClientRect()
    setOrigin(top - list.current.getBoundingClientRect().top)
  }, [list, document, textSize])
  return origin
}
