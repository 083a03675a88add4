'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { counted } from '@/components/ui/counted'
import type { OffScreen } from './use-off-screen'

type OffScreenJumpProps = {
  side: keyof OffScreen
  hidden: OffScreen
  onJump: (claimId: string) => void
  /** The arrow and the number alone, where there is little room. */
  isShort?: boolean
}

/** Says how many claims are out of sight on one side, and goes to the nearest. */
export function OffScreenJump({ side, hidden, onJump, isShort = false }: OffScreenJumpProps) {
  const { count, nearestId } = hidden[side]
  if (nearestId === null) return null
  const Arrow = side === 'above' ? ArrowUp : ArrowDown
  const words = `${counted(count, 'claim')} ${side}`
  return (
    <Button
      size="s"
      icon={<Arrow size={14} aria-hidden />}
      onClick={() => onJump(nearestId)}
      {...(isShort && { 'aria-label': words })}
    >
      {isShort ? count : words}
    </Button>
  )
}
