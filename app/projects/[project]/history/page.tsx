import type { Metadata } from 'next'
import { HistoryPage } from '@/components/history/history-page'
import { parseHistorySearch } from '@/components/history/history-search'
import { pageActions } from '@/lib/boundary/page-actions'
import { readHistory, readProjectHeading, readView } from '@/lib/boundary/page-reads'
import { redoAction, undoAction } from '../actions'
import { restoreClaimVersionAction, takeBackAction } from './actions'

type HistoryProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: HistoryProps): Promise<Metadata> {
  const project = await readProjectHeading((await params).project)
  return { title: `History of ${project.title}` }
}

export default async function HistoryOfProjectPage({ params, searchParams }: HistoryProps) {
  const { slug } = await readProjectHeading((await params).project)
  const search = parseHistorySearch(await searchParams)
  const { before, ...filter } = search
  const history = await readHistory(slug, filter, before)
  return (
    <HistoryPage
      project={slug}
      search={search}
      history={history}
      actor={(await readView()).annotator}
      now={new Date().toISOString()}
      actions={
        await pageActions({
          takeBack: takeBackAction,
          restoreClaimVersion: restoreClaimVersionAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
