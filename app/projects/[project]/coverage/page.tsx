import type { Metadata } from 'next'
import { CoveragePage } from '@/components/coverage/coverage-page'
import { parseCoverageSearch, parseFirstColumn } from '@/components/coverage/coverage-search'
import { coverageViewOf } from '@/components/coverage/coverage-view'
import { pageActions } from '@/lib/boundary/page-actions'
import { readProject } from '@/lib/boundary/page-reads'
import { redoAction, undoAction } from '../actions'
import { setCoverageAction } from '../questions/[question]/actions'
import { markSilentAction } from './actions'

type CoverageProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: CoverageProps): Promise<Metadata> {
  const { project } = await readProject((await params).project)
  return { title: `Coverage of ${project.title}` }
}

export default async function CoverageRoute({ params, searchParams }: CoverageProps) {
  const snapshot = await readProject((await params).project)
  const search = await searchParams
  const view = coverageViewOf(snapshot, parseCoverageSearch(search), parseFirstColumn(search))
  return (
    <CoveragePage
      view={view}
      actions={
        await pageActions({
          setCoverage: setCoverageAction,
          markSilent: markSilentAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
