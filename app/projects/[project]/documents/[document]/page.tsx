import type { Metadata } from 'next'
import { ReaderPage } from '@/components/reader/reader-page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readDocument } from '@/lib/boundary/page-reads'
import { renderDocument } from '@/lib/editor/render-document'
import { redoAction, saveQuestionAction, undoAction } from '../../actions'
import { saveTagAction } from '../../tags/actions'
import { archiveClaimAction, checkContextAction, markReadAction, saveClaimAction } from './actions'

type DocumentPageProps = { params: Promise<{ project: string; document: string }> }

export async function generateMetadata({ params }: DocumentPageProps): Promise<Metadata> {
  const { project, document } = await params
  return { title: (await readDocument(project, document)).document.title }
}

export default async function DocumentPage({ params }: DocumentPageProps) {
  const { project, document } = await params
  const reading = await readDocument(project, document)
  return (
    <ReaderPage
      reading={reading}
      html={renderDocument(reading.revision.content)}
      actions={
        await pageActions({
          saveClaim: saveClaimAction,
          archiveClaim: archiveClaimAction,
          checkContext: checkContextAction,
          saveTag: saveTagAction,
          markRead: markReadAction,
          saveQuestion: saveQuestionAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
