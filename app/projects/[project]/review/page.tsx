import type { Metadata } from 'next'
import { parseQueueFilter } from '@/components/pair/pair-search'
import { ReviewPage } from '@/components/review/review-page'
import { reviewViewOf } from '@/components/review/review-view'
import { readProject, readView } from '@/lib/boundary/page-reads'

type ReviewPageProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Review of ${project.title}` }
}

export default async function ReviewRoute({ params, searchParams }: ReviewPageProps) {
  const snapshot = await readProject((await params).project)
  const { annotator } = await readView()
  return (
    <ReviewPage view={reviewViewOf(snapshot, parseQueueFilter(await searchParams), annotator)} />
  )
}
