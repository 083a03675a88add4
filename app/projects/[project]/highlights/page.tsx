import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HighlightWalk } from '@/components/highlights/highlight-walk'
import { HighlightsPage } from '@/components/highlights/highlights-page'
import { highlightsViewOf, parseHighlight } from '@/components/highlights/highlights-view'
import { pageActions } from '@/lib/boundary/page-actions'
import {
  readClaimPlace,
  readClaims,
  readDocument,
  readProjectHeading,
} from '@/lib/boundary/page-reads'
import { bareClaimsByDocument } from '@/lib/claim-list/bare-claims'
import { redoAction, saveQuestionAction, undoAction } from '../actions'
import {
  archiveClaimAction,
  checkContextAction,
  markReadAction,
  saveClaimAction,
} from '../documents/[document]/actions'
import { saveTagAction } from '../tags/actions'

type HighlightsProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: HighlightsProps): Promise<Metadata> {
  const { title } = await readProjectHeading((await params).project)
  return { title: `Highlights of ${title}` }
}

export default async function HighlightsRoute({ params, searchParams }: HighlightsProps) {
  const { project } = await params
  const number = parseHighlight((await searchParams).claim)
  const { slug } = await readProjectHeading(project)
  const view = highlightsViewOf(slug, await readClaims(project, bareClaimsByDocument))
  if (number === null) return <HighlightsPage view={view} />
  const place = (await readClaimPlace(project, number)) ?? notFound()
  const reading = await readDocument(project, place.document.slug)
  return (
    <HighlightWalk
      project={slug}
      waiting={view.waiting}
      claim={{ id: place.id, number }}
      reading={reading}
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
