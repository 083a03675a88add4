import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BoardPage } from '@/components/board/board-page'
import { parseBoardSearch } from '@/components/board/board-search'
import { boardViewOf } from '@/components/board/board-view'
import { readSegment } from '@/lib/addresses'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject, readView } from '@/lib/boundary/page-reads'
import { redoAction, saveQuestionAction, undoAction } from '../../actions'
import { createBriefAction } from '../../briefs/actions'
import { setCoverageAction } from './actions'

type QuestionPageProps = {
  params: Promise<{ project: string; question: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: QuestionPageProps): Promise<Metadata> {
  return { title: (await readQuestion(params)).question.text }
}

export default async function QuestionPage({ params, searchParams }: QuestionPageProps) {
  const { snapshot, question } = await readQuestion(params)
  const { hides } = await readView()
  const view = boardViewOf(snapshot, question, parseBoardSearch(await searchParams), hides)
  return (
    <BoardPage
      view={view}
      snapshot={snapshot}
      actions={
        await pageActions({
          setCoverage: setCoverageAction,
          saveQuestion: saveQuestionAction,
          createBrief: createBriefAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}

async function readQuestion(params: QuestionPageProps['params']) {
  const segments = await params
  const snapshot = await readProject(segments.project)
  const slug = readSegment(segments.question)
  const question = snapshot.questions.find((known) => known.slug === slug) ?? notFound()
  return { snapshot, question }
}
