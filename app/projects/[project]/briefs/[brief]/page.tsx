import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BriefPage } from '@/components/brief/brief-page'
import { briefViewOf } from '@/components/brief/brief-view'
import { readSegment } from '@/lib/addresses'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject } from '@/lib/boundary/page-reads'
import { redoAction, undoAction } from '../../actions'
import { createBriefAction, saveBriefAction, setBriefArchivedAction } from '../actions'

type BriefRouteProps = { params: Promise<{ project: string; brief: string }> }

export async function generateMetadata({ params }: BriefRouteProps): Promise<Metadata> {
  return { title: (await readBrief(params)).brief.title }
}

export default async function BriefRoute({ params }: BriefRouteProps) {
  const { snapshot, brief } = await readBrief(params)
  return (
    <BriefPage
      view={briefViewOf(snapshot, brief)}
      actions={
        await pageActions({
          saveBrief: saveBriefAction,
          createBrief: createBriefAction,
          setBriefArchived: setBriefArchivedAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}

async function readBrief(params: BriefRouteProps['params']) {
  const segments = await params
  const snapshot = await readProject(segments.project)
  const slug = readSegment(segments.brief)
  const brief = snapshot.briefs.find((known) => known.slug === slug) ?? notFound()
  return { snapshot, brief }
}
