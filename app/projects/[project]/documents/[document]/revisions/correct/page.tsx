import type { Metadata } from 'next'
import { CorrectTextPage } from '@/components/revisions/correct-text-page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readRevisions } from '@/lib/boundary/page-reads'
import { newestOf } from '@/lib/comparison/document-revisions'
import { renderDocument } from '@/lib/editor/render-document'
import { redoAction, undoAction } from '../../../../actions'
import { addRevisionAction, previewRevisionAction } from '../../actions'

type CorrectProps = { params: Promise<{ project: string; document: string }> }

export async function generateMetadata({ params }: CorrectProps): Promise<Metadata> {
  const { project, document } = await params
  return { title: `Correct ${(await readRevisions(project, document)).document.title}` }
}

export default async function CorrectRoute({ params }: CorrectProps) {
  const { project, document } = await params
  const { snapshot: _, ...all } = await readRevisions(project, document)
  const revision = newestOf(all)
  return (
    <CorrectTextPage
      project={all.project.slug}
      document={all.document}
      revision={revision}
      html={renderDocument(revision.content)}
      actions={
        await pageActions({
          previewRevision: previewRevisionAction,
          addRevision: addRevisionAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
