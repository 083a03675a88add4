'use client'
import { FileText } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { ask } from '@/components/asking/ask'
import { Button, type ButtonLook } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import { briefPath } from '@/lib/addresses'
import type { BriefSource } from '@/lib/briefs/brief'
import type { CreateBrief } from './brief-actions'

type NewBriefButtonProps = ButtonLook & {
  project: string
  source: BriefSource
  createBrief: CreateBrief
  disabled?: boolean
  children: ReactNode
}

/** Writes a brief and opens it. */
export function NewBriefButton({
  project,
  source,
  createBrief,
  disabled = false,
  children,
  ...look
}: NewBriefButtonProps) {
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const { show } = useToast()

  async function create() {
    setBusy(true)
    const request = { batchId: uuidv7(), project, briefId: uuidv7(), source }
    const answer = await ask(createBrief(request))
    if (answer.ok) return router.push(briefPath(project, answer.value.slug))
    setBusy(false)
    show({ message: answer.message, urgent: true })
  }

  return (
    <Button
      {...look}
      icon={<FileText size={16} aria-hidden />}
      busy={busy}
      disabled={disabled}
      onClick={create}
    >
      {children}
    </Button>
  )
}
