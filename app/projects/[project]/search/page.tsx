import type { Metadata } from 'next'
import { tableNamesOf } from '@/components/claims-table/table-names'
import { shownHits } from '@/components/search/results-address'
import { parseSearchAddress, type SearchAddress } from '@/components/search/search-address'
import { searchCodebookOf } from '@/components/search/search-codebook'
import { SearchPage } from '@/components/search/search-page'
import { pageActions } from '@/lib/boundary/page-actions'
import { readCatalogue, readProjectHeading, readSearch } from '@/lib/boundary/page-reads'
import { type FilterGround, resolveClaimFilter } from '@/lib/claim-list/resolve-claim-filter'
import { searchKinds } from '@/lib/search/search-entries'
import { redoAction, undoAction } from '../actions'
import { annotateMatchesAction } from './actions'

type SearchProps = {
  params: Promise<{ project: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: SearchProps): Promise<Metadata> {
  const project = await readProjectHeading((await params).project)
  const { filter } = parseSearchAddress(await searchParams)
  const what = filter.q === '' ? 'Search' : `Search for ${filter.q}`
  return { title: `${what} in ${project.title}` }
}

export default async function SearchOfProjectPage({ params, searchParams }: SearchProps) {
  const { slug } = await readProjectHeading((await params).project)
  const address = parseSearchAddress(await searchParams)
  const { documents, questions, tags } = await readCatalogue(slug)
  return (
    <SearchPage
      project={slug}
      hasDocuments={documents.some(({ archivedAt }) => archivedAt === null)}
      names={tableNamesOf({ documents, questions, tags })}
      codebook={searchCodebookOf(questions, tags)}
      first={await firstResults(slug, address)}
      unknown={unknownParts(address, { documents, questions, tags })}
      madeAt={new Date().toISOString()}
      actions={
        await pageActions({
          annotateMatches: annotateMatchesAction,
          undo: undoAction,
          redo: redoAction,
        })
      }
    />
  )
}

/** What the filters of the address name and the project does not have. */
function unknownParts(
  { filter }: SearchAddress,
  catalogue: Pick<FilterGround, 'documents' | 'questions' | 'tags'>,
) {
  const { ignored } = resolveClaimFilter(filter, { ...catalogue, speakers: [], annotators: [] })
  return ignored.filter(({ parameter }) => parameter !== 'voice' && parameter !== 'annotator')
}

/** The concordance is asked for by the page: of a word that is everywhere it has thousands of lines. */
async function firstResults(project: string, { filter, view, only }: SearchAddress) {
  if (filter.q === '' || view === 'lines') return null
  return readSearch(project, {
    ...{ text: filter.q, isTyping: false, filter, after: null },
    kinds: only === null ? searchKinds : [only],
    limit: only === null ? shownHits.ofEach : shownHits.ofOne,
    signal: new AbortController().signal,
  })
}
