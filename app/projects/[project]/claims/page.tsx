import type { Metadata } from 'next'
import { ClaimsPage } from '@/components/claims-table/claims-page'
import { tableNamesOf } from '@/components/claims-table/table-names'
import { pageActions } from '@/lib/boundary/page-actions'
import { readClaims, readProjectHeading } from '@/lib/boundary/page-reads'
import { parseClaimTable } from '@/lib/claims/claim-table'
import { redoAction, undoAction } from '../actions'

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
  const { ignored, ...search } = parseClaimTable(await searchParams)
  const request = { filter: search.filter, sort: search.sort, after: null, limit: firstPage }
  const { ground, ...first } = await readClaims(slug, request)
  return (
    <ClaimsPage
      project={slug}
      search={{ ...search, view: null }}
      first={first}
      names={tableNamesOf(ground)}
      ignored={[...ignored, ...first.ignored]}
      actions={await pageActions({ undo: undoAction, redo: redoAction })}
    />
  )
}
