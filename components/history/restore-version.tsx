'use client'
import { History } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useHistoryDesk } from './history-desk'

type RestoreVersionProps = {
  /** "C-12" */
  claim: string
  claimId: string
  changeId: string
  /** The version of the claim that is there now. */
  expectedVersion: number
}

/** The button that makes a claim say again what it said after a change. */
export function RestoreVersion({ claim, ...version }: RestoreVersionProps) {
  const { restore, pending } = useHistoryDesk()
  return (
    <Button
      size="s"
      icon={<History size={15} aria-hidden />}
      busy={pending === `${version.changeId} ${version.claimId}`}
      onClick={() => restore(version)}
    >
      Restore this version of {claim}
    </Button>
  )
}
