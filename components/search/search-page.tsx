import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { newDocumentPath } from '@/lib/addresses'
import { SearchDesk, type SearchDeskProps } from './search-desk'

type SearchPageProps = SearchDeskProps & { hasDocuments: boolean }

/** Search over everything in a project. */
export function SearchPage({ hasDocuments, ...desk }: SearchPageProps) {
  return (
    <Page title="Search">
      {hasDocuments ? (
        <SearchDesk {...desk} />
      ) : (
        <EmptyState
          title="There is nothing to search yet"
          action={<LinkButton href={newDocumentPath(desk.project)}>Add a document</LinkButton>}
        >
          <p>
            Add a document first. Its text, and what is marked and noted in it, can then be found
            here.
          </p>
        </EmptyState>
      )}
    </Page>
  )
}
