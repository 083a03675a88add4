import type { Metadata } from 'next'
import { QuestionsPage } from '@/components/questions/questions-page'
import { questionsView } from '@/components/questions/questions-view'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import { redoAction, saveQuestionAction, undoAction } from '../actions'
import { orderQuestionsAction, setQuestionArchivedAction } from './actions'

export const metadata: Metadata = { title: 'Questions' }

export default async function QuestionsRoute({ params }: { params: Promise<{ project: string }> }) {
  const snapshot = await readProject((await params).project)
  const { hides } = await readView()
  return (
    <QuestionsPage
      view={questionsView(snapshot, hides)}
      actions={
        await pageActions({
          saveQuestion: saveQuestionAction,
          orderQuestions: orderQuestionsAction,
          setQuestionArchived: setQuestionArchivedAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
