import type { Metadata } from 'next'
import { BriefsPage } from '@/components/brief/briefs-page'
import { briefsViewOf } from '@/components/brief/briefs-view'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import { createBriefAction } from './actions'

type BriefsRouteProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: BriefsRouteProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Briefs of ${project.title}` }
}

export default async function BriefsRoute({ params, searchParams }: BriefsRouteProps) {
  const snapshot = await readProject((await params).project)
  const { question } = await searchParams
  const view = briefsViewOf(snapshot, typeof question === 'string' ? question : null)
  const { hides } = await readView()
  return (
    <BriefsPage
      view={view}
      isPutAway={hides.length > 0}
      {...(await pageActions({ createBrief: createBriefAction }))}
    />
  )
}
