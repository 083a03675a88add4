import type { Metadata } from 'next'
import { WaitingPage } from '@/components/waiting/waiting-page'
import { waitingViewOf } from '@/components/waiting/waiting-view'
import { pageActions } from '@/lib/boundary/page-actions'
import { readRevisions } from '@/lib/boundary/page-reads'
import { redoAction, undoAction } from '../../../actions'
import { settlePassageAction } from '../actions'

type PassagesProps = { params: Promise<{ project: string; document: string }> }

export async function generateMetadata({ params }: PassagesProps): Promise<Metadata> {
  const { project, document } = await params
  const { title } = (await readRevisions(project, document)).document
  return { title: `Passages to review in ${title}` }
}

export default async function PassagesRoute({ params }: PassagesProps) {
  const { project, document } = await params
  const { snapshot: _, ...all } = await readRevisions(project, document)
  return (
    <WaitingPage
      view={waitingViewOf(all)}
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
