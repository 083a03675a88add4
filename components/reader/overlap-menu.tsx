'use client'
import type { ReaderClaim } from '@/components/saving/reader-claim'
import { HueMark } from '@/components/ui/hue-mark'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { ScreenPoint } from '@/lib/editor/mount-document'
import { claimName, quoteStart } from './describe-claim'
import styles from './overlap-menu.module.css'

export type ClaimsHere = { claims: readonly ReaderClaim[]; point: ScreenPoint }

type OverlapMenuProps = {
  /** The claims at one place of the text, the shortest passage first; null closes the menu. */
  here: ClaimsHere | null
  hueOf: (claim: ReaderClaim) => number | null
  onChoose: (claimId: string) => void
  onClose: () => void
}

/** Which of the claims that overlap here is meant. */
export function OverlapMenu({ here, hueOf, onChoose, onClose }: OverlapMenuProps) {
  return (
    <Menu
      label="Claims here"
      open={here !== null}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      anchor={{ getBoundingClientRect: () => new DOMRect(here?.point.x, here?.point.y, 0, 0) }}
    >
      {here?.claims.map((claim) => {
        const hue = hueOf(claim)
        return (
          <MenuItem
            key={claim.id}
            icon={hue !== null && <HueMark index={hue} />}
            onSelect={() => onChoose(claim.id)}
          >
            <span className={styles.name}>{claimName(claim)}</span>
            <span className={styles.quote} dir="auto">
              {quoteStart(claim, 60)}
            </span>
          </MenuItem>
        )
      })}
    </Menu>
  )
}
