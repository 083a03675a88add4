import type { Metadata } from 'next'
import { ClaimsPage } from '@/components/claims-table/claims-page'
import { tableNamesOf } from '@/components/claims-table/table-names'
import { pageActions } from '@/lib/boundary/page-actions'
import { readClaims, readProjectHeading, readSavedViews } from '@/lib/boundary/page-reads'
import { parseClaimTable } from '@/lib/claims/claim-table'
import { redoAction, undoAction } from '../actions'
import {
  changeClaimsAction,
  previewChangeAction,
  saveViewAction,
  setViewArchivedAction,
} from './actions'

type ClaimsProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ClaimsProps): Promise<Metadata> {
  const project = await readProjectHeading((await params).project)
  return { title: `Claims of ${project.title}` }
}

/** So many claims come with the page. More follow as somebody scrolls. */
const firstPage = 100

export default async function ClaimsOfProjectPage({ params, searchParams }: ClaimsProps) {
  const { slug } = await readProjectHeading((await params).project)
  const address = await searchParams
  const { ignored, ...search } = parseClaimTable(address)
  const views = await readSavedViews(slug)
  const { view } = address
  const shown = views.find(({ slug: known }) => known === view)?.slug ?? null
  const unknownView = [view ?? []]
    .flat()
    .filter((name) => name !== shown)
    .map((value) => ({ parameter: 'view', value }))
  const request = { filter: search.filter, sort: search.sort, after: null, limit: firstPage }
  const { ground, ...first } = await readClaims(slug, request)
  return (
    <ClaimsPage
      project={slug}
      search={{ ...search, view: shown }}
      first={first}
      names={tableNamesOf(ground)}
      views={views}
      ignored={[...ignored, ...first.ignored, ...unknownView]}
      actions={
        await pageActions({
          previewChange: previewChangeAction,
          changeClaims: changeClaimsAction,
          saveView: saveViewAction,
          setViewArchived: setViewArchivedAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}
