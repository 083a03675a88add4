import type { Metadata } from 'next'
import { CruxPage } from '@/components/crux/crux-page'
import { cruxViewOf } from '@/components/crux/crux-view'
import { readProject } from '@/lib/boundary/page-reads'

type CruxRouteProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: CruxRouteProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Crux of two documents of ${project.title}` }
}

export default async function CruxRoute({ params, searchParams }: CruxRouteProps) {
  const snapshot = await readProject((await params).project)
  return <CruxPage view={cruxViewOf(snapshot, await searchParams)} />
}
