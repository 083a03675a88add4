import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparePage } from '@/components/revisions/compare-page'
import { compareViewOf, parseComparison } from '@/components/revisions/compare-view'
import { readRevisions } from '@/lib/boundary/page-reads'
import { alignedRevisions } from '@/lib/comparison/aligned-revisions'

type CompareProps = {
  params: Promise<{ project: string; document: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: CompareProps): Promise<Metadata> {
  const { project, document } = await params
  const { title } = (await readRevisions(project, document)).document
  return { title: `Compare revisions of ${title}` }
}

export default async function CompareRoute({ params, searchParams }: CompareProps) {
  const { project, document } = await params
  const { snapshot: _, ...all } = await readRevisions(project, document)
  const compared = parseComparison(await searchParams, all.revisions) ?? notFound()
  const changes = alignedRevisions(compared.from, compared.to)
  return <ComparePage view={compareViewOf(all, compared, changes)} />
}
