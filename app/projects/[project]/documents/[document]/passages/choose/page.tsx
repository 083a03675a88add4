import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChoosePage } from '@/components/waiting/choose-page'
import { parseChosenPassage, waitingPassageOf } from '@/components/waiting/waiting-view'
import { waitingPassagesPath } from '@/lib/addresses'
import { pageActions } from '@/lib/boundary/page-actions'
import { readRevisions } from '@/lib/boundary/page-reads'
import { newestOf } from '@/lib/comparison/document-revisions'
import { renderDocument } from '@/lib/editor/render-document'
import { redoAction, undoAction } from '../../../../actions'
import { settlePassageAction } from '../../actions'

type ChooseProps = {
  params: Promise<{ project: string; document: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ChooseProps): Promise<Metadata> {
  const { project, document } = await params
  const { title } = (await readRevisions(project, document)).document
  return { title: `Choose a passage in ${title}` }
}

export default async function ChooseRoute({ params, searchParams }: ChooseProps) {
  const { project, document } = await params
  const { snapshot: _, ...all } = await readRevisions(project, document)
  const asked = parseChosenPassage(await searchParams)
  const passage = asked && waitingPassageOf(all, asked)
  // Somebody has decided it by now, or the address was never one.
  if (!passage) redirect(waitingPassagesPath(all.project.slug, all.document.slug))
  const revision = newestOf(all)
  return (
    <ChoosePage
      project={all.project.slug}
      document={all.document}
      revision={revision}
      html={renderDocument(revision.content)}
      passage={passage}
      actions={
        await pageActions({
          settlePassage: settlePassageAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
