import { FileText } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { briefPath } from '@/lib/addresses'
import type { Brief } from '@/lib/briefs/brief'
import type { CreateBrief } from './brief-actions'
import { NewBriefButton } from './new-brief-button'

type BriefButtonProps = {
  project: string
  question: string
  briefs: readonly Brief[]
  createBrief: CreateBrief
}

/** Opens the newest brief on the question, or writes the first one. */
export function BriefButton({ project, question, briefs, createBrief }: BriefButtonProps) {
  const newest = briefs.findLast(
    ({ source, archivedAt }) =>
      archivedAt === null && source.kind === 'question' && source.question === question,
  )
  if (newest) {
    return (
      <LinkButton icon={<FileText size={16} aria-hidden />} href={briefPath(project, newest.slug)}>
        Brief
      </LinkButton>
    )
  }
  return (
    <NewBriefButton
      project={project}
      source={{ kind: 'question', question }}
      createBrief={createBrief}
    >
      Brief
    </NewBriefButton>
  )
}
