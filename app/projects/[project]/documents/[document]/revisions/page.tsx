import type { Metadata } from 'next'
import { RevisionsPage } from '@/components/revisions/revisions-page'
import { revisionEntries } from '@/components/revisions/revisions-view'
import { readRevisionMakers, readRevisions } from '@/lib/boundary/page-reads'

type RevisionsProps = { params: Promise<{ project: string; document: string }> }

export async function generateMetadata({ params }: RevisionsProps): Promise<Metadata> {
  const { project, document } = await params
  return { title: `Revisions of ${(await readRevisions(project, document)).document.title}` }
}

export default async function RevisionsRoute({ params }: RevisionsProps) {
  const { project, document } = await params
  const { snapshot: _, ...all } = await readRevisions(project, document)
  const entries = revisionEntries(all, await readRevisionMakers(all.revisions))
  return <RevisionsPage all={all} entries={entries} now={new Date().toISOString()} />
}
