import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PositionsPage } from '@/components/questions/positions-page'
import { positionsView } from '@/components/questions/positions-view'
import { readSegment } from '@/lib/addresses'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import { redoAction, saveQuestionAction, undoAction } from '../../../actions'
import {
  mergePositionsAction,
  setPositionArchivedAction,
  setPositionExampleAction,
  setQuestionArchivedAction,
  splitPositionAction,
} from '../../actions'

type Params = { params: Promise<{ project: string; question: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  return { title: `Positions: ${(await readQuestion(params)).question.text}` }
}

export default async function PositionsRoute({ params }: Params) {
  const { snapshot, question } = await readQuestion(params)
  const { hides } = await readView()
  return (
    <PositionsPage
      view={positionsView(snapshot, question, hides)}
      actions={
        await pageActions({
          saveQuestion: saveQuestionAction,
          splitPosition: splitPositionAction,
          mergePositions: mergePositionsAction,
          setPositionArchived: setPositionArchivedAction,
          setQuestionArchived: setQuestionArchivedAction,
          setPositionExample: setPositionExampleAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}

async function readQuestion(params: Params['params']) {
  const segments = await params
  const snapshot = await readProject(segments.project)
  const slug = readSegment(segments.question)
  const question = snapshot.questions.find((known) => known.slug === slug) ?? notFound()
  return { snapshot, question }
}
