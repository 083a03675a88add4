import type { Metadata } from 'next'
import { Page } from '@/components/shell/page'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { libraryPath } from '@/lib/addresses'
import { SiteBar } from './site-bar'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFoundPage() {
  return (
    <>
      <SiteBar />
      <Page title="There is nothing at this address">
        <EmptyState
          title="It may have been archived, or the address may be mistyped"
          action={<LinkButton href={libraryPath}>To the library</LinkButton>}
        >
          Everything that exists can be reached from the library.
        </EmptyState>
      </Page>
    </>
  )
}
