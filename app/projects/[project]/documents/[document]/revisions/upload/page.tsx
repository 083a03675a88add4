import type { Metadata } from 'next'
import { UploadPage } from '@/components/revisions/upload-page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readRevisions } from '@/lib/boundary/page-reads'
import { newestOf } from '@/lib/comparison/document-revisions'
import { readEnv } from '@/lib/env'
import { redoAction, undoAction } from '../../../../actions'
import { addRevisionAction, previewRevisionAction } from '../../actions'

type UploadProps = { params: Promise<{ project: string; document: string }> }

export async function generateMetadata({ params }: UploadProps): Promise<Metadata> {
  const { project, document } = await params
  return { title: `New version of ${(await readRevisions(project, document)).document.title}` }
}

export default async function UploadRoute({ params }: UploadProps) {
  const { project, document } = await params
  const { snapshot: _, ...all } = await readRevisions(project, document)
  return (
    <UploadPage
      project={all.project.slug}
      document={all.document}
      revision={newestOf(all)}
      takesAddresses={readEnv().canImportUrls}
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
