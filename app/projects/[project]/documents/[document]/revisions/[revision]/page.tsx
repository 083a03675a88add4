import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { OldRevisionPage } from '@/components/revisions/old-revision-page'
import { formerClaims, parseClaimNumber } from '@/components/revisions/old-revision-view'
import { isNewest } from '@/components/revisions/revision-words'
import { claimPath, documentPath } from '@/lib/addresses'
import { readRevisions } from '@/lib/boundary/page-reads'
import { renderDocument } from '@/lib/editor/render-document'

type RevisionProps = {
  params: Promise<{ project: string; document: string; revision: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: RevisionProps): Promise<Metadata> {
  const { project, document, revision } = await params
  const { title } = (await readRevisions(project, document)).document
  return { title: `Revision ${revision} of ${title}` }
}

export default async function RevisionRoute({ params, searchParams }: RevisionProps) {
  const { project, document, revision: number } = await params
  const { snapshot, ...all } = await readRevisions(project, document)
  const claimNumber = parseClaimNumber((await searchParams).claim)
  const revision = all.revisions.find((known) => `${known.number}` === number) ?? notFound()
  if (isNewest(all, revision)) {
    const place = [all.project.slug, all.document.slug] as const
    redirect(claimNumber === null ? documentPath(...place) : claimPath(...place, claimNumber))
  }
  return (
    <OldRevisionPage
      all={all}
      revision={revision}
      html={renderDocument(revision.content)}
      claims={formerClaims({ ...all, questions: snapshot.questions }, revision)}
      claimNumber={claimNumber}
    />
  )
}
